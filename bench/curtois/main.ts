import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { asked, instanceFiles, type Surroundings } from "../published/arguments.ts";
import { Teller } from "../published/record.ts";
import { solved } from "../published/solve.ts";
import { parseInstance } from "./instance.ts";
import { tell } from "./model.ts";
import { rosterName } from "./roster.ts";

/**
 * `npm run bench:curtois -- --seconds 60 --threads 2 --seed 1 --out DIR FILE...`: solves instances
 * one after another, prints a JSON line for each, and writes the rosters to DIR.
 */
export async function main(words: readonly string[], around: Surroundings): Promise<void> {
  const given = asked(words, around);
  const { seconds, clock, threads, seed } = given;
  const teller = new Teller("curtois", given);
  for (const file of instanceFiles(given, "curtois/instances")) {
    teller.begin();
    const instance = basename(file, ".txt");
    const { model, write } = tell(parseInstance(readFileSync(file, "utf8")));
    const found = await solved(model, {
      clock,
      seconds: Math.max(0, seconds - teller.seconds),
      threads,
      seed,
    });
    const { goals, bound, stopReason, iterations } = found;
    const run = { instance, seed, clock, threads, seconds, stopReason, iterations };
    teller.tell(
      { ...run, objective: goals, missing: 0, bound },
      { [rosterName(instance, seed)]: write(found.roster) },
    );
  }
}
