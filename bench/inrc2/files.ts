import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Course } from "./course.ts";
import type { Rows } from "./stage.ts";
import { parseScenario } from "./scenario.ts";
import { writeSolution } from "./solution.ts";
import { parseHistory, parseWeek } from "./week.ts";

/** What names an instance: a dataset's folder, a history, and weeks joined by dashes. */
export interface CourseName {
  readonly folder: string;
  readonly history: string;
  readonly weeks: string;
}

/** A dataset by its folder, or by its name in the published data; null when there is no data. */
export function datasetFolder(dataset: string, data: string | null): string | null {
  if (dataset.includes("/")) return dataset;
  if (data !== null) return join(data, "inrc2/data", dataset);
  console.error("skipped: set FAIRWEEK_BENCH_DATA, or name the dataset by its folder");
  return null;
}

/** The instance's name as published tables have it. */
export const courseId = ({ folder, history, weeks }: CourseName): string =>
  `${basename(folder)}_${history}_${weeks}`;

/** Reads the files of an instance. */
export function readCourse({ folder, history, weeks }: CourseName): Course {
  const name = basename(folder);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  return {
    scenario: parseScenario(read(`Sc-${name}.txt`)),
    history: parseHistory(read(`H0-${name}-${history}.txt`)),
    weeks: weeks.split("-").map((week) => parseWeek(read(`WD-${name}-${week}.txt`))),
  };
}

/** What the files of a run's solution are called, week by week. */
export function solutionNames(name: CourseName, mode: string, seed: number): readonly string[] {
  return name.weeks
    .split("-")
    .map((_, week) => `${courseId(name)}.${mode}.seed${seed}.week${week}.txt`);
}

/** The text of each file of a solution, by its name. */
export function solutionFiles(
  names: readonly string[],
  { scenario }: Course,
  weeks: readonly Rows[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name, week) => [name, writeSolution(scenario, week, weeks[week]!)]),
  );
}
