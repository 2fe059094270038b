import type { LinePoster } from "../told.ts";
import type { Work } from "./compile-night.ts";
import type { Params } from "./rule.ts";

/** Part of the compiler alone: no shift too soon after one that may be a night shift ending late. */
export function postRests(
  { restMinutesMin }: NonNullable<Params["restAfter"]>,
  works: readonly Work[],
  past: readonly Work[],
  post: LinePoster,
): void {
  for (const { start, option } of works) {
    const isSoon = (work: Work): boolean => work.endsLate && start < work.end + restMinutesMin;
    if (option !== null && past.some(isSoon)) post.forbid(option);
  }
  for (const end of new Set(works.filter(({ endsLate }) => endsLate).map((work) => work.end))) {
    const late = new Set(
      works.filter((work) => work.endsLate && work.end === end).map(({ option }) => option),
    );
    if (!works.some(({ start, day }) => start < end + restMinutesMin && isAfter(day, late)))
      continue;
    post.forbidSuccession({
      earlier: (option) => late.has(option),
      later: ({ start }) => start < end + restMinutesMin,
      withinDays: Math.ceil(restMinutesMin / 1440) + 3,
    });
  }
}

const isAfter = (day: number, works: ReadonlySet<Work["option"]>): boolean =>
  [...works].some((option) => option !== null && day > option.day);
