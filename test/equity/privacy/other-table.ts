import type { CountTable } from "../../../src/equity/privacy/count-table.ts";

/** Counts whose signed sum is known to be `whole`. */
interface Equation {
  readonly terms: readonly { readonly index: number; readonly sign: number }[];
  readonly whole: number;
}

/** What everybody knows of a table: rows and columns add up to their totals, and these to the whole. */
function equationsOf({ counts, total }: CountTable): readonly Equation[] {
  const indices = counts.map((_, index) => index);
  const of = (part: string): readonly number[] =>
    indices.filter((index) => counts[index]?.part === part);
  const plus = (members: readonly number[]): Equation["terms"] =>
    members.map((index) => ({ index, sign: 1 }));
  const lines = (line: "row" | "column", part: string): readonly Equation[] =>
    of(part).map((own) => {
      const cells = of("cell").filter((index) => counts[index]?.[line] === counts[own]?.[line]);
      return { terms: [...plus(cells), { index: own, sign: -1 }], whole: 0 };
    });
  const wholes = ["cell", "rowTotal", "columnTotal"]
    .map(of)
    .filter((members) => members.length > 0)
    .map((members): Equation => ({ terms: plus(members), whole: total }));
  return [...lines("row", "rowTotal"), ...lines("column", "columnTotal"), ...wholes];
}

/**
 * Looks for another table that shows the same as this one and gives the hidden count `asked` another
 * value, every hidden count at least 1; says that value, or null when there is none. It tries all
 * values one by one, and shares no reasoning with the suppression itself.
 */
export function otherValue(
  table: CountTable,
  hidden: ReadonlySet<number>,
  asked: number,
): number | null {
  const { counts, total } = table;
  const equations = equationsOf(table);
  const values = counts.map(({ people }, index) => (hidden.has(index) ? 0 : people));
  const open = new Set(hidden);

  const fits = (): boolean =>
    equations.every(({ terms, whole }) => {
      const unset = terms.filter(({ index }) => open.has(index));
      const sum = terms.reduce((all, { index, sign }) => all + sign * (values[index] as number), 0);
      if (unset.length === 0) return sum === whole;
      // Unset counts are at least 1 each; where all are added, what is missing must be enough.
      return unset.some(({ sign }) => sign < 0) || whole - sum >= unset.length;
    });

  /** A count that is the last unset one of an equation has one value only. */
  const forced = (): { index: number; value: number } | null => {
    for (const { terms, whole } of equations) {
      const unset = terms.filter(({ index }) => open.has(index));
      const [last] = unset;
      if (unset.length !== 1 || last === undefined) continue;
      const sum = terms.reduce((all, { index, sign }) => all + sign * (values[index] as number), 0);
      return { index: last.index, value: (whole - sum) / last.sign };
    }
    return null;
  };

  const tryValue = (index: number, value: number): boolean => {
    open.delete(index);
    values[index] = value;
    if (value >= 1 && fits() && search()) return true;
    open.add(index);
    values[index] = 0;
    return false;
  };

  const search = (): boolean => {
    const must = forced();
    if (must !== null) return tryValue(must.index, must.value);
    const [next] = open;
    if (next === undefined) return true;
    for (let value = 1; value <= total; value++) if (tryValue(next, value)) return true;
    return false;
  };

  for (let value = 1; value <= total; value++) {
    if (value !== counts[asked]?.people && tryValue(asked, value)) return value;
  }
  return null;
}
