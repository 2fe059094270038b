import { main } from "./scale/main.ts";

/** `npm run bench:scale`: what more restaurants cost; see README.md. */
await main(process.argv.slice(2));
