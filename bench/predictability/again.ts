import { type CellChoice, cellKey, cellsOf } from "./cells.ts";
import { readRecords } from "./records.ts";
import type { RunOne } from "./run.ts";

/** A cell on record that was run once more. */
export interface Rerun {
  readonly cell: string;
  readonly isSame: boolean;
  /** Why it could not be run again; null = it could. */
  readonly failed: string | null;
}

/**
 * Runs the first cells on record once more and compares what was lived through, hash by hash. Policies
 * limited by the clock, as HiGHS is, may differ and are left out. Nothing is written.
 */
export async function runAgain(
  choice: CellChoice & { readonly out: string; readonly again: number },
  runOne: RunOne,
  say: (line: string) => void,
): Promise<readonly Rerun[]> {
  const known = new Map(readRecords(choice.out).map((record) => [cellKey(record), record]));
  const due = cellsOf(choice).flatMap((cell) => {
    const record = known.get(cellKey(cell));
    return record?.isDeterministic === true ? [{ cell, record }] : [];
  });
  const found: Rerun[] = [];
  for (const { cell, record } of due.slice(0, choice.again)) {
    const rerun = await runOne(cell);
    const key = cellKey(cell);
    const failed =
      typeof rerun === "string" ? rerun : rerun.status === "skipped" ? rerun.why : null;
    const isSame =
      typeof rerun !== "string" && rerun.status === "judged" && rerun.logHash === record.logHash;
    found.push({ cell: key, isSame, failed });
    say(`again ${key}: ${isSame ? "the same" : (failed ?? "ANOTHER")} ${record.logHash}`);
  }
  return found;
}
