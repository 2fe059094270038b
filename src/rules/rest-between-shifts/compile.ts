import type { Consent } from "../../domain/worker.ts";
import type { LineFacts, LinePoster, OptionFacts, Price } from "../told.ts";
import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/**
 * Options start on different local dates, so no two of them are a split shift of one date and both
 * triggers say the same. An option that a consent covers may come early, at the premium's price.
 */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const { restMinutesMin: minutesMin } = params;
    const lastEnd = line.past
      .filter((shift) => params.onCallCounts || !shift.onCall)
      .reduce<OptionFacts["end"] | null>(
        (last, { interval }) => (last !== null && last > interval.end ? last : interval.end),
        null,
      );
    const banned = line.options.filter((option) => !covered(params, line, option));
    if (banned.length === line.options.length) {
      post.gap({ minutesMin, lastEnd });
      return;
    }
    // No consent makes two shifts at once a rest.
    post.gap({ minutesMin: 0, lastEnd });
    const price = priceOf(params.premium, line);
    if (price !== null) post.gap({ minutesMin, lastEnd, price });
    for (const later of banned) banAfterShortRest(later, { minutesMin, lastEnd }, line, post);
  },
};

/** One option that no consent covers may follow only what ended early enough. */
function banAfterShortRest(
  later: OptionFacts,
  { minutesMin, lastEnd }: { minutesMin: number; lastEnd: number | null },
  line: LineFacts,
  post: LinePoster,
): void {
  const endMax = later.start - minutesMin;
  if (lastEnd !== null && lastEnd > endMax) post.forbid(later);
  const tooLate = line.options.filter((option) => option.day < later.day && option.end > endMax);
  if (tooLate.length === 0) return;
  post.forbidSuccession({
    earlier: (option) => option.end > endMax,
    later: (option) => option.index === later.index,
    withinDays: Math.max(...tooLate.map((option) => later.day - option.day)),
  });
}

function covered({ consent }: Params, line: LineFacts, option: OptionFacts): boolean {
  if (consent === null) return false;
  const fits = (given: Consent): boolean =>
    given.kind === consent.kind &&
    consent.forms.some((form) => form === given.form) &&
    (given.givenAt ?? -Infinity) < option.start &&
    option.start < (given.revokedAt ?? Infinity) &&
    // A consent may name shifts by demand; shifts of the schedule itself have no id yet.
    (given.shifts === null || given.shifts.some((id) => (id as string) === option.demand));
  return line.worker.consents.some(fits);
}

/** In cents, rounded up; the pay of somebody whose pay is not known is taken to be 1500 an hour. */
function priceOf(premium: Params["premium"], line: LineFacts): Price | null {
  if (premium === null) return null;
  if (premium.on === "instance") return { flat: premium.cents, perMinute: 0 };
  const centsPerHour = line.worker.contract.payCentsPerHour ?? 1500;
  const centsFor = (minutes: number): number =>
    Math.ceil((minutes * centsPerHour * (premium.multiplierThousandths - 1000)) / 60_000);
  if (premium.on === "minutesInsideRest") return { flat: 0, perMinute: centsFor(1) };
  // A price cannot depend on the later shift: the longest one stands for all.
  return {
    flat: centsFor(Math.max(0, ...line.options.map((option) => option.paidMinutes))),
    perMinute: 0,
  };
}
