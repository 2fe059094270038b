import type { Break, Shift } from "../../domain/shift.ts";
import { inOrder } from "../../kernel/in-order.ts";
import type { Day } from "../../time/civil.ts";
import { type Interval, interval, lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { startDates } from "../start-dates.ts";
import { workMinutes } from "../work-minutes.ts";
import { lengthsFor } from "./check-lengths.ts";
import type { Params } from "./rule.ts";

/** Shifts that lack rests, singly or by local date, and those with too long a stretch without any. */
export const check: Check<Params> = (params, line) => {
  const found: Finding[] = [];
  const paid: Day[] = [];
  for (const group of groupsOf(params, line)) {
    const finding = judge(params, group, line);
    if (finding === null) continue;
    const date = line.calendar.dayOf(finding.interval.start);
    const { remedy } = params;
    if (remedy === null || finding.outcome !== "violation" || paid.includes(date)) {
      found.push(finding);
    } else {
      paid.push(date);
      found.push(withRemedy(finding, remedy.payMinutes));
    }
  }
  return found;
};

function groupsOf({ per }: Params, line: WorkerLine): readonly (readonly Shift[])[] {
  if (per !== "day") return knownShifts(line, false).ours.map((shift) => [shift]);
  return startDates(line, false)
    .filter(({ ours }) => ours.length > 0)
    .map(({ ours }) => ours);
}

/** Pay that is owed for the day on top; it does not make the missing rest lawful. */
const withRemedy = (finding: Finding, payMinutes: number): Finding => ({
  ...finding,
  facts: { ...finding.facts, payMinutes },
  premium: { payMilliminutes: payMinutes * 1000, cents: 0, currency: null },
});

/** Where the length hangs on an age that is not known, a group is in breach when no age makes it good. */
function judge(params: Params, group: readonly Shift[], line: WorkerLine): Finding | null {
  const [least, other] = lengthsFor(params, group[0] as Shift, line);
  const found = lackingRests(params, group, least);
  if (other === null) return found;
  const ifOther = lackingRests(params, group, other);
  if (found !== null && ifOther !== null) return found;
  const perhaps = found ?? ifOther;
  if (perhaps === null) return null;
  return { ...perhaps, outcome: "notAssessable", missing: "worker.birthDate" };
}

function lackingRests(params: Params, group: readonly Shift[], minutesMin: number): Finding | null {
  const span = interval({
    start: (group[0] as Shift).interval.start,
    end: (group.at(-1) as Shift).interval.end,
  });
  let countedMinutes = 0;
  let restsTaken = 0;
  for (const shift of group) {
    countedMinutes += counted(params, shift);
    for (const pause of shift.breaks) if (isRest(params, shift, minutesMin, pause)) restsTaken++;
  }
  const restsMin = restsOwed(params, countedMinutes);
  if (restsTaken >= restsMin && params.stretchMinutesMax === null) return null;
  let stretchMinutes = 0;
  for (const shift of group) {
    stretchMinutes = Math.max(stretchMinutes, longestStretch(params, shift, minutesMin));
  }
  if (restsTaken >= restsMin && stretchMinutes <= (params.stretchMinutesMax ?? Infinity)) {
    return null;
  }
  return {
    outcome: "violation",
    shifts: group.map(({ id }) => id),
    interval: span,
    facts: {
      shiftStart: span.start,
      shiftEnd: span.end,
      countedMinutes,
      restMinutesMin: minutesMin,
      restsMin,
      restsTaken,
      stretchMinutes,
    },
  };
}

const counted = ({ measure }: Params, shift: Shift): number =>
  measure === "work" ? workMinutes(shift) : lengthMinutes(shift.interval);

function restsOwed(
  { perMinutes, rounding, minShiftMinutes, table }: Params,
  minutes: number,
): number {
  if (minutes < minShiftMinutes) return 0;
  if (table !== null) {
    const holds = ({ op, minutes: least }: (typeof table)[number]): boolean =>
      minutes > least || (op === ">=" && minutes === least);
    return table.findLast(holds)?.rests ?? 0;
  }
  const isMajor = rounding === "majorFraction" && (minutes % perMinutes) * 2 > perMinutes;
  return Math.floor(minutes / perMinutes) + (isMajor ? 1 : 0);
}

const isRest = (
  params: Params,
  shift: Shift,
  minutesMin: number,
  { kind, paid, interval: rest }: Break,
): boolean =>
  kind === "rest" &&
  lengthMinutes(rest) >= minutesMin &&
  (paid || !params.paid) &&
  Math.min(rest.start - shift.interval.start, shift.interval.end - rest.end) >=
    params.edgeMinutesMin &&
  (!params.separate || isApart(rest, shift));

/** True when the rest touches neither an end of the shift nor a meal. */
const isApart = ({ start, end }: Interval, { interval: shift, breaks }: Shift): boolean =>
  start !== shift.start &&
  end !== shift.end &&
  breaks.every(
    ({ kind, interval: meal }) => kind !== "meal" || (end !== meal.start && start !== meal.end),
  );

function longestStretch(params: Params, shift: Shift, minutesMin: number): number {
  const stops = shift.breaks.filter(
    (pause) => pause.kind === "meal" || isRest(params, shift, minutesMin, pause),
  );
  let [longest, from] = [0, shift.interval.start];
  for (const { interval: stop } of inOrder(stops, byStart)) {
    longest = Math.max(longest, stop.start - from);
    from = stop.end;
  }
  return Math.max(longest, shift.interval.end - from);
}

const byStart = (a: Break, b: Break): number => a.interval.start - b.interval.start;
