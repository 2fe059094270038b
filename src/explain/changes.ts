import type { Shift } from "../domain/shift.ts";
import type { ConsentForm, ConsentKind, Worker } from "../domain/worker.ts";
import { instant } from "../time/interval.ts";
import { type GoalChanges, goalChanges } from "./compare.ts";
import { holdsRole } from "./eligibility.ts";
import { type Inquiry, enactmentOf } from "./inquiry.ts";
import type { KeptOut } from "./kept-out.ts";
import { withAvailability, withConsent, withoutHindrance, withRole } from "./suppose.ts";
import { type Trial, type Wanted, asWanted, isClear, tryTaking } from "./trial.ts";
import { mayKnowWhy, notAvailableKinds } from "./reader.ts";

/**
 * A small change after which a worker could take a shift: tried, judged, and never a loosened law.
 */
export type Change = {
  readonly worker: Worker;
  readonly changes: GoalChanges;
  readonly trial: Trial;
} & (
  | { readonly kind: "give" }
  | { readonly kind: "swap"; readonly gives: Shift; readonly takenBy: Worker }
  | { readonly kind: "availability" }
  | { readonly kind: "consent"; readonly consent: ConsentKind }
  | { readonly kind: "training" }
);

/**
 * The least intrusive first: nothing asked, a trade, a free choice, a right, months of learning.
 */
export const changeKinds: readonly Change["kind"][] = [
  "give",
  "swap",
  "availability",
  "consent",
  "training",
];

/** What a worker may be told that she could agree to. A child's protection is not among them. */
const consentKinds: readonly ConsentKind[] = [
  "shortRest",
  "workOnRestDay",
  "addedHours",
  "scheduleChange",
  "averageHours",
  "mealWaiver1",
  "mealWaiver2",
];

/** An agreement of a union or a works council is not a worker's own choice. */
const consentForms: readonly ConsentForm[] = ["written", "electronic", "verbal", "mutual"];

/**
 * How many own shifts, and how many takers of each, are tried for a swap; and how many are weighed.
 */
const [givesMax, takersMax, takersWeighed] = [2, 25, 3];

/**
 * Every single change that would let this worker take the shift; swaps, which cost most to try,
 * last.
 */
export function changesFor(
  inquiry: Inquiry,
  worker: Worker,
  wanted: Wanted,
  kept: KeptOut | null,
): readonly Change[] {
  const single = singleChanges(inquiry, worker, wanted, kept);
  return kept === null ? single : [...single, ...swapsFor(inquiry, kept, wanted)];
}

/** The changes that touch this worker alone. */
export function singleChanges(
  inquiry: Inquiry,
  worker: Worker,
  wanted: Wanted,
  kept: KeptOut | null,
): readonly Change[] {
  if (kept === null) {
    const trial = tryTaking(inquiry, worker, wanted);
    return [{ kind: "give", ...weigh(inquiry, worker, trial) }];
  }
  return [
    ...availability(inquiry, kept, wanted),
    ...consents(inquiry, kept, wanted),
    ...training(inquiry, kept, wanted),
  ];
}

/**
 * True when the worker could take the shift if it were only for being available. Readers who may
 * not know why she is not are told how many such people there are, never who.
 */
export function couldIfAvailable(inquiry: Inquiry, kept: KeptOut, wanted: Wanted): boolean {
  if (!kept.violations.some(({ kind }) => notAvailableKinds.includes(kind))) return false;
  return isClear(tryTaking(inquiry, withoutHindrance(kept.worker, wanted.interval), wanted));
}

/** Giving away one own shift for it, when somebody else can take that one. */
export function swapsFor(inquiry: Inquiry, kept: KeptOut, wanted: Wanted): readonly Change[] {
  return kept.freedBy.slice(0, givesMax).flatMap((gives): readonly Change[] => {
    const trial = tryTaking(inquiry, kept.worker, wanted, [gives]);
    const found = takersOf(inquiry, kept.worker, gives).map(({ takenBy, taking }): Change => {
      const changes = goalChanges(inquiry, [
        { worker: kept.worker.id, shifts: trial.shifts },
        { worker: takenBy.id, shifts: taking.shifts },
      ]);
      return { kind: "swap", worker: kept.worker, gives, takenBy, trial, changes };
    });
    return found.toSorted(byPoints).slice(0, 1);
  });
}

/**
 * The first few others, by the problem's order, who could take a shift that somebody gives away.
 */
function takersOf(
  inquiry: Inquiry,
  giver: Worker,
  gives: Shift,
): readonly { readonly takenBy: Worker; readonly taking: Trial }[] {
  const found: { takenBy: Worker; taking: Trial }[] = [];
  const others = inquiry.problem.workers
    .filter(({ id }) => id !== giver.id)
    .filter((one) => holdsRole(inquiry.problem, one, gives.role, gives.interval.start));
  for (const takenBy of others.slice(0, takersMax)) {
    const taking = tryTaking(inquiry, takenBy, asWanted(inquiry, gives));
    if (isClear(taking)) found.push({ takenBy, taking });
    if (found.length === takersWeighed) break;
  }
  return found;
}

/**
 * Named only to those who may know that it is plain availability, and not leave, that is missing.
 */
function availability(inquiry: Inquiry, kept: KeptOut, wanted: Wanted): readonly Change[] {
  const { worker, violations } = kept;
  if (!mayKnowWhy(inquiry.reader, worker.id)) return [];
  if (!violations.every(({ kind }) => kind === "availability")) return [];
  const trial = tryTaking(inquiry, withAvailability(worker, wanted.interval), wanted);
  return isClear(trial) ? [{ kind: "availability", ...weigh(inquiry, worker, trial) }] : [];
}

/** Only where every rule in the way is one that the law lets the worker lift herself. */
function consents(inquiry: Inquiry, kept: KeptOut, wanted: Wanted): readonly Change[] {
  const { worker, violations } = kept;
  const liftable = violations.every(
    (finding) => enactmentOf(inquiry, finding).modality === "hardUnless",
  );
  if (!liftable) return [];
  const shifts = [...new Set([wanted.id, ...violations.flatMap((finding) => finding.shifts)])];
  const givenAt = inquiry.problem.now ?? instant(wanted.interval.start - 1);
  for (const consent of consentKinds) {
    for (const form of consentForms) {
      const agreed = withConsent(worker, { kind: consent, form, givenAt, shifts });
      const trial = tryTaking(inquiry, agreed, wanted);
      if (isClear(trial)) return [{ kind: "consent", consent, ...weigh(inquiry, worker, trial) }];
    }
  }
  return [];
}

function training(inquiry: Inquiry, kept: KeptOut, wanted: Wanted): readonly Change[] {
  const { worker, violations } = kept;
  if (!violations.every(({ kind }) => kind === "role-qualification")) return [];
  const trial = tryTaking(inquiry, withRole(worker, wanted.role), wanted);
  return isClear(trial) ? [{ kind: "training", ...weigh(inquiry, worker, trial) }] : [];
}

const weigh = (inquiry: Inquiry, worker: Worker, trial: Trial) => ({
  worker,
  trial,
  changes: goalChanges(inquiry, [{ worker: worker.id, shifts: trial.shifts }]),
});

/** By kind, then by what it does to the goals, then by worker. */
export const byEase = (a: Change, b: Change): number =>
  changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) || byPoints(a, b);

function byPoints(a: Change, b: Change): number {
  const order = a.changes.points - b.changes.points;
  return order || (a.worker.id < b.worker.id ? -1 : a.worker.id > b.worker.id ? 1 : 0);
}
