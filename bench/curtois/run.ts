import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { asked, instanceFiles } from "../published/arguments.ts";
import { Teller } from "../published/record.ts";
import { solved } from "../published/solve.ts";
import { parseInstance } from "./instance.ts";
import { tell } from "./model.ts";

/**
 * `npm run bench:curtois -- --seconds 60 --threads 2 --seed 1 --out DIR FILE...`: solves instances
 * one after another, prints a JSON line for each, and writes the rosters to DIR.
 */
async function runAll(words: readonly string[]): Promise<void> {
  const { seconds, threads, seed, out, rest } = asked(words);
  const teller = new Teller("curtois", out);
  for (const file of instanceFiles(rest, "curtois/instances")) {
    teller.begin();
    const instance = basename(file, ".txt");
    const { model, write } = tell(parseInstance(readFileSync(file, "utf8")));
    const found = await solved(model, { seconds: seconds - teller.seconds, threads, seed });
    const { goals, bound, stopReason, iterations } = found;
    const run = { instance, seed, threads, seconds, stopReason, iterations };
    teller.tell(
      { ...run, objective: goals, missing: 0, bound },
      { [`${instance}.seed${seed}.txt`]: write(found.roster) },
    );
  }
}

await runAll(process.argv.slice(2));
