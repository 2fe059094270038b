import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { asked, instanceFiles, type Surroundings } from "../published/arguments.ts";
import { Teller } from "../published/record.ts";
import { parseInstance } from "./instance.ts";
import { planned } from "./plan.ts";
import { planName, writePlan } from "./solution.ts";

/**
 * `npm run bench:matsp -- --seconds 60 --threads 2 --seed 1 --out DIR FILE...`: solves instances one
 * after another, prints a JSON line for each, and writes the solutions to DIR.
 */
export async function main(words: readonly string[], around: Surroundings): Promise<void> {
  const given = asked(words, around);
  const { seconds, clock, threads, seed } = given;
  const teller = new Teller("matsp", given);
  for (const file of instanceFiles(given, "matsp/instances")) {
    teller.begin();
    const name = basename(file, ".txt");
    const instance = parseInstance(readFileSync(file, "utf8"));
    const plan = await planned(instance, { seconds, clock, threads, seed });
    const { missing, iterations, stopReason } = plan;
    const run = { instance: name, seed, clock, threads, seconds, missing, iterations, stopReason };
    teller.tell(
      {
        ...run,
        objective: missing > 0 ? null : plan.objective,
        linear: missing > 0 ? null : plan.linear,
        bound: plan.bound,
      },
      { [planName(name, seed)]: writePlan(instance, plan.shifts) },
    );
  }
}
