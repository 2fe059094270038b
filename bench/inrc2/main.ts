import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { asked, type Surroundings } from "../published/arguments.ts";
import { Teller } from "../published/record.ts";
import { inOneGo, weekByWeek, type Course } from "./course.ts";
import { parseScenario } from "./scenario.ts";
import { writeSolution } from "./solution.ts";
import { parseHistory, parseWeek } from "./week.ts";

/**
 * `npm run bench:inrc2 -- --mode dynamic --seconds-per-week 35 --out DIR DATASET HISTORY WEEKS`, as
 * `n030w4 1 6-2-9-1`. Dynamic: week by week, each planned with no look at later ones, as in the
 * competition. Static: all weeks at once. The two are never to be compared.
 */
export async function main(words: readonly string[], around: Surroundings): Promise<void> {
  const given = asked(words, around);
  const { flags, clock, threads, seed, rest, data } = given;
  const [dataset, history, weeks] = rest;
  if (dataset === undefined || history === undefined || weeks === undefined) {
    throw new Error("needs DATASET HISTORY WEEKS, as n030w4 1 6-2-9-1");
  }
  const mode = flags.get("mode") ?? "dynamic";
  if (mode !== "dynamic" && mode !== "static") throw new Error("--mode is dynamic or static");
  const secondsPerWeek = Number(flags.get("seconds-per-week") ?? 35);
  const folder = datasetFolder(dataset, data);
  if (folder === null) return;
  const name = basename(folder);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const teller = new Teller(`inrc2-${mode}`, given);
  teller.begin();
  const course: Course = {
    scenario: parseScenario(read(`Sc-${name}.txt`)),
    history: parseHistory(read(`H0-${name}-${history}.txt`)),
    weeks: weeks.split("-").map((week) => parseWeek(read(`WD-${name}-${week}.txt`))),
  };
  const effort = { passed: () => teller.seconds, secondsPerWeek, clock, threads, seed };
  const plan = await (mode === "dynamic" ? weekByWeek(course, effort) : inOneGo(course, effort));
  const { missing, iterations, stopReason, bound } = plan;
  const instance = `${name}_${history}_${weeks}`;
  const seconds = secondsPerWeek * course.weeks.length;
  const result = { missing, iterations, stopReason, bound };
  teller.tell(
    {
      ...{ instance, seed, clock, threads, seconds, ...result },
      objective: missing > 0 ? null : plan.objective,
    },
    Object.fromEntries(
      plan.weeks.map((rows, week) => [
        `${instance}.${mode}.seed${seed}.week${week}.txt`,
        writeSolution(course.scenario, week, rows),
      ]),
    ),
  );
}

/** A dataset by its folder, or by its name in the published data; null when there is no data. */
export function datasetFolder(dataset: string, data: string | null): string | null {
  if (dataset.includes("/")) return dataset;
  if (data !== null) return join(data, "inrc2/data", dataset);
  console.error("skipped: set FAIRWEEK_BENCH_DATA, or name the dataset by its folder");
  return null;
}
