import type { LinePoster, OptionFacts } from "../told.ts";
import type { Planned, Work } from "./compile-night.ts";
import type { Params } from "./rule.ts";

/** Part of the compiler alone: no shift too soon after one that may be a night shift ending late. */
export function postRests(
  { restMinutesMin }: NonNullable<Params["restAfter"]>,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  for (const { start, option } of works) {
    const isSoon = (work: Work): boolean => work.endsLate && start < work.end + restMinutesMin;
    if (past.some(isSoon)) post.forbid(option);
  }
  const late = works.filter(({ endsLate }) => endsLate);
  for (const { day, end } of new Map(
    late.map((work) => [`${work.day} ${work.end}`, work]),
  ).values()) {
    const later = ({ start }: OptionFacts): boolean => start < end + restMinutesMin;
    if (!works.some(({ option }) => option.day > day && later(option))) continue;
    const ending = new Set(
      late.filter((work) => work.day === day && work.end === end).map(({ option }) => option),
    );
    post.forbidSuccession({
      earlier: (option) => ending.has(option),
      later,
      withinDays: Math.ceil(restMinutesMin / 1440) + 3,
    });
  }
}
