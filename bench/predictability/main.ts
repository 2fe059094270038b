import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { systemClock } from "../../src/index.ts";
import { runAgain } from "./again.ts";
import { type CellGiven, runCell } from "./cell.ts";
import type { Cell } from "./cells.ts";
import { type Options, readOptions } from "./options.ts";
import type { CellResult } from "./record.ts";
import { readRecords } from "./records.ts";
import { htmlReport } from "./report/html.ts";
import { markdownReport } from "./report/markdown.ts";
import { reportOf } from "./report/report.ts";
import { type RunOne, runCells } from "./run.ts";

type Asked = Pick<CellGiven, "budget" | "peersModules"> & { readonly cell: Cell };

/** The exit code: 1 when a cell failed. */
export async function main(words: readonly string[], peersModules: string | null): Promise<number> {
  if (words[0] === "--cell") {
    const { cell, ...given } = JSON.parse(words[1] ?? "") as Asked;
    console.log(JSON.stringify(await runCell(cell, { ...given, clock: systemClock })));
    return 0;
  }
  const options = readOptions(words);
  const runOne = inOwnProcess(options, peersModules);
  const summary = options.reportOnly
    ? { failed: [], skipped: [] }
    : await runCells(options, runOne, (line) => console.log(line));
  for (const line of new Set(summary.skipped.map((text) => text.split(": ").slice(1).join(": "))))
    console.log(`skipped: ${line}`);
  console.log(writeReport(options, summary.skipped));
  const reruns = await runAgain(options, runOne, (line) => console.log(line));
  return summary.failed.length === 0 && reruns.every(({ isSame }) => isSame) ? 0 : 1;
}

/** A process of its own for each cell, so that memory is the cell's and none warms up the next. */
function inOwnProcess({ budget }: Options, peersModules: string | null): RunOne {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const script = fileURLToPath(new URL(`../predictability.${ending}`, import.meta.url));
  return async (cell) => {
    try {
      const words = ["--cell", JSON.stringify({ cell, budget, peersModules })];
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [...process.execArgv, script, ...words],
        { maxBuffer: 2 ** 26 },
      );
      return JSON.parse(stdout) as CellResult;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}

/** Writes report.md and report.html beside the records, and hands out the tables as text. */
function writeReport({ out }: Options, skipped: readonly string[]): string {
  const report = reportOf(readRecords(out), skipped);
  const markdown = markdownReport(report);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "report.md"), markdown);
  writeFileSync(join(out, "report.html"), htmlReport(report));
  return markdown;
}
