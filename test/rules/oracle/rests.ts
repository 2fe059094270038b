import type { Shift } from "../../../src/domain/shift.ts";
import type { Params as DailyRest } from "../../../src/rules/daily-rest/rule.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import type { Params as Rest } from "../../../src/rules/rest-between-shifts/rule.ts";
import { Canvas, dateOf, knownFrom, longestRun, said } from "./canvas.ts";

/** Walks back from the start of every shift, minute by minute, and looks who is still at work. */
export function restBetweenShifts(params: Rest, line: WorkerLine): string[] {
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  return canvas.shifts.flatMap((later, number) => {
    if (!canvas.isOfSchedule(number)) return [];
    const { start } = later.interval;
    const date = dateOf(line, start);
    const needsRest = (other: number): boolean => {
      const { interval } = canvas.shifts[other] as Shift;
      const split =
        dateOf(line, interval.start) === date && dateOf(line, interval.end - 1) === date;
      return other < number && (params.trigger === "any" || !split);
    };
    let rest = 0;
    while (rest < params.restMinutesMin && !canvas.at(start - 1 - rest).shifts.some(needsRest))
      rest++;
    const atOnce = canvas.at(start).shifts.some(needsRest);
    const enough = params.exemptWorkMinutesMax ?? -1;
    const short =
      rest < params.restMinutesMin &&
      !atOnce &&
      bothWork(canvas, number, start - 1 - rest, needsRest) <= enough;
    if ((rest < params.restMinutesMin || atOnce) && !short) {
      const least = params.agreedRestMinutesMin;
      const consented = !atOnce && rest >= (least ?? 0) && agreed(params, line, later);
      if (consented && (params.premium === null || least !== null)) return [];
      return [said(consented ? "premium" : "violation", later.id)];
    }
    const isUnknown = (at: number): boolean =>
      line.worker.history.completeFrom === null
        ? at < line.period.interval.start
        : at < line.worker.history.completeFrom;
    return longestRun(start - params.restMinutesMin, start, isUnknown) > 0
      ? [said("notAssessable", later.id)]
      : [];
  });
}

/** The painted minutes of work of a shift and of the last one that was still at work at `end`. */
function bothWork(
  canvas: Canvas,
  later: number,
  end: number,
  counts: (other: number) => boolean,
): number {
  // Of several that end together the one that came last is meant.
  const earlier = canvas.at(end).shifts.filter(counts).at(-1) ?? later;
  return [earlier, later].reduce((sum, number) => {
    const { interval, breaks } = canvas.shifts[number] as Shift;
    let minutes = 0;
    for (let at: number = interval.start; at < interval.end; at++) {
      const off = breaks.some(
        (pause) => !pause.paid && pause.interval.start <= at && at < pause.interval.end,
      );
      if (!off) minutes++;
    }
    return sum + minutes;
  }, 0);
}

function agreed({ consent }: Rest, line: WorkerLine, later: Shift): boolean {
  for (const given of line.worker.consents) {
    if (consent === null || given.kind !== "shortRest") continue;
    if (!(consent.forms as string[]).includes(given.form)) continue;
    if (given.givenAt !== null && given.givenAt >= later.interval.start) continue;
    if (given.revokedAt !== null && given.revokedAt <= later.interval.start) continue;
    const names: readonly string[] | null = given.shifts;
    const mine: readonly (string | undefined)[] = [later.id, line.demands?.get(later.id)];
    if (names === null || names.some((name) => mine.includes(name))) return true;
  }
  return false;
}

/** From every minute in which a shift starts, the longest free run of the next 1440 minutes. */
export function dailyRest(params: DailyRest, line: WorkerLine): string[] {
  const canvas = new Canvas(line, (shift) => params.onCallCounts || !shift.onCall);
  const free = (at: number): boolean => canvas.isFree(at);
  const starts = [...new Set(canvas.shifts.map((shift): number => shift.interval.start))];
  const broken = starts.filter(
    (start) =>
      longestRun(start, start + 1440, (at) => canvas.isJudged(at)) > 0 &&
      longestRun(start, start + 1440, free) < params.restMinutesMin,
  );
  const found = broken.map((start) => said("violation", start));
  const first = canvas.shifts.find((_, number) => canvas.isOfSchedule(number))?.interval.start;
  if (first === undefined) return found;
  // Somebody may have started work unseen in any minute before the known ones.
  const unseen = knownFrom(line) - 1;
  const reaches = unseen + 1440 >= first;
  const rested = longestRun(unseen + 1, first, free) >= params.restMinutesMin;
  return reaches && !rested ? [said("notAssessable", first), ...found] : found;
}
