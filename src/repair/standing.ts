import type { Disruption } from "../domain/disruption.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { Issue } from "../intake/issue.ts";
import type { Instant } from "../time/interval.ts";
import { boundShifts, cancellation, hasBegun, leaveOver, reasonToCancel } from "./begun.ts";
import { type Law, sameWork, violationsOf } from "./lawful.ts";
import { toldWithDemand } from "./told.ts";

/** What is left of a published schedule before anything is repaired. */
export interface Standing {
  /** All that was published, with the demand that each shift can still stand for. */
  readonly told: readonly Assignment[];
  /** What nobody can change any more: it has begun, is pinned, or may not be cancelled. */
  readonly firm: readonly Assignment[];
  /** What can lawfully be kept of it all together, the firm included. */
  readonly kept: readonly Assignment[];
  /** What became unlawful, as a shift of somebody who cannot come. */
  readonly released: readonly Assignment[];
  /** What no schedule can make lawful any more. */
  readonly issues: readonly Issue[];
}

export interface Circumstances {
  readonly before: Problem;
  readonly disruptions: readonly Disruption[];
  readonly now: Instant;
}

/** `law.problem` is the problem with the disruptions in it. */
export function standingOf(law: Law, given: Circumstances): Standing {
  const { problem } = law;
  const known = new Set(problem.workers.map(({ id }) => id));
  const published = (problem.published?.assignments ?? []).filter(({ worker }) =>
    known.has(worker),
  );
  const linesOf = (all: readonly Assignment[]) =>
    problem.workers.map((worker) => ({
      worker,
      mine: all.filter((one) => one.worker === worker.id).toSorted(byStart),
    }));
  const split = linesOf(published).map(({ worker, mine }) => splitLine(law, worker, mine, given));
  const firm = new Set(split.flatMap((line) => line.firm.map(({ shift }) => shift.id)));
  const told = toldWithDemand(problem, { before: given.before, firm });
  const lines = linesOf(told).map(({ worker, mine }) =>
    keepWhatIsLawful(law, worker, mine, { firm, now: given.now }),
  );
  const kept = lines.flatMap((line) => line.kept);
  const released = told.filter((one) => !kept.includes(one));
  const impossible = split.flatMap((line) => line.issues);
  const owing = problem.workers.flatMap((worker) =>
    releaseIssues(law, worker, { kept, released }, given),
  );
  return {
    told,
    firm: kept.filter((one) => firm.has(one.shift.id) || problem.pins.includes(one)),
    kept,
    released,
    // What has begun unlawfully makes all that follows look unlawful.
    issues:
      impossible.length > 0 ? impossible : [...lines.flatMap((line) => line.issues), ...owing],
  };
}

const byStart = (a: Assignment, b: Assignment): number =>
  a.shift.interval.start - b.shift.interval.start;

/** Which shifts have begun or may not be cancelled, and what is wrong with those that have begun. */
function splitLine(
  law: Law,
  worker: Worker,
  mine: readonly Assignment[],
  { now, disruptions }: Circumstances,
): { readonly firm: readonly Assignment[]; readonly issues: readonly Issue[] } {
  if (mine.length === 0) return { firm: [], issues: [] };
  const begun = mine.filter(({ shift }) => hasBegun(shift.interval, now));
  const left = begun.filter(({ shift }) => {
    const leave = leaveOver(worker, shift);
    return leave !== null && shift.interval.start < leave.interval.start;
  });
  const stays = begun.filter(({ shift }) => leaveOver(worker, shift) === null);
  const ahead = mine.filter((one) => !begun.includes(one) && leaveOver(worker, one.shift) === null);
  const bound = boundShifts(law, worker, { begun: stays, ahead }, { now, disruptions });
  const broken = violationsOf(law, worker, stays);
  return {
    firm: [...stays, ...ahead.filter((one) => bound.has(one.shift.id) || isPinned(law, one))],
    issues: [
      ...left.map((one) => shiftBegun(law.problem, one)),
      ...(broken.length === 0 ? [] : [begunUnlawful(law.problem, stays, broken)]),
    ],
  };
}

const isPinned = ({ problem }: Law, one: Assignment): boolean =>
  problem.pins.some((pin) => pin.worker === one.worker && sameWork(pin, one));

/** Firm shifts and pins first, then each shift that is lawful beside them, by start. */
function keepWhatIsLawful(
  law: Law,
  worker: Worker,
  mine: readonly Assignment[],
  { firm, now }: { readonly firm: ReadonlySet<string>; readonly now: Instant },
): { readonly kept: readonly Assignment[]; readonly issues: readonly Issue[] } {
  const { problem } = law;
  const isLawful = (line: readonly Assignment[]) => violationsOf(law, worker, line).length === 0;
  const pins = problem.pins.filter((pin) => pin.worker === worker.id);
  const fresh = pins.filter((pin) => !mine.some((told) => sameWork(told, pin)));
  const dayOf = ({ shift }: Assignment) => problem.site.calendar.dayOf(shift.interval.start);
  const taken = new Set(fresh.map(dayOf));
  const possible = mine
    .filter((one) => leaveOver(worker, one.shift) === null)
    .filter((one) => !taken.has(dayOf(one)));
  if (possible.length + fresh.length === 0) return { kept: [], issues: [] };
  if (isLawful([...fresh, ...possible])) return { kept: [...fresh, ...possible], issues: [] };
  const sure = [...fresh, ...possible.filter(({ shift }) => firm.has(shift.id))];
  const rest = possible.filter(
    ({ shift }) => !firm.has(shift.id) && !hasBegun(shift.interval, now),
  );
  const kept = rest.reduce<readonly Assignment[]>(
    (line, one) => (isLawful([...line, one]) ? [...line, one] : line),
    sure,
  );
  if (isLawful(kept)) return { kept, issues: [] };
  return { kept, issues: [firmUnlawful(problem, worker, sure, violationsOf(law, worker, sure))] };
}

/** A shift that can neither be worked nor taken away lawfully. */
function releaseIssues(
  law: Law,
  worker: Worker,
  { kept, released }: Pick<Standing, "kept" | "released">,
  { now, disruptions }: Circumstances,
): readonly Issue[] {
  const mine = (one: Assignment): boolean => one.worker === worker.id;
  const gone = released.filter(mine).filter(({ shift }) => leaveOver(worker, shift) === null);
  if (gone.length === 0) return [];
  const changes = gone.map((one) => ({
    ...cancellation(one, now),
    ...byWhom(one, disruptions),
  }));
  const line = kept.filter(mine);
  const known = new Set(violationsOf(law, worker, line).map(keyOf));
  const found = violationsOf(law, worker, line, changes).filter((one) => !known.has(keyOf(one)));
  return found.map(({ enactment, shifts }) => ({
    code: "releaseUnlawful",
    pointer: pointerTo(
      law.problem,
      gone.find(({ shift }) => shifts.includes(shift.id)),
    ),
    message: `${worker.name} can lawfully neither work this shift nor have it cancelled (${enactment}).`,
    hint: "Settle it with the worker, and record the consent or the change by hand; `check` judges it.",
  }));
}

/** Who takes a consent back asks for the change herself. */
export function byWhom(
  one: Assignment,
  disruptions: readonly Disruption[],
): {
  readonly initiator: "worker" | "employer";
  readonly reason: ReturnType<typeof reasonToCancel>;
} {
  const hers = disruptions.some(
    (cause) => cause.kind === "consentRevoked" && cause.worker === one.worker,
  );
  if (hers) return { initiator: "worker", reason: "employeeRequest" };
  return { initiator: "employer", reason: reasonToCancel(one, disruptions) };
}

const keyOf = ({ enactment, shifts }: { enactment: string; shifts: readonly string[] }): string =>
  [enactment, ...shifts].join(" ");

const pointerTo = ({ published }: Problem, one: Assignment | undefined): string => {
  const index = (published?.assignments ?? []).findIndex(({ shift }) => shift.id === one?.shift.id);
  return index < 0 ? "/published" : `/published/assignments/${index}`;
};

const shiftBegun = (problem: Problem, one: Assignment): Issue => ({
  code: "shiftBegun",
  pointer: pointerTo(problem, one),
  message: `The shift ${one.shift.id} had begun before its worker became absent.`,
  value: one.shift.id,
  hint: "Let the absence begin after that shift, and ask for the rest of it as an added demand.",
});

const begunUnlawful = (
  problem: Problem,
  line: readonly Assignment[],
  [broken]: readonly { readonly enactment: string; readonly shifts: readonly string[] }[],
): Issue => ({
  code: "begunUnlawful",
  pointer: pointerTo(
    problem,
    line.find(({ shift }) => broken?.shifts.includes(shift.id)) ?? line[0],
  ),
  message: `A shift that has begun breaks ${broken?.enactment ?? "a rule"}; no repair can undo it.`,
  hint: "Correct the record of what was worked, or put it into the history and repair from there.",
});

const firmUnlawful = (
  problem: Problem,
  worker: Worker,
  line: readonly Assignment[],
  [broken]: readonly { readonly enactment: string; readonly shifts: readonly string[] }[],
): Issue => ({
  code: "pinUnlawful",
  pointer: pointerTo(
    problem,
    line.find(({ shift }) => broken?.shifts.includes(shift.id)) ?? line[0],
  ),
  message:
    `What ${worker.name} must keep breaks ${broken?.enactment ?? "a rule"}: ` +
    "it is pinned, has begun, or may no longer be cancelled.",
  hint: "Remove the pin, or record the consent that the law asks for.",
});
