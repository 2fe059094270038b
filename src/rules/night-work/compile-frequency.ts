import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { type Planned, type Work, endsAfter } from "./compile-night.ts";
import type { Params } from "./rule.ts";

type Frequency = NonNullable<Params["frequency"]>;

/**
 * Part of the compiler alone: of the shifts that may be night shifts and end late no more in any of
 * the weeks than are allowed. Where an agreement covers them all, it is its number of shifts.
 */
export function postFrequency(
  frequency: Frequency,
  params: Params,
  line: LineFacts,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  const ends = (work: Work): boolean => endsAfter(params, line, work, frequency.endAfterMinute);
  const counted = new Map(
    works.filter((work) => work.mayBeNight && ends(work)).map((work) => [work.option, work]),
  );
  if (counted.size === 0) return;
  const { agreed } = frequency;
  const isMore =
    agreed !== null && [...counted.values()].every((one) => isAgreed(agreed, line, one));
  const { weeks, shiftsMax } = isMore ? agreed : frequency;
  const before = past.filter((work) => work.isNight && ends(work));
  const { period } = line;
  const first = addDays(period.first, 8 - weekdayOf(period.first));
  for (let end = first; end <= addDays(period.last, 7); end = addDays(end, 7)) {
    const isInside = (day: Day): boolean => day >= addDays(end, -7 * weeks) && day < end;
    const already = before.filter(({ day }) => isInside(day)).length;
    const value = (option: OptionFacts): number =>
      counted.has(option) && isInside(option.day) ? 1 : 0;
    if (![...counted.values()].some(({ day }) => isInside(day))) continue;
    post.sumAtMost({ value, already, max: Math.max(already, shiftsMax) });
  }
}

function isAgreed(
  { consent, forms }: NonNullable<Frequency["agreed"]>,
  line: LineFacts,
  { start, option }: Planned,
): boolean {
  return line.worker.consents.some(
    (given) =>
      given.kind === consent &&
      forms.some((form) => form === given.form) &&
      (given.givenAt ?? -Infinity) < start &&
      start < (given.revokedAt ?? Infinity) &&
      (given.shifts === null || given.shifts.some((id) => (id as string) === option.demand)),
  );
}
