import {
  type Assignment,
  type CheckFinding,
  type Instant,
  type Problem,
  type Schedule,
  type Worker,
  check,
  measureGoals,
} from "../src/index.ts";

/** What brute force found out about swaps in a schedule. */
export interface Swaps {
  readonly tried: number;
  /** "w07 w12 2026-12-08 -350" for each lawful swap that lowers the weighted goal points, by how much. */
  readonly better: readonly string[];
}

/**
 * Tries, date by date, every two workers of whom at least one works: each takes what the other had, or
 * has the date off. Who takes a shift may have other breaks in it, by age and by what she agreed to: a
 * swap counts when, with each breaks that somebody has in such a shift and that are lawful for her, the
 * independent check finds nothing unlawful that it did not find before, and the goals, measured on the
 * finished shifts, have fewer points, with no more premiums owed. Knows nothing of the search; as in it,
 * nobody has two shifts on a date.
 */
export function swapsOf(problem: Problem, schedule: Schedule): Swaps {
  const lines = problem.workers.map((worker) => lineOf(problem, schedule, worker));
  const better: string[] = [];
  let tried = 0;
  for (let date = problem.period.first; date <= problem.period.last; date++) {
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const [own, others] = [one.on(date), other.on(date)];
        if (own.length > 1 || others.length > 1 || sameWork(own[0], others[0])) continue;
        if (![...own, ...others].every(isFree(problem))) continue;
        tried++;
        const [mine, hers] = [one.dearest(date, others[0]), other.dearest(date, own[0])];
        const points = mine.points + hers.points;
        if (points >= 0 || mine.premiumCents + hers.premiumCents > 0) continue;
        const day = problem.site.calendar.format(problem.site.calendar.dayStart(date)).slice(0, 10);
        better.push(`${one.worker.id} ${other.worker.id} ${day} ${points}`);
      }
    }
  }
  return { tried, better };
}

/** What is pinned stays with whom it is pinned to. */
const isFree =
  ({ pins }: Problem) =>
  ({ worker, shift }: Assignment): boolean =>
    !pins.some((pin) => pin.worker === worker && pin.shift.interval.start === shift.interval.start);

/** Equal work, or none for both: there is nothing to swap. */
const sameWork = (one: Assignment | undefined, other: Assignment | undefined): boolean =>
  one?.shift.role === other?.shift.role &&
  one?.shift.interval.start === other?.shift.interval.start &&
  one?.shift.interval.end === other?.shift.interval.end;

/** One worker's shifts, alone before the goals and the law. */
function lineOf(problem: Problem, schedule: Schedule, worker: Worker) {
  const alone: Problem = { ...problem, workers: [worker], pins: [] };
  const { calendar } = problem.site;
  const held = schedule.assignments.filter((one) => one.worker === worker.id);
  const dateOf = ({ shift }: Assignment) => calendar.dayOf(shift.interval.start);
  const changes = schedule.changes.filter((change) => change.worker === worker.id);
  const weekOf = (line: readonly Assignment[]): Schedule => {
    const assignments = line.toSorted((a, b) => a.shift.interval.start - b.shift.interval.start);
    return { ...schedule, assignments, open: [], changes };
  };
  const pointsOf = (week: Schedule): number => measureGoals(alone, week).weightedPoints;
  const findingsBefore = findingsIn(alone, weekOf(held));
  const countsBefore = countsOf(findingsBefore);
  const pointsBefore = pointsOf(weekOf(held));
  const premiumBefore = premiumCents(worker, findingsBefore);
  /** What the line costs more; null = not as lawful as before. */
  const more = (line: readonly Assignment[]): Cost | null => {
    const week = weekOf(line);
    const findings = findingsIn(alone, week);
    if (countsOf(findings).some((count, at) => count > (countsBefore[at] ?? 0))) return null;
    return {
      points: pointsOf(week) - pointsBefore,
      premiumCents: premiumCents(worker, findings) - premiumBefore,
    };
  };
  const known = new Map<string, Cost>();
  const priceOf = (date: number, given: Assignment | undefined): Cost => {
    const rest = held.filter((one) => dateOf(one) !== date);
    if (given === undefined) return more(rest) ?? never;
    const { shift } = given;
    if (!worker.qualifications.some(({ role }) => role === shift.role)) return never;
    const prices = breaksOfSuch(schedule, shift).flatMap((alike) => {
      for (const breaks of alike) {
        const cost = more([...rest, { ...given, worker: worker.id, shift: { ...shift, breaks } }]);
        if (cost !== null) return [cost];
      }
      return [];
    });
    return prices.length === 0 ? never : dearestOf(prices);
  };
  return {
    worker,
    on: (date: number) => held.filter((one) => dateOf(one) === date),
    /** What `given` on the date costs more, at the dearest lawful breaks; infinite = not lawful. */
    dearest: (date: number, given: Assignment | undefined): Cost => {
      const key = `${date} ${given === undefined ? "off" : kindOf(given)}`;
      const price = known.get(key) ?? priceOf(date, given);
      known.set(key, price);
      return price;
    },
  };
}

/** Weighted goal points, and what the law asks to be paid besides. */
interface Cost {
  readonly points: number;
  readonly premiumCents: number;
}

const never: Cost = { points: Infinity, premiumCents: Infinity };

const dearestOf = (costs: readonly Cost[]): Cost => ({
  points: Math.max(...costs.map(({ points }) => points)),
  premiumCents: Math.max(...costs.map((cost) => cost.premiumCents)),
});

const kindOf = ({ demand, shift }: Assignment): string =>
  [demand, shift.role, shift.interval.start, shift.interval.end].join(" ");

type Shift = Assignment["shift"];

/**
 * The breaks that people have in shifts of this length at this time of day, as if in this shift; those
 * of as many unpaid minutes together, for the goals cannot tell them apart.
 */
function breaksOfSuch({ assignments }: Schedule, like: Shift): readonly Shift["breaks"][][] {
  const found = new Map<number, Map<string, Shift["breaks"]>>();
  for (const { shift } of assignments) {
    const minutes = like.interval.start - shift.interval.start;
    if (minutes % (24 * 60) !== 0 || like.interval.end - shift.interval.end !== minutes) continue;
    const moved = (at: Instant): Instant => (at + minutes) as Instant;
    const breaks = shift.breaks.map((one) => {
      const { start, end } = one.interval;
      return { ...one, interval: { start: moved(start), end: moved(end) } };
    });
    const unpaid = breaks.reduce(
      (sum, { paid, interval }) => sum + (paid ? 0 : interval.end - interval.start),
      0,
    );
    const alike = found.get(unpaid) ?? new Map<string, Shift["breaks"]>();
    found.set(unpaid, alike.set(JSON.stringify(breaks), breaks));
  }
  return [...found.values()].map((alike) => [...alike.values()]);
}

function findingsIn(alone: Problem, week: Schedule): readonly CheckFinding[] {
  const judged = check(alone, week);
  if (!judged.ok) throw new Error(`no law for the problem: ${JSON.stringify(judged.problem)}`);
  return judged.value.checked.findings;
}

/** What breaks a limit, and what cannot be judged: a swap may add to neither. */
const countsOf = (findings: readonly CheckFinding[]): readonly number[] =>
  (["violation", "notAssessable"] as const).map(
    (wanted) => findings.filter(({ outcome }) => outcome === wanted).length,
  );

/** What the findings say is owed; somebody whose pay is not known is taken to earn 1500 an hour. */
const premiumCents = ({ contract }: Worker, findings: readonly CheckFinding[]): number =>
  findings.reduce((sum, { premium }) => {
    if (premium === undefined) return sum;
    const payCents = (premium.payMilliminutes * (contract.payCentsPerHour ?? 1500)) / 60_000;
    return sum + payCents + premium.cents;
  }, 0);
