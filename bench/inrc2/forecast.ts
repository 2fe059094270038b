import type { Lot } from "./lot.ts";
import type { Requirement, Week } from "./week.ts";

/** Saturday; demand of a weekend is not like that of other days. */
const WEEKEND_FROM = 5;

/**
 * Weeks to come, as they may be: each skill is needed as in one of the weeks known so far, its shifts
 * exchanged by chance, and their days from Monday to Friday in any order, and those of the weekend
 * too. With one or two weeks known, how much of a skill a week needs is likely to come again; which
 * shift and day need it is left to chance. Means of weeks are met more easily than any week is, so
 * that a plan made with them leaves too much for later. Wishes are not foreseen.
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
  const skills = [...new Set(known[0]!.requirements.map(({ skill }) => skill))];
  const ofSkill = (skill: string): readonly Requirement[] => {
    const { requirements } = known[lot.below(known.length)]!;
    const own = requirements.filter((one) => one.skill === skill);
    const others = lot.ordered(own);
    return own.map(({ shift }, place) => shuffled({ ...others[place]!, shift }));
  };
  return Array.from({ length: count }, () => ({
    requirements: skills.flatMap(ofSkill),
    wishes: [],
    isDrawn: true,
  }));
}
