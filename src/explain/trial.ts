import type { CheckFinding } from "../check/checked.ts";
import type { PlannedBreak } from "../domain/demand.ts";
import type { RoleId, ShiftId } from "../domain/identity.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Break, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { type Interval, lengthMinutes } from "../time/interval.ts";
import { type Inquiry, byTime, shiftsOf } from "./inquiry.ts";

/** A shift somebody might take: one that exists, with its breaks, or one still open, without. */
export interface Wanted {
  readonly id: ShiftId;
  readonly role: RoleId;
  readonly interval: Interval;
  /** null = their place is not decided yet. */
  readonly breaks: readonly Break[] | null;
  readonly planned: readonly PlannedBreak[];
  readonly onCall: boolean;
}

/** What comes with an edit that nothing stops. */
export interface Caveats {
  readonly premiums: readonly CheckFinding[];
  /** What could not be judged because a fact is missing. */
  readonly unknown: readonly CheckFinding[];
}

/** What the judge says of a worker's shifts after an edit, beyond what it said before. */
export interface Trial {
  readonly shifts: readonly Shift[];
  /** The shift in question as it was tried, with its breaks; null when none was added. */
  readonly taken: Shift | null;
  readonly violations: readonly CheckFinding[];
  /** Asked only when somebody wants to know: most trials just fail or do. */
  readonly caveats: () => Caveats;
}

/**
 * A shift that somebody has, for others to try. Equal work is tried with its breaks where the first of
 * its kind has them: they are staggered among those who do it, and whoever takes it over takes any place.
 */
export function asWanted({ schedule }: Inquiry, shift: Shift): Wanted {
  const kinds = firstBreaks.get(schedule) ?? firstBreaksIn(schedule);
  firstBreaks.set(schedule, kinds);
  return { ...shift, breaks: kinds.get(kindOfWork(shift)) ?? shift.breaks, planned: [] };
}

const firstBreaks = new WeakMap<Schedule, ReadonlyMap<string, readonly Break[]>>();

function firstBreaksIn({ assignments }: Schedule): ReadonlyMap<string, readonly Break[]> {
  const kinds = new Map<string, readonly Break[]>();
  for (const { shift } of assignments) {
    const kind = kindOfWork(shift);
    if (!kinds.has(kind)) kinds.set(kind, shift.breaks);
  }
  return kinds;
}

const kindOfWork = ({ role, interval, onCall, breaks }: Shift): string =>
  [
    role,
    interval.start,
    interval.end,
    onCall,
    ...breaks.map((one) => `${lengthMinutes(one.interval)}${one.paid ? " paid" : ""}`),
  ].join(" ");

/** No rule stops it. Premiums and missing facts do not stop; they are told beside it. */
export const isClear = ({ violations }: Trial): boolean => violations.length === 0;

/**
 * Judges a worker with exactly these shifts. `worker` may be altered: more free time, one more
 * role.
 */
export function tryShifts(inquiry: Inquiry, worker: Worker, shifts: readonly Shift[]): Trial {
  const { judge, problem, limits, prices } = inquiry;
  const ordered = shifts.toSorted(byTime);
  const before = inquiry.findingsOf(worker.id);
  const foundIn = (law: Ruleset): readonly CheckFinding[] =>
    newFindings(before, judge.judge(problem, law, worker, ordered));
  const judged = judge.judge(problem, limits, worker, ordered);
  return {
    shifts: ordered,
    taken: null,
    violations: newViolations(before, judged),
    caveats: () => {
      const found = [limits, prices].flatMap(foundIn);
      return {
        premiums: found.filter(({ outcome }) => outcome === "premium"),
        unknown: found.filter(({ outcome }) => outcome === "notAssessable"),
      };
    },
  };
}

/**
 * Judges a worker with one more shift, and without those in `without`. Breaks stay where they are,
 * or are placed anew where a rule about breaks does not let this worker take them so.
 */
export function tryTaking(
  inquiry: Inquiry,
  worker: Worker,
  wanted: Wanted,
  without: readonly Shift[] = [],
): Trial {
  const kept = shiftsOf(inquiry, worker.id).filter(
    (shift) => !without.some((left) => left.id === shift.id),
  );
  const attempt = (breaks: readonly Break[]): Trial => {
    const { id, role, interval, onCall } = wanted;
    const taken: Shift = { id, role, interval, breaks, onCall };
    return { ...tryShifts(inquiry, worker, [...kept, taken]), taken };
  };
  const { judge, problem, ruleset } = inquiry;
  const place = () => judge.breaksFor(problem, ruleset, worker, wanted);
  if (wanted.breaks === null) return attempt(place() ?? []);
  const asItIs = attempt(wanted.breaks);
  if (!asItIs.violations.some(({ kind }) => judge.isAboutBreaks(kind))) return asItIs;
  const placed = place();
  const anew = placed === null ? asItIs : attempt(placed);
  return isClear(anew) ? anew : asItIs;
}

/** The violations of `after` that are not, fact for fact, among those of `before`. */
export const newViolations = (
  before: readonly CheckFinding[],
  after: readonly CheckFinding[],
): readonly CheckFinding[] => newFindings(before.filter(isViolation), after.filter(isViolation));

const isViolation = ({ outcome }: CheckFinding): boolean => outcome === "violation";

function newFindings(
  before: readonly CheckFinding[],
  after: readonly CheckFinding[],
): readonly CheckFinding[] {
  if (before.length === 0 || after.length === 0) return after;
  const known = new Set(before.map(keyOf));
  return after.filter((finding) => !known.has(keyOf(finding)));
}

const keys = new WeakMap<CheckFinding, string>();

/** A finding as one text; worked out once, for the same finding is compared in many trials. */
function keyOf(finding: CheckFinding): string {
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { enactment, outcome, shifts, interval, facts, missing } = finding;
  const told = Object.entries(facts).flat();
  const key = [enactment, outcome, missing, ...shifts, interval.start, interval.end, ...told].join(
    " ",
  );
  keys.set(finding, key);
  return key;
}
