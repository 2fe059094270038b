/**
 * A roster in the evaluator's format: a line for each employee, a token for each day, "-" = off.
 * @param rows by employee, then day: the shift; null = off.
 */
export function writeRoster(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `${row.map((shift) => shift ?? "-").join(" ")}\n`).join("");
}

/** What the file of a run's roster is called. */
export const rosterName = (instance: string, seed: number): string => `${instance}.seed${seed}.txt`;
