import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/** A worker is given one shift a date, so only a long unpaid pause that a shift plans can split a day. */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const { atMost, payMinutes } = params;
    const hasOver = ({ planned }: OptionFacts, most: number): boolean =>
      planned.some(({ paid, minutes }) => !paid && minutes > most);
    for (const option of line.options) {
      const isTooLong = hasOver(option, atMost?.gapMinutesMax ?? Infinity);
      if (isTooLong && !isAgreed(params, line, option)) post.forbid(option);
    }
    if (payMinutes === null) return;
    const isSplit = (one: OptionFacts): boolean => hasOver(one, params.gapOverMinutes);
    if (!line.options.some(isSplit)) return;
    const option = (one: OptionFacts): number =>
      isSplit(one) ? pointsOf(payMinutes, params.offset, line, one) : 0;
    post.charge({ option, dayOff: () => 0 });
  },
};

/** In cents, rounded up; where the minimum wage is not known, the worker's pay, or 1500 an hour. */
function pointsOf(
  payMinutes: number,
  offset: boolean,
  line: LineFacts,
  option: OptionFacts,
): number {
  const pay = line.worker.contract.payCentsPerHour;
  const told = line.fact("worker.minimumWageCentsPerHour");
  const minimum = typeof told === "number" && told > 0 ? told : null;
  const whole = payMinutes * (minimum ?? pay ?? 1500);
  const known = offset && minimum !== null && pay !== null;
  const spared = known && line.fact("worker.atMinimumWage") !== true ? pay - minimum : 0;
  return Math.max(0, Math.ceil((whole - Math.max(0, spared) * option.paidMinutes) / 60));
}

function isAgreed({ atMost }: Params, line: LineFacts, { start, demand }: OptionFacts): boolean {
  return line.worker.consents.some(
    (given) =>
      given.kind === atMost?.consent?.kind &&
      atMost.consent.forms.some((form) => form === given.form) &&
      (given.givenAt ?? -Infinity) < start &&
      start < (given.revokedAt ?? Infinity) &&
      (given.shifts === null || given.shifts.some((id) => (id as string) === demand)),
  );
}
