import type { Change, ChangeReason, Initiator } from "../domain/change.ts";
import type { ShiftId } from "../domain/identity.ts";
import type { Assignment, Break, Shift } from "../domain/shift.ts";
import { type Instant, type Interval, contains, lengthMinutes } from "../time/interval.ts";
import { remembered } from "./judged-line.ts";
import type { WorkerLine } from "./line.ts";

/** What a change does to the worker, read from the times and not from what it is called. */
export const changeEffects = [
  "addShift",
  "extend",
  "move",
  "relocate",
  "reduce",
  "cancel",
  "onCallNotCalled",
] as const;
export type ChangeEffect = (typeof changeEffects)[number];

/** A change as rules about changes judge it, recorded or seen by comparing with what was published. */
export interface ToldChange {
  readonly shift: ShiftId;
  readonly at: Instant;
  readonly initiator: Initiator;
  readonly reason: ChangeReason | null;
  readonly effect: ChangeEffect;
  readonly before: Interval | null;
  readonly after: Interval | null;
  /** Minutes of work, unpaid breaks taken off. */
  readonly workedBefore: number;
  readonly workedAfter: number;
  readonly voluntaryStated: boolean;
  readonly overtimePremiumPaid: boolean;
  /** True when the worker is recorded to disagree; absent: she is not. */
  readonly disputed?: boolean;
  /** False for a change that nobody recorded. */
  readonly recorded: boolean;
}

/**
 * Every recorded change of the line, and every difference between what was published and the shifts
 * of the line that no record explains: the employer's, told when new shifts can first be seen.
 */
export const toldChanges = remembered((line): readonly ToldChange[] => {
  const recorded = (line.changes ?? []).flatMap((change) => fromRecord(change, line) ?? []);
  return [...recorded, ...unrecorded(line)];
});

function fromRecord(change: Change, line: WorkerLine): ToldChange | null {
  const { before, after, shift, kind } = change;
  const told = line.published?.assignments.find((one) => one.shift.id === shift)?.shift;
  const now = line.shifts.find((one) => one.id === shift);
  const breaks = now?.breaks ?? told?.breaks ?? [];
  const workedBefore = before === null ? 0 : workedMinutes(before, told?.breaks ?? breaks);
  const workedAfter = after === null ? 0 : workedMinutes(after, breaks);
  const effect = effectOf({ before, after, workedBefore, workedAfter }, kind);
  if (effect === null) return null;
  const { at, initiator, voluntaryStated, overtimePremiumPaid } = change;
  const reason = change.reason ?? reasonMeant(kind);
  const times = { before, after, workedBefore, workedAfter };
  const disputed = change.disputed === true;
  const said = { voluntaryStated, overtimePremiumPaid, disputed, recorded: true };
  return { shift, at, initiator, reason, effect, ...times, ...said };
}

/** The shifts of the line that were published just as they are: for these there is nothing to tell. */
export const shiftsAsTold = remembered((line): ReadonlySet<Shift> => {
  const told = line.published?.assignments ?? [];
  return new Set(line.shifts.filter((shift) => told.some((one) => isSame(one, shift))));
});

const isSame = (told: Assignment, shift: Shift): boolean =>
  told.shift.interval.start === shift.interval.start &&
  told.shift.interval.end === shift.interval.end &&
  told.shift.role === shift.role;

/** Some changes say by their name why they were made. */
function reasonMeant(kind: Change["kind"]): ChangeReason | null {
  if (kind === "swap" || kind === "trade") return "mutualSwap";
  return kind === "timeOff" || kind === "sickLeave" ? "employeeRequest" : null;
}

/** A shift that meets the worker's leave was not dropped by the employer: it cannot be worked. */
function unrecorded(line: WorkerLine): readonly ToldChange[] {
  const { published, noticeFrom: at, calendar } = line;
  if (published === null || at === null) return [];
  const explained = new Set((line.changes ?? []).map(({ shift }) => shift));
  const unchanged = shiftsAsTold(line);
  const fresh = line.shifts.filter((shift) => !explained.has(shift.id) && !unchanged.has(shift));
  const gone = published.assignments
    .filter(({ shift }) => !explained.has(shift.id))
    .filter((told) => !line.shifts.some((shift) => isSame(told, shift)))
    .map(({ shift }) => shift)
    .toSorted((a, b) => a.interval.start - b.interval.start);
  const dayOf = (shift: Shift) => calendar.dayOf(shift.interval.start);
  const found: ToldChange[] = [];
  for (const shift of fresh) {
    const index = gone.findIndex((told) => dayOf(told) === dayOf(shift));
    const [told = null] = index < 0 ? [] : gone.splice(index, 1);
    found.push(...fromDifference(told, shift, at));
  }
  const free = gone.filter((told) => !line.worker.leaves.some((leave) => meets(leave, told)));
  return [...found, ...free.flatMap((told) => fromDifference(told, null, at))];
}

function fromDifference(told: Shift | null, now: Shift | null, at: Instant): ToldChange[] {
  const shift = now?.id ?? told?.id;
  const times = {
    before: told?.interval ?? null,
    after: now?.interval ?? null,
    workedBefore: told === null ? 0 : workedMinutes(told.interval, told.breaks),
    workedAfter: now === null ? 0 : workedMinutes(now.interval, now.breaks),
  };
  const effect = effectOf(times, told?.onCall === true ? "onCallNotCalled" : "cancel");
  if (shift === undefined || effect === null) return [];
  const said = { voluntaryStated: false, overtimePremiumPaid: false, recorded: false };
  return [{ shift, at, initiator: "employer", reason: null, effect, ...times, ...said }];
}

type Times = Pick<ToldChange, "before" | "after" | "workedBefore" | "workedAfter">;

function effectOf(times: Times, kind: Change["kind"]): ChangeEffect | null {
  const { before, after, workedBefore, workedAfter } = times;
  if (after === null) {
    if (before === null) return null;
    return kind === "onCallNotCalled" ? kind : "cancel";
  }
  if (before === null) return "addShift";
  if (workedAfter !== workedBefore) return workedAfter > workedBefore ? "extend" : "reduce";
  if (before.start !== after.start || before.end !== after.end) return "move";
  return kind === "relocate" ? kind : null;
}

const meets = ({ interval }: { interval: Interval }, shift: Shift): boolean =>
  interval.start < shift.interval.end && shift.interval.start < interval.end;

function workedMinutes(span: Interval, breaks: readonly Break[]): number {
  const unpaid = breaks.filter(({ paid, interval }) => !paid && contains(span, interval));
  return unpaid.reduce((sum, { interval }) => sum - lengthMinutes(interval), lengthMinutes(span));
}
