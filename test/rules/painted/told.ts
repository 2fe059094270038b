import type { Change } from "../../../src/domain/change.ts";
import type { Break, Shift } from "../../../src/domain/shift.ts";
import type { Interval } from "../../../src/time/interval.ts";
import type { Roster } from "./roster.ts";
import { dateShown } from "./wall-clock.ts";

/** What became of a shift that was told, and how that came about. */
export interface Told {
  readonly shift: string;
  readonly at: number;
  readonly before: Interval | null;
  readonly after: Interval | null;
  /** Minutes at work before and after, counted one by one. */
  readonly workBefore: number;
  readonly workAfter: number;
  readonly called: string;
  readonly initiator: string;
  readonly reason: string | null;
  readonly record: Change | null;
}

/** All that was recorded, and all that is otherwise than it was told without a record. */
export function toldIn({ line, clock }: Roster): readonly Told[] {
  const told = (line.published?.assignments ?? []).map(({ shift }) => shift);
  const records = (line.changes ?? []).map((record): Told => {
    const was = told.find(({ id }) => id === record.shift);
    const is = line.shifts.find(({ id }) => id === record.shift);
    const known = is?.breaks ?? was?.breaks ?? [];
    return {
      shift: record.shift,
      at: record.at,
      before: record.before,
      after: record.after,
      workBefore: workIn(record.before, was?.breaks ?? known),
      workAfter: workIn(record.after, known),
      called: record.kind,
      initiator: record.initiator,
      reason: record.reason ?? meant[record.kind] ?? null,
      record,
    };
  });
  if (line.published === null || line.noticeFrom === null) return records;
  const noted = new Set((line.changes ?? []).map(({ shift }) => shift));
  const isLike = (one: Shift, other: Shift): boolean =>
    one.role === other.role &&
    one.interval.start === other.interval.start &&
    one.interval.end === other.interval.end;
  const missing = told
    .filter((was) => !noted.has(was.id) && !line.shifts.some((is) => isLike(is, was)))
    .sort((a, b) => a.interval.start - b.interval.start);
  const found = [...records];
  const at = line.noticeFrom;
  const note = (was: Shift | undefined, is: Shift | undefined): void => {
    found.push({
      shift: is?.id ?? was?.id ?? "",
      at,
      before: was?.interval ?? null,
      after: is?.interval ?? null,
      workBefore: workIn(was?.interval ?? null, was?.breaks ?? []),
      workAfter: workIn(is?.interval ?? null, is?.breaks ?? []),
      called: was?.onCall === true ? "onCallNotCalled" : "cancel",
      initiator: "employer",
      reason: null,
      record: null,
    });
  };
  for (const is of line.shifts) {
    if (noted.has(is.id) || told.some((was) => isLike(was, is))) continue;
    const date = dateShown(clock, is.interval.start);
    const which = missing.findIndex(({ interval }) => dateShown(clock, interval.start) === date);
    note(which < 0 ? undefined : missing.splice(which, 1)[0], is);
  }
  for (const was of missing) {
    let isLeave = false;
    for (let minute: number = was.interval.start; minute < was.interval.end; minute++) {
      isLeave ||= line.worker.leaves.some((leave) => holds(leave.interval, minute));
    }
    if (!isLeave) note(was, undefined);
  }
  return found;
}

const meant: Readonly<Record<string, string>> = {
  swap: "mutualSwap",
  trade: "mutualSwap",
  timeOff: "employeeRequest",
  sickLeave: "employeeRequest",
};

const holds = ({ start, end }: Interval, at: number): boolean => start <= at && at < end;

/** Minutes at work; a break that does not lie in the span wholly is none of it. */
function workIn(span: Interval | null, breaks: readonly Break[]): number {
  if (span === null) return 0;
  const unpaid = breaks.filter(
    ({ paid, interval }) => !paid && span.start <= interval.start && interval.end <= span.end,
  );
  let minutes = 0;
  for (let at: number = span.start; at < span.end; at++) {
    if (!unpaid.some(({ interval }) => holds(interval, at))) minutes++;
  }
  return minutes;
}

/** Hours, or dates that the clock shows, from the telling to a moment. */
export function noticeIn(unit: string, { clock }: Roster, from: number, until: number): number {
  if (unit === "hours") return (until - from) / 60;
  return dateShown(clock, until) - dateShown(clock, from);
}
