import type { CheckFinding } from "../check/checked.ts";
import type { PlaceBreaks } from "../compile/break-needs.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Break, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { Judge } from "../explain/index.ts";
import type { Ruleset } from "../law/ruleset.ts";

type Found = readonly CheckFinding[];

/**
 * Remembers what was found about a worker's line. Lines are equal when their shifts and breaks are; a
 * shift that she does not have is no more than work at a time, so that what was found for one of ten
 * equal shifts of others serves all ten, told of the shift that was asked about.
 */
export function keptByLine(judge: Judge["judge"], schedule: Schedule): Judge["judge"] {
  const known = new WeakMap<Ruleset, WeakMap<Worker, Map<string, [readonly Shift[], Found]>>>();
  const keyFor = keysOf(schedule);
  return (problem, ruleset, worker, shifts) => {
    const under = known.get(ruleset) ?? new WeakMap<Worker, Map<string, never>>();
    known.set(ruleset, under);
    const mine = under.get(worker) ?? new Map<string, [readonly Shift[], Found]>();
    under.set(worker, mine);
    const key = keyFor(worker, shifts);
    const kept = mine.get(key);
    if (kept !== undefined) return renamed(kept[1], kept[0], shifts);
    const found = judge(problem, ruleset, worker, shifts);
    mine.set(key, [shifts, found]);
    return found;
  };
}

/** The findings on some shifts as those on equal shifts with other ids, in the same order. */
function renamed(found: Found, from: readonly Shift[], to: readonly Shift[]): Found {
  if (found.length === 0 || from.every(({ id }, at) => id === to[at]?.id)) return found;
  const names = new Map(from.map(({ id }, at) => [id, to[at]?.id ?? id]));
  const isTouched = ({ shifts }: CheckFinding): boolean =>
    shifts.some((id) => (names.get(id) ?? id) !== id);
  return found.map((finding) =>
    isTouched(finding)
      ? { ...finding, shifts: finding.shifts.map((id) => names.get(id) ?? id) }
      : finding,
  );
}

/** A line as one text. Ids count for the worker's own shifts, and where a consent or a change names them. */
function keysOf(schedule: Schedule): (worker: Worker, shifts: readonly Shift[]) => string {
  const held = new Map(schedule.assignments.map((one) => [one.shift.id, one]));
  const changed = new Set(schedule.changes.map(({ shift }) => shift));
  const own = new WeakMap<Shift, string>();
  const times = new WeakMap<Shift, string>();
  const timesOf = (shift: Shift): string => {
    const key = times.get(shift) ?? timesAndBreaks(shift);
    times.set(shift, key);
    return key;
  };
  const ownKey = (shift: Shift): string => {
    const key = own.get(shift) ?? `${shift.id} ${timesOf(shift)}`;
    own.set(shift, key);
    return key;
  };
  return (worker, shifts) => {
    let key = "";
    for (const shift of shifts) {
      const assignment = held.get(shift.id);
      const isNamed =
        assignment?.worker === worker.id ||
        changed.has(shift.id) ||
        worker.consents.some((consent) => consent.shifts?.includes(shift.id));
      key += isNamed ? ownKey(shift) : `${assignment?.demand ?? ""} ${timesOf(shift)}`;
      key += ";";
    }
    return key;
  };
}

const timesAndBreaks = ({ role, interval, onCall, breaks }: Shift): string =>
  [role, interval.start, interval.end, onCall, ...breaks.map(breakKey)].join(" ");

const breakKey = ({ interval, paid }: Break): string =>
  `${interval.start}-${interval.end}${paid ? "p" : ""}`;

/** Remembers how goals are met, which do not look at ids or at where breaks lie. */
export function keptByWork(measure: Judge["measure"]): Judge["measure"] {
  const known = new WeakMap<Worker, Map<string, ReturnType<Judge["measure"]>>>();
  const works = new WeakMap<Shift, string>();
  const workOf = (shift: Shift): string => {
    const key = works.get(shift) ?? timesAndPay(shift);
    works.set(shift, key);
    return key;
  };
  return (problem, worker, shifts) => {
    const mine = known.get(worker) ?? new Map<string, ReturnType<Judge["measure"]>>();
    known.set(worker, mine);
    const key = shifts.map(workOf).sort().join(";");
    const found = mine.get(key) ?? measure(problem, worker, shifts);
    mine.set(key, found);
    return found;
  };
}

const timesAndPay = ({ role, interval, breaks }: Shift): string =>
  [role, interval.start, interval.end, unpaidMinutes(breaks)].join(" ");

const unpaidMinutes = (breaks: readonly Break[]): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce((sum, { interval }) => sum + interval.end - interval.start, 0);

/** Remembers the breaks of supposed shifts. */
export function keptByShift(
  placerFor: (problem: Problem, ruleset: Ruleset) => PlaceBreaks,
): Judge["breaksFor"] {
  const placers = new WeakMap<Ruleset, PlaceBreaks>();
  const known = new WeakMap<Worker, Map<string, ReturnType<PlaceBreaks>>>();
  return (problem, ruleset, worker, shift) => {
    const place = placers.get(ruleset) ?? placerFor(problem, ruleset);
    placers.set(ruleset, place);
    const mine = known.get(worker) ?? new Map<string, ReturnType<PlaceBreaks>>();
    known.set(worker, mine);
    const { role, interval, planned } = shift;
    const key = [role, interval.start, interval.end, JSON.stringify(planned)].join(" ");
    const found = mine.has(key) ? (mine.get(key) ?? null) : place(worker, shift);
    mine.set(key, found);
    return found;
  };
}
