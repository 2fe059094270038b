import { main } from "./compare/main.ts";

/** `npm run bench:compare -- A.jsonl B.jsonl`: two sets of runs, pair by pair; see README.md. */
main(process.argv.slice(2));
