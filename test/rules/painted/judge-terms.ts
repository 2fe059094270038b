import type { Shift } from "../../../src/domain/shift.ts";
import type { Accommodation } from "../../../src/domain/worker.ts";
import { knownFrom, paint, said } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { beginnings, edgeOf, weekdayOn } from "./wall-clock.ts";

export const onCallBan = (_params: object, { line }: Roster): string[] =>
  line.shifts.flatMap(({ id, onCall }) => (onCall ? [said("violation", id)] : []));

/** Goes through the minutes of a shift until one lies on a date on which nothing gives the role. */
export function roleQualification(_params: object, { line, clock }: Roster): string[] {
  return line.shifts.flatMap(({ id, role, interval }) => {
    for (let at = interval.start - clock.from; at < interval.end - clock.from; at++) {
      const date = clock.date[at] as number;
      const held = line.worker.qualifications.some(
        (one) => one.role === role && (one.from ?? date) <= date && date <= (one.until ?? date),
      );
      if (!held) return [said("violation", `${id} ${date}`)];
    }
    return [];
  });
}

const holdsOn = ({ from, until }: Accommodation, date: number): boolean =>
  (from ?? date) <= date && date <= (until ?? date);

/** Every minute of every shift against every limit that was agreed on. */
export function accommodation(_params: object, roster: Roster): string[] {
  return roster.line.worker.accommodations.flatMap((agreed) =>
    agreed.restriction.kind === "maxWeekMinutes"
      ? weeksOver(agreed, agreed.restriction.minutes, roster)
      : roster.line.shifts.flatMap((shift) => shiftAgainst(agreed, shift, roster)),
  );
}

function shiftAgainst(agreed: Accommodation, shift: Shift, roster: Roster): string[] {
  const { restriction } = agreed;
  const { clock } = roster;
  const [start, end] = [shift.interval.start - clock.from, shift.interval.end - clock.from];
  const said = (minutes: number): string => `violation ${restriction.kind} ${shift.id} ${minutes}`;
  let [held, barred, part] = [0, 0, barredPart(agreed, clock.date[start] as number, roster)];
  const found: string[] = [];
  for (let at = start; at < end; at++) {
    const date = clock.date[at] as number;
    if (holdsOn(agreed, date)) {
      held++;
      if (part.opens <= at && at < part.closes) barred++;
    }
    const isLast = at + 1 === end || clock.date[at + 1] !== date;
    if (!isLast) continue;
    if (barred > 0) found.push(said(barred));
    barred = 0;
    if (at + 1 < end) part = barredPart(agreed, clock.date[at + 1] as number, roster);
  }
  if (held === 0) return [];
  if (restriction.kind === "notRoles" && restriction.roles.includes(shift.role)) {
    return [said(end - start)];
  }
  if (restriction.kind === "maxShiftMinutes" && end - start > restriction.minutes) {
    return [said(end - start)];
  }
  return found;
}

/** The part of a date that is barred, by index: from `opens` until before `closes`. */
function barredPart({ restriction }: Accommodation, date: number, { clock, midnights }: Roster) {
  const [opens, closes] = [edgeOf(midnights, date), edgeOf(midnights, date + 1)];
  if (restriction.kind === "noWeekdays") {
    const isBarred = (restriction.weekdays as readonly number[]).includes(weekdayOn(date));
    return { opens, closes: isBarred ? closes : opens };
  }
  if (restriction.kind !== "noWorkBefore" && restriction.kind !== "noWorkAfter") {
    return { opens, closes: opens };
  }
  const { minute } = restriction;
  let [first, last, earliest] = [closes, -1, closes];
  for (let at = closes - 1; at >= opens; at--) {
    const shown = clock.minute[at] as number;
    if (shown >= minute) first = at;
    if (shown > minute) earliest = at;
    if (shown === minute) last = Math.max(last, at);
  }
  // A time that the clock shows twice bars from its first showing on, and until its second.
  return restriction.kind === "noWorkAfter"
    ? { opens: first, closes }
    : { opens, closes: last < 0 ? earliest : last };
}

/** Minutes of work, standing by among them, on the dates of the limit, workweek by workweek. */
function weeksOver(agreed: Accommodation, most: number, roster: Roster): string[] {
  const { line, clock } = roster;
  const edges = beginnings(clock, line.workweekStart.minute);
  const { work, ourWork } = paint(roster, true);
  const found: string[] = [];
  for (let first = line.period.first - 7; first <= line.period.last + 3; first++) {
    if (weekdayOn(first) !== line.workweekStart.weekday) continue;
    const [opens, closes] = [edgeOf(edges, first), edgeOf(edges, first + 7)];
    let [worked, isOurs, unknown] = [0, false, 0];
    for (let at = opens; at < closes; at++) {
      if (!holdsOn(agreed, clock.date[at] as number)) continue;
      worked += work[at] as number;
      isOurs ||= ourWork[at] !== 0;
      if (at < knownFrom(roster)) unknown++;
    }
    if (!isOurs) continue;
    if (worked > most) found.push(said("violation", `maxWeekMinutes ${worked}`));
    else if (worked + unknown > most) found.push(said("notAssessable", `maxWeekMinutes ${worked}`));
  }
  return found;
}
