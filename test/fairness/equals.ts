import { type ProblemJson, parseProblem, solve } from "../../src/index.ts";

type WorkerJson = ProblemJson["workers"][number];

/** Workers alike in everything but id and name, at a counter without place law. */
export interface Equals {
  readonly workers: number;
  /** How many people each Saturday and Sunday shift wants, and each weekday shift. */
  readonly weekend: number;
  readonly weekday: number;
  /** What is different about single workers, by index. */
  readonly but?: Readonly<Record<number, Partial<WorkerJson>>>;
  /** What all have alike. */
  readonly all?: Partial<WorkerJson>;
}

const dates = ["07", "08", "09", "10", "11", "12", "13"].map((day) => `2026-12-${day}`);

export const idOf = (index: number): string => `w${index + 1}`;

/** A week of 8-hour shifts from Monday 7 December 2026. */
export function equalsJson({ workers, weekend, weekday, but = {}, all = {} }: Equals): ProblemJson {
  return {
    format: "fairweek/problem@1",
    site: { id: "counter", name: "Counter", zone: "Europe/Berlin", country: "DE" },
    employer: {},
    period: { from: "2026-12-07", to: "2026-12-13" },
    workweekStart: { weekday: "monday", time: "00:00" },
    packs: [],
    roles: [{ id: "clerk", name: "Clerk" }],
    workers: Array.from({ length: workers }, (_, index) => ({
      id: idOf(index),
      name: `Clerk ${index + 1}`,
      ageBand: "adult" as const,
      roles: ["clerk"],
      contract: { maxMinutesPerWeek: 2400, desiredMinutesPerWeek: 1920 },
      ...all,
      ...but[index],
    })),
    demand: {
      shifts: dates.flatMap((date, index) => {
        const count = index < 5 ? weekday : weekend;
        const shift = { role: "clerk", start: `${date}T09:00`, end: `${date}T17:00`, count };
        return count === 0 ? [] : [{ id: date, ...shift }];
      }),
    },
  };
}

export interface Work {
  readonly worker: string;
  readonly start: string;
  readonly end: string;
}

/** Who works when, as the schedule is written; the same seed and work give the same. */
export async function workOf(
  json: ProblemJson,
  seed = 1,
  iterations = 600,
): Promise<readonly Work[]> {
  const parsed = parseProblem(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const { calendar } = parsed.value.site;
  const limits = { seed, maxIterations: iterations, maxSeconds: null };
  const outcome = await solve({ ...parsed.value, limits });
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.issues));
  return outcome.solution.checked.schedule.assignments.map(({ worker, shift }) => ({
    worker,
    start: calendar.format(shift.interval.start),
    end: calendar.format(shift.interval.end),
  }));
}

const weekendDates = dates.slice(5);

export const weekendsOf = (work: readonly Work[], worker: string): number =>
  work.filter((one) => one.worker === worker && weekendDates.includes(one.start.slice(0, 10)))
    .length;

export const shiftsOf = (work: readonly Work[], worker: string): number =>
  work.filter((one) => one.worker === worker).length;

/** Two-sided exact binomial test of a fair coin: the chance of a split as uneven or more. */
export function fairCoinP(heads: number, tosses: number): number {
  const chances: number[] = [];
  let chance = 0.5 ** tosses;
  for (let k = 0; k <= tosses; k++) {
    chances.push(chance);
    chance = (chance * (tosses - k)) / (k + 1);
  }
  const own = chances[heads] ?? 0;
  return chances.filter((one) => one <= own * (1 + 1e-9)).reduce((a, b) => a + b, 0);
}
