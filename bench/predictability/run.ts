import { cellKey, cellsOf, type Cell } from "./cells.ts";
import type { Options } from "./options.ts";
import type { CellResult } from "./record.ts";
import { addRecord, readRecords } from "./records.ts";

/** Runs one cell wherever it likes; says why where it fails. */
export type RunOne = (cell: Cell) => Promise<CellResult | string>;

export interface RunSummary {
  readonly run: number;
  readonly found: number;
  readonly skipped: readonly string[];
  readonly failed: readonly string[];
}

/**
 * Runs every cell that has no record yet, `jobs` at a time, and keeps each record as soon as it is
 * there: a run that is stopped goes on where it was.
 */
export async function runCells(
  options: Pick<Options, "out" | "jobs"> & Parameters<typeof cellsOf>[0],
  runOne: RunOne,
  say: (line: string) => void,
): Promise<RunSummary> {
  const cells = cellsOf(options);
  const known = new Set(readRecords(options.out).map((record) => cellKey(record)));
  const due = cells.filter((cell) => !known.has(cellKey(cell)));
  say(`${cells.length} cells, ${cells.length - due.length} on record, ${due.length} to run`);
  const skipped: string[] = [];
  const failed: string[] = [];
  let [run, next] = [0, 0];
  const work = async (): Promise<void> => {
    for (let cell = due[next++]; cell !== undefined; cell = due[next++]) {
      const place = `${next}/${due.length} ${cellKey(cell)}`;
      const found = await runOne(cell);
      if (typeof found === "string") {
        failed.push(`${cellKey(cell)}: ${found}`);
        say(`${place} FAILED: ${found.slice(0, 400)}`);
      } else if (found.status === "skipped") {
        skipped.push(`${cellKey(cell)}: ${found.why}`);
        say(`${place} skipped: ${found.why}`);
      } else {
        addRecord(options.out, found);
        run += 1;
        say(`${place} ${inShort(found)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, due.length) }, work));
  return { run, found: cells.length - due.length, skipped, failed };
}

function inShort(record: Extract<CellResult, { status: "judged" }>): string {
  const { wspi, labourCents, shortfall, law } = record.metrics;
  return [
    `WSPI ${wspi.mean?.toFixed(1) ?? "-"}`,
    `labour ${(labourCents / 100).toFixed(0)}`,
    `short ${((shortfall ?? 0) * 100).toFixed(2)} %`,
    `invalid ${law.invalidWeeks}/${law.weeks}`,
    `${record.secondsSimulated.toFixed(0)} s`,
  ].join(", ");
}
