import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cellKey } from "./cells.ts";
import type { CellRecord } from "./record.ts";

/** Where the cells of a scenario and level are kept in a folder. */
export const recordsFile = (folder: string, scenario: string, level: string): string =>
  join(folder, `predictability-${scenario}-${level}.jsonl`);

/** Every record in the files of a folder; of a cell that is there twice, the later one. */
export function readRecords(folder: string): readonly CellRecord[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => /^predictability-.*\.jsonl$/.test(name));
  const found = new Map<string, CellRecord>();
  for (const file of files.toSorted())
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      // A run that was cut off may have left half a line behind.
      if (!line.endsWith("}")) continue;
      const record = JSON.parse(line) as CellRecord;
      found.set(cellKey(record), record);
    }
  return [...found.values()];
}

export function addRecord(folder: string, record: CellRecord): void {
  mkdirSync(folder, { recursive: true });
  const file = recordsFile(folder, record.scenario, record.level);
  const isTorn = existsSync(file) && !readFileSync(file, "utf8").endsWith("\n");
  appendFileSync(file, `${isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
}
