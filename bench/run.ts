import { execFile } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { originOfRun } from "./origin.ts";
import type { BenchRecord, CaseRecord } from "./record.ts";
import { type Case, scenarioCases, workplaces } from "./suites/scenarios.ts";

/**
 * `npm run bench`, or `npm run bench -- ward shop` for some workplaces: runs the suite one case after
 * another, prints a table, and appends a line for each case to `bench/records/<date>-scenarios.jsonl`.
 * Ends with 1 when a case fails, a schedule is unlawful, a slot is open that somebody could fill, or two
 * could swap for the better.
 */
async function runSuite(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !(workplaces as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new Error(`no workplace ${unknown.join(", ")}; there are ${workplaces.join(", ")}`);
  }
  const origin = originOfRun();
  const file = `bench/records/${origin.at.slice(0, 10)}-scenarios.jsonl`;
  mkdirSync("bench/records", { recursive: true });
  console.log(`${origin.cpu}, ${origin.cores} cores, node ${origin.node}, ${origin.commit}`);
  console.log(heading);
  let isSound = true;
  for (const one of scenarioCases(names)) {
    const found = await inOwnProcess(one);
    if (typeof found === "string") {
      isSound = false;
      console.log(`${one.scenario} ${one.seed} ${one.staff} FAILED: ${found}`);
      continue;
    }
    const record: BenchRecord = { ...origin, suite: "scenarios", ...found };
    appendFileSync(file, `${JSON.stringify(record)}\n`);
    console.log(row(found));
    for (const fill of found.fillsLawful) console.log(`    could be filled: ${fill}`);
    for (const swap of found.swapsBetter) console.log(`    better swapped: ${swap}`);
    const isDone = found.fillsLawful.length === 0 && found.swapsBetter.length === 0;
    if (found.verdict === "unlawful" || !isDone) isSound = false;
  }
  console.log(`records: ${file}`);
  return isSound;
}

/** The record, or why there is none. */
async function inOwnProcess({ scenario, seed, staff }: Case): Promise<CaseRecord | string> {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const script = fileURLToPath(new URL(`case.${ending}`, import.meta.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...process.execArgv,
      script,
      scenario,
      String(seed),
      staff,
    ]);
    return JSON.parse(stdout) as CaseRecord;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Column = readonly [
  name: string,
  width: number,
  value: (record: CaseRecord) => string | number,
];

const columns: readonly Column[] = [
  ["scenario", -12, ({ scenario }) => scenario],
  ["seed", 4, ({ seed }) => seed],
  ["staff", -5, ({ staff }) => staff],
  ["load", 4, ({ loadAverage }) => loadAverage.toFixed(1)],
  ["workers", 7, ({ workers }) => workers],
  ["options", 7, ({ options }) => options],
  ["iterations", 10, ({ iterations }) => iterations],
  ["total s", 7, ({ secondsToSchedule }) => secondsToSchedule.toFixed(2)],
  ["model s", 7, ({ secondsModel }) => secondsModel.toFixed(2)],
  ["check s", 7, ({ secondsCheck }) => secondsCheck.toFixed(3)],
  ["explain s", 9, ({ secondsExplanations }) => secondsExplanations.toFixed(2)],
  ["rss MB", 6, ({ peakRssMb }) => peakRssMb],
  ["missing min", 11, ({ missingMinutes }) => missingMinutes],
  ["open", 4, ({ openSlots }) => openSlots],
  ["goal points", 12, ({ goalPoints }) => goalPoints],
  ["verdict", -14, ({ verdict }) => verdict],
  ["tried", 6, ({ fillsTried }) => fillsTried],
  ["fillable", 8, ({ fillsLawful }) => fillsLawful.length],
  ["unsure", 6, ({ fillsUndecided }) => fillsUndecided],
  ["swaps", 6, ({ swapsTried }) => swapsTried],
  ["better", 6, ({ swapsBetter }) => swapsBetter.length],
];

const cell = (text: string | number, width: number): string =>
  width < 0 ? String(text).padEnd(-width) : String(text).padStart(width);

const heading = columns.map(([name, width]) => cell(name, width)).join("  ");

const row = (record: CaseRecord): string =>
  columns.map(([, width, value]) => cell(value(record), width)).join("  ");

process.exitCode = (await runSuite(process.argv.slice(2))) ? 0 : 1;
