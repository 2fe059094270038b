import type { Change } from "../../../src/domain/change.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { Assignment } from "../../../src/domain/shift.ts";
import type { Worker } from "../../../src/domain/worker.ts";
import { check } from "../../../src/index.ts";
import { type Day, addDays } from "../../../src/time/civil.ts";
import { type Instant, contains } from "../../../src/time/interval.ts";
import { isFlexible } from "../world/staff.ts";
import { mondayOf } from "../world/world.ts";
import { problemFor } from "./problems.ts";
import { readProblem } from "./requests.ts";
import { named } from "./roster.ts";
import type { RunState } from "./run-state.ts";
import { datesBetween, peopleFor } from "./staffing.ts";

/** Colleagues who are asked before somebody gives up. */
const askedMost = 6;

interface Exchange {
  readonly mine: Assignment;
  readonly hers: Assignment;
}

/**
 * Voluntary swaps within a week, some days before it: in a drawn share of worker-weeks somebody offers
 * a drawn shift of hers, and the first of six colleagues who can gives one of her own for it. Both are
 * trained for what they get, free and flexible on that date, and lawful with it (the independent check
 * is asked). Nobody plans it: who works how much where stays as it was, and both acted before.
 */
export function swapShifts(state: RunState, week: number, at: Instant): void {
  const { world, roster } = state;
  if (world.swapShare === 0) return;
  const first = mondayOf(world, week);
  const days = datesBetween(first, addDays(first, 6));
  const law = lawOf(state, week, at);
  for (const worker of law.workers) {
    if (world.chance.unit("swap", worker.id, week) >= world.swapShare) continue;
    const own = days.flatMap((date) => roster.of(worker.id, date));
    const offered = own[Math.floor(own.length * world.chance.unit("swap-shift", worker.id, week))];
    if (offered === undefined) continue;
    const found = partnersFor(state, law, offered, days).find((one) => isLawful(state, law, one));
    if (found !== undefined) exchange(state, found, at);
  }
}

/** The people of the week and what comes after it, as the law is asked about them. */
function lawOf(state: RunState, week: number, at: Instant): Problem {
  const { world, published } = state;
  const first = mondayOf(world, week);
  const last = addDays(first, published.has(week + 1) ? 13 : 6);
  const asked = { first, last, now: at, hasForesight: false, boundDates: [], consents: () => [] };
  const people = peopleFor(state, asked);
  return readProblem(
    problemFor({ world, first, last, now: at, people, wanted: [], published: null, pins: [] }),
  );
}

/** Shifts of others that both could work for each other's, those of other dates in a drawn order. */
function partnersFor(
  state: RunState,
  { workers }: Problem,
  mine: Assignment,
  days: readonly Day[],
): readonly Exchange[] {
  const { world, roster } = state;
  const { calendar, chance } = world;
  const byId = new Map(workers.map((worker) => [worker.id as string, worker]));
  const me = byId.get(mine.worker);
  if (me === undefined) return [];
  const myDate = calendar.dayOf(mine.shift.interval.start);
  const order = ({ worker, shift }: Assignment): number =>
    chance.unit("swap-asked", mine.worker, worker, shift.interval.start);
  const isFree = (worker: string, date: Day): boolean =>
    roster.of(worker, date).length === 0 && isFlexible(world, worker, date);
  return days
    .filter((date) => date !== myDate && isFree(mine.worker, date))
    .flatMap((date) => roster.between(date, date))
    .filter(({ worker }) => worker !== mine.worker && isFree(worker, myDate))
    .filter((hers) => {
      const she = byId.get(hers.worker);
      return she !== undefined && canWork(me, hers) && canWork(she, mine);
    })
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, askedMost)
    .map((hers) => ({ mine, hers }));
}

/** Trained for it, available, and not away. */
const canWork = (worker: Worker, { shift }: Assignment): boolean =>
  worker.qualifications.some(({ role }) => role === shift.role) &&
  worker.available.some((window) => contains(window, shift.interval)) &&
  !worker.leaves.some(
    ({ interval }) => interval.start < shift.interval.end && shift.interval.start < interval.end,
  );

const given = (to: Assignment, from: Assignment): Assignment => ({ ...from, worker: to.worker });

/** Nobody's limit is broken by either of the two lines as they would be. */
function isLawful({ roster }: RunState, law: Problem, { mine, hers }: Exchange): boolean {
  const { first, last } = law.period;
  const kept = roster
    .between(first, last)
    .filter(({ worker }) => worker === mine.worker || worker === hers.worker)
    .filter((one) => one !== mine && one !== hers);
  const assignments = named(
    [...kept, given(mine, hers), given(hers, mine)].map((one) => ({ ...one, demand: null })),
    law.site.calendar,
  );
  const judged = check(law, { problemDigest: law.digest, assignments, open: [], changes: [] });
  return judged.ok && judged.value.checked.verdict !== "unlawful";
}

/** Both act, and then both plans change. */
function exchange(state: RunState, { mine, hers }: Exchange, at: Instant): void {
  for (const [who, left, got] of [
    [mine.worker, mine, given(mine, hers)],
    [hers.worker, hers, given(hers, mine)],
  ] as const) {
    const [taken = got] = named([got], state.world.calendar);
    const id = `swap-${left.shift.id}`;
    const shifts = [left.shift.id, taken.shift.id];
    state.actions.push({ id, worker: who, at, kind: "swap", shifts });
    state.changes.push(
      changeOf({ id: `${id}/given`, worker: who, at }, left, null),
      changeOf({ id: `${id}/taken`, worker: who, at }, null, taken),
    );
    state.roster.remove(left);
    state.roster.put(taken);
    const own = state.consents.get(who) ?? [];
    state.consents.set(who, [...own, { at, shifts: [taken.shift.id] }]);
  }
}

function changeOf(
  { id, worker, at }: Pick<Change, "id" | "worker" | "at">,
  left: Assignment | null,
  taken: Assignment | null,
): Change {
  const of = taken ?? left;
  if (of === null) throw new Error("a swap of nothing");
  return {
    id,
    worker,
    shift: of.shift.id,
    at,
    initiator: "worker",
    kind: "swap",
    before: left?.shift.interval ?? null,
    after: taken?.shift.interval ?? null,
    reason: "mutualSwap",
    voluntaryStated: true,
    overtimePremiumPaid: false,
  };
}
