import type { Break, Shift } from "../../domain/shift.ts";
import { type Day, ageOn } from "../../time/civil.ts";
import { interval, lengthMinutes, sharedMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

/** Shifts that lack rests, singly or by local date, and those with too long a stretch without any. */
export const check: Check<Params> = (params, line) => {
  const groups = new Map<unknown, Shift[]>();
  for (const shift of line.shifts.filter(({ onCall }) => !onCall)) {
    const key = params.per === "day" ? line.calendar.dayOf(shift.interval.start) : shift;
    groups.set(key, [...(groups.get(key) ?? []), shift]);
  }
  const found = [...groups.values()].flatMap((group) => judge(params, group, line) ?? []);
  const dates = new Set<Day>();
  return found.map((finding) => {
    const date = line.calendar.dayOf(finding.interval.start);
    if (params.remedy === null || finding.outcome !== "violation" || dates.has(date))
      return finding;
    dates.add(date);
    return withRemedy(finding, params.remedy.payMinutes);
  });
};

/** Pay that is owed for the day on top; it does not make the missing rest lawful. */
const withRemedy = (finding: Finding, payMinutes: number): Finding => ({
  ...finding,
  facts: { ...finding.facts, payMinutes },
  premium: { payMilliminutes: payMinutes * 1000, cents: 0, currency: null },
});

/** Where the length hangs on an age that is not known, a group is in breach when no age makes it good. */
function judge(params: Params, group: readonly Shift[], line: WorkerLine): Finding | null {
  const findings = lengthsFor(params, group[0] as Shift, line).map((minutesMin) =>
    lackingRests(params, group, minutesMin),
  );
  const found = findings.find((finding) => finding !== null) ?? null;
  if (found === null || !findings.includes(null)) return found;
  return { ...found, outcome: "notAssessable", missing: "worker.birthDate" };
}

/** How long a rest must be for this worker: two answers where only the age can tell. */
function lengthsFor(params: Params, { interval: { start } }: Shift, line: WorkerLine): number[] {
  const { birthDay, ageBand } = line.worker;
  const [adult, minor] = [params.minutesMin, params.minor?.minutesMin ?? params.minutesMin];
  if (params.minor === null || (birthDay === null && ageBand === "adult")) return [adult];
  if (birthDay === null) return ageBand === "minor" ? [minor] : [adult, minor];
  return [ageOn(birthDay, line.calendar.dayOf(start)) < params.minor.underYears ? minor : adult];
}

function lackingRests(params: Params, group: readonly Shift[], minutesMin: number): Finding | null {
  const span = interval({
    start: (group[0] as Shift).interval.start,
    end: (group.at(-1) as Shift).interval.end,
  });
  const countedMinutes = sum(group.map((shift) => counted(params, shift)));
  const restsMin = restsOwed(params, countedMinutes);
  const restsTaken = sum(group.map((shift) => restsIn(params, shift, minutesMin).length));
  const stretchMinutes = Math.max(
    ...group.map((shift) => longestStretch(params, shift, minutesMin)),
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

function counted({ measure }: Params, { interval: whole, breaks }: Shift): number {
  const unpaid = measure === "work" ? breaks.filter(({ paid }) => !paid) : [];
  return lengthMinutes(whole) - sum(unpaid.map((held) => sharedMinutes(whole, held.interval)));
}

function restsOwed({ perMinutes, rounding, minShiftMinutes }: Params, minutes: number): number {
  if (minutes < minShiftMinutes) return 0;
  const isMajor = rounding === "majorFraction" && (minutes % perMinutes) * 2 > perMinutes;
  return Math.floor(minutes / perMinutes) + (isMajor ? 1 : 0);
}

function restsIn(params: Params, { interval: shift, breaks }: Shift, minutesMin: number): Break[] {
  const edges = [
    { start: shift.end, end: shift.start },
    ...breaks.filter(({ kind }) => kind === "meal").map((meal) => meal.interval),
  ];
  return breaks.filter(({ kind, paid, interval: rest }) => {
    const apart = edges.every(({ start, end }) => rest.end !== start && rest.start !== end);
    const counts = kind === "rest" && lengthMinutes(rest) >= minutesMin && (paid || !params.paid);
    return counts && (apart || !params.separate);
  });
}

function longestStretch(params: Params, shift: Shift, minutesMin: number): number {
  const stops = [
    ...restsIn(params, shift, minutesMin),
    ...shift.breaks.filter(({ kind }) => kind === "meal"),
  ].toSorted((a, b) => a.interval.start - b.interval.start);
  const starts = [shift.interval.start, ...stops.map((stop) => stop.interval.end)];
  const ends = [...stops.map((stop) => stop.interval.start), shift.interval.end];
  return Math.max(...ends.map((end, index) => end - (starts[index] as number)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
