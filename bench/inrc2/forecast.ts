import type { Lot } from "./lot.ts";
import type { Requirement, Week } from "./week.ts";

/** Saturday; demand of a weekend is not like that of other days. */
const WEEKEND_FROM = 5;

/**
 * Weeks to come, as they may be: every shift and skill is needed as in one of the weeks known so far,
 * drawn for itself, with its days from Monday to Friday in any order, and those of the weekend too.
 * What a whole week needs stays likely that way, and which day needs it is left to chance. Means of
 * weeks, or needs of a week as a whole, are met more easily than any week is, so that a plan made
 * with them leaves too much for later. Wishes are not foreseen.
 * @param known at least one week.
 */
export function drawnFrom(known: readonly Week[], count: number, lot: Lot): readonly Week[] {
  const shuffled = ({ shift, skill, byDay }: Requirement): Requirement => ({
    ...{ shift, skill },
    byDay: [
      ...lot.ordered(byDay.slice(0, WEEKEND_FROM)),
      ...lot.ordered(byDay.slice(WEEKEND_FROM)),
    ],
  });
  return Array.from({ length: count }, () => ({
    requirements: known[0]!.requirements.map(({ shift, skill }) => {
      const { requirements } = known[lot.below(known.length)]!;
      return shuffled(requirements.find((one) => one.shift === shift && one.skill === skill)!);
    }),
    wishes: [],
    isDrawn: true,
  }));
}
