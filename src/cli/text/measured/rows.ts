import type { MeasuredDocument } from "../../../index.ts";
import type { Cell } from "../../table.ts";

/** A line a worker: status, index, parts, and every measure by its name; empty = undefined. */
export function measuredRows({ workers, metrics }: MeasuredDocument): readonly (readonly Cell[])[] {
  const names = metrics.map(({ name }) => name);
  const parts = ["A", "B", "C", "D", "E", "F", "G"] as const;
  const head = [
    "worker",
    "name",
    "roles",
    "usableWeeks",
    "publishedShifts",
    "isWithoutShifts",
    "status",
    "wspi",
    ...parts,
    ...names,
  ];
  return [
    head,
    ...workers.map((one): readonly Cell[] => [
      one.worker,
      one.name,
      one.roles.join(";"),
      one.usableWeeks,
      one.publishedShifts,
      one.isWithoutShifts,
      one.status,
      one.wspi,
      ...parts.map((part) => one.subScores[part]),
      ...names.map((name) => one.metrics[name] ?? null),
    ]),
  ];
}
