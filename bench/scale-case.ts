import { rowOf } from "./scale/case.ts";
import type { Quality } from "./scale/row.ts";

/** One size of `bench:scale`, in a process of its own: prints its row as one line of JSON. */
const [copies, seconds, target] = process.argv.slice(2);
const quality = target === undefined ? null : (JSON.parse(target) as Quality);
console.log(JSON.stringify(await rowOf(Number(copies), Number(seconds), quality)));
