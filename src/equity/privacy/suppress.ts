import { type Audience, groupSizeMin, tooFew } from "./audience.ts";
import { type Count, type CountTable } from "./count-table.ts";
import { type BoundsOf, derivable } from "./derivable.ts";

export interface Suppression {
  /** Indices of the counts that are not shown. */
  readonly hidden: ReadonlySet<number>;
  /** True when no choice of hidden counts protects the table: then nothing of it may be shown. */
  readonly withheld: boolean;
}

/**
 * The next counts to hide for the sake of another: near it before far, cells before totals, small
 * first. Equal ones go together: which of two was taken would tell something of both.
 */
function nextToHide(
  { counts }: CountTable,
  hidden: ReadonlySet<number>,
  asked: number,
): readonly number[] {
  const { row, column } = counts[asked] as Count;
  const rank = (count: Count): number =>
    (count.row === row || count.column === column ? 0 : 2) + (count.part === "cell" ? 0 : 1);
  const ordered = counts
    .map((count, index) => ({ index, rank: rank(count), people: count.people }))
    .filter(({ index, people }) => people > 0 && !hidden.has(index))
    .toSorted((a, b) => a.rank - b.rank || a.people - b.people);
  const [first] = ordered;
  return ordered
    .filter((one) => one.rank === first?.rank && one.people === first.people)
    .map(({ index }) => index);
}

/**
 * What a reader can know who knows this program too. A count hidden for being too small is below the
 * limit; one hidden for another's sake is smaller than any that is still shown.
 */
function boundsFor(
  { counts }: CountTable,
  hidden: ReadonlySet<number>,
  { audience, also }: { readonly audience: Audience; readonly also: ReadonlySet<number> },
): BoundsOf {
  let smallestShown = Infinity;
  counts.forEach(({ people, part }, index) => {
    if (part === "cell" && people > 0 && !hidden.has(index)) {
      smallestShown = Math.min(smallestShown, people);
    }
  });
  return (index) => {
    const { people } = counts[index] as Count;
    if (tooFew(people, audience)) return { least: 1, most: groupSizeMin[audience] - 1 };
    return { least: 1, most: also.has(index) ? Infinity : smallestShown - 1 };
  };
}

/**
 * Chooses what is not shown of a table of people. First every count that is too small for the
 * audience, and those in `alsoHidden`; then, as long as a hidden count can be worked out from what is
 * shown and from these rules, the next smallest count beside it, to a fixed point. A table of too few
 * people is withheld.
 * Source: CMS cell size policy (complementary suppression); Cox 1980, JASA 75:377, for the exact test.
 */
export function suppress(
  table: CountTable,
  audience: Audience,
  alsoHidden: Iterable<number> = [],
): Suppression {
  const also = new Set(alsoHidden);
  const hidden = new Set(also);
  table.counts.forEach(({ people }, index) => {
    if (tooFew(people, audience)) hidden.add(index);
  });
  // Nobody is nobody, whoever asked for it to be hidden: a 0 protects nothing and needs no protection.
  for (const index of [...hidden]) {
    if (table.counts[index]?.people === 0) hidden.delete(index);
  }
  if (tooFew(table.total, audience)) return { hidden, withheld: true };
  for (;;) {
    const boundsOf = boundsFor(table, hidden, { audience, also });
    const found = [...hidden]
      .toSorted((a, b) => a - b)
      .find((index) => derivable(table, hidden, index, boundsOf));
    if (found === undefined) return { hidden, withheld: false };
    const next = nextToHide(table, hidden, found);
    if (next.length === 0) return { hidden, withheld: true };
    for (const index of next) hidden.add(index);
  }
}
