import { type ChangeEffect, type ToldChange, toldChanges } from "../changes-told.ts";
import { type Finding, moment } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { noticeIsBelow, premiumOf } from "./check-pay.ts";
import type { Params } from "./rule.ts";

/** At most one finding for each change; with `per: "shift"` at most one for each shift. */
export const check: Check<Params> = (params, line) => {
  const found = toldChanges(line).flatMap((change) => judge(params, line, change) ?? []);
  return params.per === "change" ? found : dearest(found, line);
};

function judge(params: Params, line: WorkerLine, change: ToldChange): Finding | null {
  if (change.initiator !== "employer" || isExcepted(params, change)) return null;
  if (withinGrace(params, line, change)) return null;
  const effect = paidEffect(params, change);
  if (effect === null || isPaidAsOvertime(params, change, effect)) return null;
  const span = change.before ?? change.after;
  if (span === null) return null;
  const tier = params.tiers.find(
    ({ effects, below, unit, shiftMinutesMax }) =>
      effects.includes(effect) &&
      noticeIsBelow({ below, unit, anchor: params.anchor }, change, line) &&
      (shiftMinutesMax === null || span.end - span.start <= shiftMinutesMax),
  );
  if (tier === undefined) return null;
  const shown = change.after ?? span;
  return {
    outcome: "premium",
    shifts: [change.shift],
    interval: moment(change.at),
    facts: {
      effect,
      toldAt: change.at,
      shiftStart: shown.start,
      shiftEnd: shown.end,
      recorded: change.recorded,
    },
    premium: premiumOf(tier.pay, change),
  };
}

const isExcepted = ({ exceptions }: Params, change: ToldChange): boolean =>
  exceptions.some(
    ({ reason, onlyIfVoluntary }) =>
      reason === change.reason && (!onlyIfVoluntary || change.voluntaryStated),
  );

/** Minutes that are added are: what is taken away or moved is not made good by an overtime rate. */
const isPaidAsOvertime = (
  { overtimeExempt }: Params,
  { overtimePremiumPaid }: ToldChange,
  effect: ChangeEffect,
): boolean =>
  overtimeExempt && overtimePremiumPaid && (effect === "addShift" || effect === "extend");

const withinGrace = ({ graceMinutes }: Params, line: WorkerLine, { at }: ToldChange): boolean =>
  line.published !== null && graceMinutes > 0 && at <= line.published.publishedAt + graceMinutes;

/** A small gain or loss is no gain or loss, but it may come with a move that is not small. */
function paidEffect({ toleranceMinutes }: Params, change: ToldChange): ChangeEffect | null {
  const { effect, before, after, workedBefore, workedAfter } = change;
  if (before === null || after === null || effect === "relocate") return effect;
  const edge = Math.max(Math.abs(before.start - after.start), Math.abs(before.end - after.end));
  if (effect !== "move") {
    const tolerated = effect === "extend" ? toleranceMinutes.add : toleranceMinutes.lose;
    if (Math.abs(workedAfter - workedBefore) > tolerated) return effect;
    if (edge <= tolerated) return null;
  }
  return edge > toleranceMinutes.move ? "move" : null;
}

/** Minutes of pay and money are compared at the worker's pay, or at 1500 an hour. */
function dearest(found: readonly Finding[], { worker }: WorkerLine): readonly Finding[] {
  const centsPerHour = worker.contract.payCentsPerHour ?? 1500;
  const worth = ({ premium }: Finding): number =>
    premium === undefined ? 0 : premium.cents * 60_000 + premium.payMilliminutes * centsPerHour;
  return found.filter((one, at) =>
    found.every(
      (other, index) =>
        other.shifts[0] !== one.shifts[0] ||
        (index < at ? worth(other) < worth(one) : worth(other) <= worth(one)),
    ),
  );
}
