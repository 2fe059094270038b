import { asked, type Surroundings } from "../published/arguments.ts";
import { Teller } from "../published/record.ts";
import { inOneGo, weekByWeek } from "./course.ts";
import { courseId, datasetFolder, readCourse, solutionFiles, solutionNames } from "./files.ts";

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
  const name = { folder, history, weeks };
  const teller = new Teller(`inrc2-${mode}`, given);
  teller.begin();
  const course = readCourse(name);
  const effort = { passed: () => teller.seconds, secondsPerWeek, clock, threads, seed };
  const plan = await (mode === "dynamic" ? weekByWeek(course, effort) : inOneGo(course, effort));
  const { missing, iterations, stopReason, bound } = plan;
  const seconds = secondsPerWeek * course.weeks.length;
  const result = { missing, iterations, stopReason, bound };
  teller.tell(
    {
      ...{ instance: courseId(name), seed, clock, threads, seconds, ...result },
      objective: missing > 0 ? null : plan.objective,
    },
    solutionFiles(solutionNames(name, mode, seed), course, plan.weeks),
  );
}
