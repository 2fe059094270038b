import { main } from "./peers/one.ts";

/** One peer on one instance: `npm run bench:peers` starts it. */
await main(process.argv.slice(2), process.env);
