import { agreed } from "./judge-rests.ts";
import { said } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { type Told, noticeIn, toldIn } from "./told.ts";
import { dateShown, weekdayOn } from "./wall-clock.ts";

/** What a change does to the worker, by its times; null where it does nothing. */
function effectOf({ before, after, workBefore, workAfter, called }: Told): string | null {
  if (before === null && after === null) return null;
  if (after === null) return called === "onCallNotCalled" ? called : "cancel";
  if (before === null) return "addShift";
  if (workAfter > workBefore) return "extend";
  if (workAfter < workBefore) return "reduce";
  if (before.start !== after.start || before.end !== after.end) return "move";
  return called === "relocate" ? called : null;
}

const earlierStart = ({ before, after }: Told): number =>
  Math.min(before?.start ?? Infinity, after?.start ?? Infinity);

export interface ChangeNoticeParams {
  readonly effects: readonly string[];
  readonly amount: number;
  readonly disputedAmount: number | null;
  readonly unit: string;
  readonly consent: { readonly kind: string; readonly forms: readonly string[] } | null;
  readonly exceptions: readonly string[];
}

/** Changes that the employer tells too late, and that nobody agreed to. */
export function changeNotice(params: ChangeNoticeParams, roster: Roster): string[] {
  return toldIn(roster).flatMap((told) => {
    const { initiator, record, reason, shift, after } = told;
    const effect = effectOf(told);
    if (initiator !== "employer" || effect === null || !params.effects.includes(effect)) return [];
    if (record === null && after === null) return [];
    if (reason !== null && params.exceptions.includes(reason)) return [];
    const start = earlierStart(told);
    const disputed = record?.disputed === true ? params.disputedAmount : null;
    if (noticeOf(params.unit, roster, told.at, start) >= (disputed ?? params.amount)) return [];
    const { consent } = params;
    const lifted =
      consent !== null &&
      agreed(roster, { id: shift, interval: { start } } as never, consent.kind, consent.forms);
    return lifted ? [] : [said("violation", shift)];
  });
}

/** Dates between, or those of them from Monday to Friday, ticked off one by one. */
function noticeOf(unit: string, roster: Roster, from: number, until: number): number {
  if (unit !== "weekdays") return noticeIn(unit, roster, from, until);
  let dates = 0;
  for (
    let date = dateShown(roster.clock, from) + 1;
    date <= dateShown(roster.clock, until);
    date++
  ) {
    if (weekdayOn(date) <= 5) dates++;
  }
  return dates;
}

type Pay =
  | { readonly type: "minutes"; readonly minutes: number }
  | { readonly type: "minutesOfShift"; readonly minutesMax: number }
  | { readonly type: "shareNotWorked"; readonly thousandths: number }
  | { readonly type: "money"; readonly cents: number; readonly currency: string };

export interface ChangePremiumParams {
  readonly tiers: readonly {
    readonly effects: readonly string[];
    readonly below: number;
    readonly unit: string;
    readonly shiftMinutesMax: number | null;
    readonly pay: Pay;
  }[];
  readonly anchor: string;
  readonly per: string;
  readonly toleranceMinutes: { readonly add: number; readonly move: number; readonly lose: number };
  readonly graceMinutes: number;
  readonly exceptions: readonly { readonly reason: string; readonly onlyIfVoluntary: boolean }[];
  readonly overtimeExempt: boolean;
}

/** Thousandths of minutes and cents owed for every change of the employer. */
export function changePremium(params: ChangePremiumParams, roster: Roster): string[] {
  const owed = toldIn(roster).flatMap((told) => {
    const pay = payFor(params, roster, told);
    return pay === null ? [] : [{ shift: told.shift, ...pay }];
  });
  const kept =
    params.per === "change"
      ? owed
      : owed.filter((one, index) =>
          owed.every(
            (other, place) =>
              other.shift !== one.shift ||
              place === index ||
              one.value > other.value ||
              (one.value === other.value && index < place),
          ),
        );
  return kept.map(({ shift, thousandths, cents }) => `premium ${shift} ${thousandths} ${cents}`);
}

function payFor(params: ChangePremiumParams, roster: Roster, told: Told) {
  const { initiator, reason, record, at, before, after } = told;
  if (initiator !== "employer") return null;
  const excused = params.exceptions.some(
    (one) => one.reason === reason && (!one.onlyIfVoluntary || record?.voluntaryStated === true),
  );
  const { published } = roster.line;
  const { graceMinutes } = params;
  const inGrace =
    graceMinutes > 0 && published !== null && at - published.publishedAt <= graceMinutes;
  const effect = paidEffect(params, told);
  if (excused || inGrace || effect === null) return null;
  const isAdded = effect === "addShift" || effect === "extend";
  if (params.overtimeExempt && isAdded && record?.overtimePremiumPaid === true) return null;
  const until = params.anchor === "shift" ? earlierStart(told) : roster.line.period.interval.start;
  const shift = before ?? after;
  const length = shift === null ? 0 : shift.end - shift.start;
  const tier = params.tiers.find(
    ({ effects, below, unit, shiftMinutesMax }) =>
      effects.includes(effect) &&
      noticeIn(unit, roster, at, until) < below &&
      length <= (shiftMinutesMax ?? Infinity),
  );
  return tier === undefined ? null : amountOf(tier.pay, told);
}

function amountOf(pay: Pay, { before, workBefore, workAfter }: Told) {
  if (pay.type === "money") return { thousandths: 0, cents: pay.cents, value: pay.cents };
  const lost = Math.max(0, workBefore - workAfter);
  const thousandths =
    pay.type === "minutes"
      ? 1000 * pay.minutes
      : pay.type === "minutesOfShift"
        ? 1000 * Math.min(pay.minutesMax, before === null ? workAfter : workBefore)
        : pay.thousandths * lost;
  return { thousandths, cents: 0, value: thousandths };
}

/**
 * The effect that is more than is tolerated. A whole shift added or cancelled is never little; a small
 * gain or loss is nothing, unless the hours move by more than that.
 */
function paidEffect({ toleranceMinutes: most }: ChangePremiumParams, told: Told): string | null {
  const effect = effectOf(told);
  const { before, after, workBefore, workAfter } = told;
  if (before === null || after === null || effect === "relocate") return effect;
  const moved = Math.max(Math.abs(after.start - before.start), Math.abs(after.end - before.end));
  const [gained, lost] = [workAfter - workBefore, workBefore - workAfter];
  if (gained > most.add || lost > most.lose) return effect;
  if ((gained > 0 && moved <= most.add) || (lost > 0 && moved <= most.lose)) return null;
  return moved > most.move ? "move" : null;
}
