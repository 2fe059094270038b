import { main } from "./inrc2/main.ts";

/** `npm run bench:inrc2`: instances of the nurse rostering competition; see README.md. */
await main(process.argv.slice(2), process.env);
