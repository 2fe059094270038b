import { main } from "./matsp/main.ts";

/** `npm run bench:matsp`: published multi-activity instances; see README.md. */
await main(process.argv.slice(2), process.env);
