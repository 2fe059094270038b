import { assert } from "../../kernel/assert.ts";

/**
 * One count of a table, as a link between two sums it takes part in. In a table of one line all
 * counts are in that line's sum and, on the other side, in none (`null`).
 */
export interface Count {
  readonly people: number;
  readonly row: number;
  readonly column: number;
  /** -1 for a total: it is subtracted in the sums it belongs to, which are all 0. */
  readonly sign: 1 | -1;
  readonly part: "cell" | "rowTotal" | "columnTotal";
}

/**
 * Counts whose sums are known: of each row and each column, cells minus their total is 0. The total
 * of everything is always shown and is no count here.
 */
export interface CountTable {
  readonly counts: readonly Count[];
  readonly total: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function assertWhole(values: readonly number[]): void {
  assert(
    values.every((value) => Number.isSafeInteger(value) && value >= 0),
    "counts of people are whole and not negative",
    values,
  );
}

/** Groups that split one whole; its size is shown. */
export function oneWayTable(people: readonly number[]): CountTable {
  assertWhole(people);
  const counts = people.map((one): Count => ({
    people: one,
    row: 0,
    column: 0,
    sign: 1,
    part: "cell",
  }));
  return { counts, total: sum(people) };
}

/**
 * Two attributes crossed: `people[row][column]`. The counts are the cells row by row, then the row
 * totals, then the column totals.
 */
export function twoWayTable(people: readonly (readonly number[])[]): CountTable {
  const width = people[0]?.length ?? 0;
  assert(
    people.every((row) => row.length === width),
    "every row has the same columns",
  );
  assertWhole(people.flat());
  const cells = people.flatMap((cellsOfRow, row) =>
    cellsOfRow.map((one, column): Count => ({ people: one, row, column, sign: 1, part: "cell" })),
  );
  // The sums of all row totals and of all column totals are known: they are a column and a row more.
  const rowTotals = people.map((cellsOfRow, row): Count => ({
    people: sum(cellsOfRow),
    row,
    column: width,
    sign: -1,
    part: "rowTotal",
  }));
  const columnTotals = Array.from({ length: width }, (_, column): Count => ({
    people: sum(people.map((row) => row[column] as number)),
    row: people.length,
    column,
    sign: -1,
    part: "columnTotal",
  }));
  return { counts: [...cells, ...rowTotals, ...columnTotals], total: sum(people.flat()) };
}
