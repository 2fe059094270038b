import type { Break, Shift } from "../../domain/shift.ts";
import { inOrder } from "../../kernel/in-order.ts";
import { type Day, ageOn } from "../../time/civil.ts";
import { type Interval, interval, lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { startDates } from "../start-dates.ts";
import { workMinutes } from "../work-minutes.ts";
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
  return startDates(line, false).flatMap(({ ours }) => (ours.length > 0 ? [ours] : []));
}

/** Pay that is owed for the day on top; it does not make the missing rest lawful. */
const withRemedy = (finding: Finding, payMinutes: number): Finding => ({
  ...finding,
  facts: { ...finding.facts, payMinutes },
  premium: { payMilliminutes: payMinutes * 1000, cents: 0, currency: null },
});

/** Where the length hangs on an age that is not known, a group is in breach when no age makes it good. */
function judge(params: Params, group: readonly Shift[], line: WorkerLine): Finding | null {
  const lengths = lengthsFor(params, group[0] as Shift, line);
  const findings = lengths.map((minutesMin) => lackingRests(params, group, minutesMin));
  const found = findings.find((finding) => finding !== null) ?? null;
  if (found === null || !findings.includes(null)) return found;
  return { ...found, outcome: "notAssessable", missing: "worker.birthDate" };
}

/** How long a rest must be for this worker: two answers where only the age can tell. */
function lengthsFor(params: Params, { interval: { start } }: Shift, line: WorkerLine): number[] {
  const { minutesMin: adult, minor } = params;
  if (minor === null) return [adult];
  const { birthDay, ageBand } = line.worker;
  if (birthDay !== null) {
    return [
      ageOn(birthDay, line.calendar.dayOf(start)) < minor.underYears ? minor.minutesMin : adult,
    ];
  }
  // An adult is 18 or older, a minor younger: of other ages that tells nothing.
  if (ageBand === "adult" && minor.underYears <= 18) return [adult];
  if (ageBand === "minor" && minor.underYears >= 18) return [minor.minutesMin];
  return [adult, minor.minutesMin];
}

function lackingRests(params: Params, group: readonly Shift[], minutesMin: number): Finding | null {
  const span = interval({
    start: (group[0] as Shift).interval.start,
    end: (group.at(-1) as Shift).interval.end,
  });
  let countedMinutes = 0;
  let restsTaken = 0;
  const rests = group.map((shift) => {
    const taken = restsIn(params, shift, minutesMin);
    countedMinutes += counted(params, shift);
    restsTaken += taken.length;
    return taken;
  });
  const restsMin = restsOwed(params, countedMinutes);
  if (restsTaken >= restsMin && params.stretchMinutesMax === null) return null;
  const stretchMinutes = Math.max(
    ...group.map((shift, at) => longestStretch(shift, rests[at] as readonly Break[])),
  );
  if (restsTaken >= restsMin && stretchMinutes <= (params.stretchMinutesMax ?? Infinity))
    return null;
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
    const holds = table.filter(
      (row) => minutes > row.minutes || (row.op === ">=" && minutes === row.minutes),
    );
    return holds.at(-1)?.rests ?? 0;
  }
  const isMajor = rounding === "majorFraction" && (minutes % perMinutes) * 2 > perMinutes;
  return Math.floor(minutes / perMinutes) + (isMajor ? 1 : 0);
}

function restsIn(params: Params, shift: Shift, minutesMin: number): readonly Break[] {
  return shift.breaks.filter(
    ({ kind, paid, interval: rest }) =>
      kind === "rest" &&
      lengthMinutes(rest) >= minutesMin &&
      (paid || !params.paid) &&
      Math.min(rest.start - shift.interval.start, shift.interval.end - rest.end) >=
        params.edgeMinutesMin &&
      (!params.separate || isApart(rest, shift)),
  );
}

/** True when the rest touches neither an end of the shift nor a meal. */
const isApart = ({ start, end }: Interval, { interval: shift, breaks }: Shift): boolean =>
  start !== shift.start &&
  end !== shift.end &&
  breaks.every(
    ({ kind, interval: meal }) => kind !== "meal" || (end !== meal.start && start !== meal.end),
  );

function longestStretch({ interval: shift, breaks }: Shift, rests: readonly Break[]): number {
  const stops = [...rests, ...breaks.filter(({ kind }) => kind === "meal")];
  let [longest, from] = [0, shift.start];
  for (const { interval: stop } of inOrder(stops, byStart)) {
    longest = Math.max(longest, stop.start - from);
    from = stop.end;
  }
  return Math.max(longest, shift.end - from);
}

const byStart = (a: Break, b: Break): number => a.interval.start - b.interval.start;
