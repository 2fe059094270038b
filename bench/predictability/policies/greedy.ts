import type { Assignment } from "../../../src/domain/shift.ts";
import type { Problem } from "../../../src/index.ts";
import type { Worker } from "../../../src/domain/worker.ts";
import { type Instant, contains, instant, overlap } from "../../../src/time/interval.ts";
import {
  type NeedCell,
  type Shape,
  couldWork,
  dateOf,
  isLawful,
  needCells,
  seated,
  shapesOf,
} from "./desk.ts";
import type { Policy, PolicyGiven, ReviseRequest } from "./policy.ts";
import { type BreakHabits, breakHabits, lawfulPart, plainRotation } from "./rotation.ts";

/** Below this share of what is there, people are sent home. */
const slowShare = 0.8;

/**
 * What many managers do: copy last week, fill its gaps from a phone list that is always called from
 * the top, call the list again when somebody is absent or tomorrow looks busy, and send people home
 * when it is slow, the last on the list first. Asks the check before each shift it gives.
 */
export async function greedy(given: PolicyGiven): Promise<Policy> {
  const habits = breakHabits(await plainRotation(given));
  return {
    id: "greedy",
    versions: { breaks: "habits of the plain rotation", slowShare },
    isDeterministic: true,
    hasForesight: false,
    plan: async ({ problem, lastWeek }) => {
      const week = given.read(problem);
      const here = new Set<string>(week.workers.map(({ id }) => id));
      const open = new Set(week.demand.shifts.map(({ id }) => id as string));
      const copied = lastWeek
        .filter(({ worker }) => here.has(worker))
        .map((one) => renamed(week, one, open));
      const kept = withoutOverfill(
        week,
        lawfulPart(
          week,
          copied.filter((one) => fits(week, one)),
        ),
      );
      return filled(week, kept, habits);
    },
    revise: async (request) => {
      const { news, held } = request;
      if (news.kind === "weekForecast") return null;
      const window = given.read(request.window("published"));
      if (news.kind === "today") return sentHome(window, request);
      const inForce = window.published?.assignments ?? [];
      const all = filled(window, inForce, habits);
      const known = new Set(inForce.map(({ shift }) => shift.id));
      return [...held, ...all.filter(({ shift }) => !known.has(shift.id))];
    },
    close: async () => {},
  };
}

/** A copy fills the fixed shift of its own date, where there is one. */
function renamed(problem: Problem, one: Assignment, open: ReadonlySet<string>): Assignment {
  const { role, interval } = one.shift;
  const same = problem.demand.shifts.find(
    (shift) =>
      shift.role === role &&
      shift.interval.start === interval.start &&
      shift.interval.end === interval.end,
  );
  const id = `${one.worker}@${interval.start}` as typeof one.shift.id;
  const demand = same !== undefined && open.has(same.id) ? same.id : null;
  return { ...one, demand, shift: { ...one.shift, id } };
}

const fits = (problem: Problem, one: Assignment): boolean => {
  const worker = problem.workers.find(({ id }) => id === one.worker);
  if (worker === undefined) return false;
  return couldWork(problem, worker, { ...one.shift, role: String(one.shift.role), demand: null });
};

/** Fixed shifts hold no more people than they want. */
function withoutOverfill(problem: Problem, assignments: readonly Assignment[]) {
  if (problem.demand.shifts.length === 0) return assignments;
  const left = new Map(problem.demand.shifts.map(({ id, count }) => [id as string, count]));
  return assignments.filter(({ demand }) => {
    const places = demand === null ? 0 : (left.get(demand) ?? 0);
    if (demand !== null) left.set(demand, places - 1);
    return places > 0;
  });
}

/** Gap by gap in the order of time: the first on the list who lawfully can takes the best shape. */
function filled(
  problem: Problem,
  start: readonly Assignment[],
  habits: BreakHabits,
): readonly Assignment[] {
  const assignments = [...start];
  const cells = needCells(problem);
  const shapes = shapesOf(problem, cells);
  const gaps = cells.toSorted((a, b) => a.interval.start - b.interval.start);
  for (const gap of gaps) {
    for (let asked = 0; asked < gap.count && missing(gap, assignments) > 0; asked++) {
      const found = callTheList(problem, { gap, cells, shapes }, assignments, habits);
      if (found === null) break;
      assignments.push(found);
    }
  }
  return assignments;
}

const missing = (cell: NeedCell, assignments: readonly Assignment[]): number =>
  cell.count - assignments.filter((one) => covers(one, cell)).length;

const covers = ({ shift, demand }: Assignment, cell: NeedCell): boolean =>
  cell.demand === null
    ? shift.role === cell.role && contains(shift.interval, cell.interval)
    : demand === cell.demand;

interface Gap {
  readonly gap: NeedCell;
  readonly cells: readonly NeedCell[];
  readonly shapes: readonly Shape[];
}

function callTheList(
  problem: Problem,
  { gap, cells, shapes }: Gap,
  assignments: readonly Assignment[],
  habits: BreakHabits,
): Assignment | null {
  const near = cells.filter((one) => one.role === gap.role && missing(one, assignments) > 0);
  const useful = shapes
    .filter((one) =>
      gap.demand === null
        ? one.role === gap.role && contains(one.interval, gap.interval)
        : one.demand === gap.demand,
    )
    .map((shape) => ({ shape, worth: worthOf(shape, near) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || a.shape.interval.start - b.shape.interval.start);
  const date = problem.site.calendar.dayOf(gap.interval.start);
  for (const worker of bySeniority(problem.workers)) {
    const line = assignments.filter((one) => one.worker === worker.id);
    if (line.some((one) => dateOf(problem, one) === date)) continue;
    const possible = useful.filter(({ shape }) => couldWork(problem, worker, shape)).slice(0, 2);
    for (const { shape } of possible) {
      const found = seated(problem, worker, shape, line, habits);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Minutes of need met, less half of the minutes that nobody misses. */
function worthOf({ interval, demand }: Shape, near: readonly NeedCell[]): number {
  if (demand !== null) return 1;
  const met = near
    .filter((one) => contains(interval, one.interval))
    .reduce((sum, one) => sum + one.interval.end - one.interval.start, 0);
  return met - (interval.end - interval.start - met) / 2;
}

/** The order of the list: whoever was hired later stands below. */
const bySeniority = (workers: readonly Worker[]): readonly Worker[] =>
  workers.toSorted((a, b) => generation(a) - generation(b) || (a.id < b.id ? -1 : 1));

const generation = ({ id }: Worker): number => Number(/-(\d+)$/.exec(id)?.[1] ?? 1);

/** From the next whole hour on, those too many in a role go home, the last on the list first. */
function sentHome(
  problem: Problem,
  { held, wanted, at }: ReviseRequest,
): readonly Assignment[] | null {
  const from = instant(Math.ceil((at + 1) / 60) * 60);
  let now = [...held];
  for (const worker of bySeniority(problem.workers).toReversed()) {
    const one = now.find(
      ({ worker: id, shift }) =>
        id === worker.id && overlap(shift.interval, { start: from, end: shift.interval.end }),
    );
    if (one === undefined || one.shift.interval.start > at) continue;
    const end = earlierEnd(one, now, { wanted, from });
    if (end === null) continue;
    const breaks = one.shift.breaks.filter(({ interval }) => interval.end <= end);
    const interval = { ...one.shift.interval, end };
    const shorter = { ...one, demand: null, shift: { ...one.shift, interval, breaks } };
    const others = (problem.published?.assignments ?? []).filter(
      ({ worker: id, shift }) => id === worker.id && shift.id !== one.shift.id,
    );
    if (!isLawful({ ...problem, workers: [worker], pins: [] }, [...others, shorter])) continue;
    now = now.map((other) => (other === one ? shorter : other));
  }
  return now;
}

/** The first hour from which on it stays slow without her, or null. */
function earlierEnd(
  one: Assignment,
  held: readonly Assignment[],
  { wanted, from }: { readonly wanted: ReviseRequest["wanted"]; readonly from: Instant },
): Instant | null {
  const { role, interval } = one.shift;
  let end: Instant | null = null;
  for (let hour = interval.end - 60; hour >= from; hour -= 60) {
    const span = { start: instant(hour), end: instant(hour + 60) };
    const there = held.filter(({ shift }) => shift.role === role && contains(shift.interval, span));
    const needed = wanted
      .filter((need) => need.role === role && contains(need.interval, span))
      .reduce((sum, { count }) => sum + count, 0);
    if (needed >= slowShare * there.length || there.length - 1 < needed) break;
    end = span.start;
  }
  return end;
}
