import { main } from "./predictability/main.ts";

/**
 * `npm run bench:predictability -- --scenarios restaurant,shop --seeds 3`: lives through weeks of a
 * workplace under each policy, judges the record, and writes records and report. With `--cell` it
 * runs a single cell, as each of the runs does in a process of its own.
 */
process.exitCode = await main(process.argv.slice(2), process.env["FAIRWEEK_PEERS_MODULES"] ?? null);
