import { main } from "./curtois/main.ts";

/** `npm run bench:curtois`: published shift-scheduling instances; see README.md. */
await main(process.argv.slice(2), process.env);
