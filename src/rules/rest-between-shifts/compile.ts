import type { Shift } from "../../domain/shift.ts";
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
    const { restMinutesMin, agreedRestMinutesMin: agreedMin, exemptWorkMinutesMax } = params;
    const past = line.past.filter((shift) => params.onCallCounts || !shift.onCall);
    const last = past.reduce<Shift | null>(
      (late, shift) => (late !== null && late.interval.end > shift.interval.end ? late : shift),
      null,
    );
    const lastEnd = last?.interval.end ?? null;
    const banned = line.options.filter((option) => !covered(params, line, option));
    if (banned.length === line.options.length && exemptWorkMinutesMax === null) {
      post.gap({ minutesMin: restMinutesMin, lastEnd });
      return;
    }
    // No consent makes two shifts at once a rest, and no short work does.
    post.gap({ minutesMin: 0, lastEnd });
    const price = agreedMin === null ? priceOf(params.premium, line) : null;
    if (price !== null) post.gap({ minutesMin: restMinutesMin, lastEnd, price });
    for (const later of line.options) {
      const minutesMin = banned.includes(later) ? restMinutesMin : agreedMin;
      if (minutesMin !== null) banAfterShortRest(later, { params, minutesMin, last }, line, post);
    }
  },
};

/** An option may follow only what ended early enough, or what is short enough together with it. */
function banAfterShortRest(
  later: OptionFacts,
  rest: { params: Params; minutesMin: number; last: Shift | null },
  line: LineFacts,
  post: LinePoster,
): void {
  const { last } = rest;
  const endMax = later.start - rest.minutesMin;
  const exemptMax = rest.params.exemptWorkMinutesMax ?? -1;
  const tooLong = (minutes: number): boolean => minutes + later.paidMinutes > exemptMax;
  if (last !== null && last.interval.end > endMax && tooLong(pastMinutes(last))) post.forbid(later);
  const isTooLate = (option: OptionFacts): boolean =>
    option.end > endMax && tooLong(option.paidMinutes);
  const tooLate = line.options.filter((option) => option.day < later.day && isTooLate(option));
  if (tooLate.length === 0) return;
  post.forbidSuccession({
    earlier: isTooLate,
    later: (option) => option.index === later.index,
    withinDays: Math.max(...tooLate.map((option) => later.day - option.day)),
  });
}

function pastMinutes({ interval, breaks }: Shift): number {
  let minutes = interval.end - interval.start;
  for (const { paid, interval: pause } of breaks) if (!paid) minutes -= pause.end - pause.start;
  return minutes;
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
