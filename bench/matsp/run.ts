import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { asked, instanceFiles } from "../published/arguments.ts";
import { Teller } from "../published/record.ts";
import { parseInstance, trivialBound } from "./instance.ts";
import { planned } from "./plan.ts";
import { writePlan } from "./solution.ts";

/**
 * `npm run bench:matsp -- --seconds 60 --threads 2 --seed 1 --out DIR FILE...`: solves instances one
 * after another, prints a JSON line for each, and writes the solutions to DIR.
 */
async function runAll(words: readonly string[]): Promise<void> {
  const { seconds, threads, seed, out, rest } = asked(words);
  const teller = new Teller("matsp", out);
  for (const file of instanceFiles(rest, "matsp/instances")) {
    teller.begin();
    const name = basename(file, ".txt");
    const instance = parseInstance(readFileSync(file, "utf8"));
    const effort = { clock: () => teller.seconds, seconds, threads, seed };
    const plan = await planned(instance, effort);
    const { missing, iterations, stopReason } = plan;
    const run = { instance: name, seed, threads, seconds, missing, iterations, stopReason };
    teller.tell(
      {
        ...run,
        objective: missing > 0 ? null : plan.objective,
        bound: trivialBound(instance),
      },
      { [`${name}.seed${seed}.txt`]: writePlan(instance, plan) },
    );
  }
}

await runAll(process.argv.slice(2));
