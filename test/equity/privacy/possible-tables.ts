import type { CountTable } from "../../../src/equity/privacy/count-table.ts";

/**
 * Every set of values that the hidden counts could have, found by trying: all counts shown are as
 * they are, every hidden one is at least 1, and all rows, columns and the whole add up. Written without
 * any of the reasoning of the suppression itself, for small tables.
 */
export function possibleValues(
  { counts, total }: CountTable,
  hidden: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const asked = [...hidden];
  const seen = new Map(asked.map((index) => [index, new Set<number>()]));
  const guess = counts.map(({ people }, index) => (hidden.has(index) ? 0 : people));
  const rows = Math.max(0, ...counts.map(({ row }) => row)) + 1;
  const columns = Math.max(0, ...counts.map(({ column }) => column)) + 1;
  const oneWay = !counts.some(({ part }) => part !== "cell");

  const sumsHold = (placed: number): boolean => {
    const settled = (index: number): boolean => !hidden.has(index) || asked.indexOf(index) < placed;
    const holds = (members: readonly number[], whole: number): boolean => {
      const sum = members.reduce((all, index) => all + (guess[index] as number), 0);
      if (members.every(settled)) return sum === whole;
      return sum < whole;
    };
    const indices = counts.map((_, index) => index);
    if (oneWay) return holds(indices, total);
    const of = (part: string): readonly number[] =>
      indices.filter((index) => counts[index]?.part === part);
    const lineHolds = (line: "row" | "column", place: number, part: string): boolean => {
      const cells = of("cell").filter((index) => counts[index]?.[line] === place);
      const own = of(part).find((index) => counts[index]?.[line] === place) as number;
      return !settled(own) || holds(cells, guess[own] as number);
    };
    for (let row = 0; row < rows - 1; row++) if (!lineHolds("row", row, "rowTotal")) return false;
    for (let column = 0; column < columns - 1; column++) {
      if (!lineHolds("column", column, "columnTotal")) return false;
    }
    return holds(of("rowTotal"), total) && holds(of("columnTotal"), total);
  };

  const place = (at: number): void => {
    const index = asked[at];
    if (index === undefined) {
      for (const one of asked) seen.get(one)?.add(guess[one] as number);
      return;
    }
    for (let value = 1; value <= total; value++) {
      guess[index] = value;
      if (sumsHold(at + 1)) place(at + 1);
    }
    guess[index] = 0;
  };
  place(0);
  return seen;
}
