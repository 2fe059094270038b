import { main } from "./peers/main.ts";

/** `npm run bench:peers`: our search beside other solvers; see README.md. */
await main(process.argv.slice(2), process.env);
