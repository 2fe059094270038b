import {
  type Repair,
  type RepairOptions,
  parseDisruptions,
  parseProblem,
  repair,
} from "../../src/index.ts";

/** A shop as its problem's JSON is written; some parts exchanged. */
export interface Shop {
  readonly region?: string;
  readonly city?: string;
  readonly now?: string | null;
  /** Employees in the city; null = not known. */
  readonly inCity?: number | null;
  readonly workers?: readonly object[];
  readonly shifts?: readonly object[];
  readonly told?: readonly object[];
  readonly pins?: readonly object[];
  readonly more?: object;
}

export const late = { id: "late", kind: "scheduleChange", form: "written" } as const;

/** Somebody of twenty dollars an hour, free at all times, of whom nothing else is known. */
export const worker = (id: string, more: object = {}): object => ({
  id,
  name: id === "ana" ? "Ana Ruiz" : id === "bo" ? "Bo Lind" : "Cy Young",
  ageBand: "adult",
  roles: ["clerk"],
  contract: { payCentsPerHour: 2000 },
  facts: { hourly: true },
  history: { completeFrom: "2026-11-01T00:00", shifts: [] },
  ...more,
});

/** Noon to six on a date of December 2026, wanted by one. */
export const wanted = (date: number, more: object = {}): object => ({
  id: `s${date}`,
  role: "clerk",
  start: `2026-12-${two(date)}T12:00`,
  end: `2026-12-${two(date)}T18:00`,
  count: 1,
  ...more,
});

/** The same as somebody was told it. */
export const told = (id: string, who: string, date: number, more: object = {}): object => ({
  id,
  worker: who,
  role: "clerk",
  start: `2026-12-${two(date)}T12:00`,
  end: `2026-12-${two(date)}T18:00`,
  demand: `s${date}`,
  ...more,
});

const two = (date: number): string => String(date).padStart(2, "0");

/**
 * A clothes shop in Portland with 800 employees worldwide: it published on November 20 who works from
 * December 7 to 13, and it is Tuesday the 8th, eight o'clock. Ana works on Tuesday, Bo on Thursday.
 */
export function problemOf(shop: Shop = {}): Record<string, unknown> {
  const { region = "OR", city = "Portland", now = "2026-12-08T08:00", inCity = 100 } = shop;
  return {
    format: "fairweek/problem@1",
    site: {
      id: "s",
      name: "Shop",
      zone: region === "NY" ? "America/New_York" : "America/Los_Angeles",
      country: "US",
      region,
      city,
    },
    period: { from: "2026-12-07", to: "2026-12-13" },
    workweekStart: { weekday: "monday", time: "00:00" },
    now,
    employer: {
      sector: "retail",
      employeesWorldwide: 800,
      ...(inCity === null ? {} : { employeesInJurisdiction: inCity }),
    },
    roles: [{ id: "clerk", name: "Clerk" }],
    workers: shop.workers ?? [worker("ana"), worker("bo", { consents: [late] }), worker("cy")],
    demand: { shifts: shop.shifts ?? [wanted(8), wanted(10)] },
    pins: shop.pins ?? [],
    published: {
      publishedAt: "2026-11-20T10:00",
      assignments: shop.told ?? [told("p8", "ana", 8), told("p10", "bo", 10)],
    },
    limits: { seed: 1, maxIterations: 5000 },
    ...shop.more,
  };
}

/** The repair of a shop after what happened, or the codes of what keeps it from one. */
export async function repaired(
  shop: Shop,
  happened: readonly object[],
  options: RepairOptions = {},
): Promise<Repair | readonly string[]> {
  const problem = parseProblem(problemOf(shop));
  if (!problem.ok) throw new Error(JSON.stringify(problem.problem, null, 1));
  const disruptions = happened.map((one, index) => ({ id: `d${index + 1}`, ...one }));
  const what = parseDisruptions({ format: "fairweek/disruptions@1", disruptions }, problem.value);
  if (!what.ok) throw new Error(JSON.stringify(what.problem, null, 1));
  const outcome = await repair(problem.value, what.value.list, options);
  return outcome.kind === "invalid" ? outcome.issues.map(({ code }) => code) : outcome.repair;
}

/** "worker@date: kind, was, now" of every change. */
export function changesTold(found: Repair | readonly string[]): readonly string[] {
  if (!("changes" in found)) throw new Error(`refused: ${JSON.stringify(found)}`);
  const { calendar } = found.problem.site;
  const clock = (at: { readonly start: never; readonly end: never } | null) =>
    at === null
      ? "-"
      : [at.start, at.end].map((edge) => calendar.format(edge).slice(8, 16)).join("/");
  return found.changes.map(
    ({ worker: who, kind, initiator, before, after }) =>
      `${who} ${kind} by ${initiator}: ${clock(before as never)} -> ${clock(after as never)}`,
  );
}

/** "demand missing" of every open slot. */
export const openSlots = (found: Repair | readonly string[]): readonly string[] =>
  "solution" in found
    ? found.solution.checked.schedule.open.map(({ demand, missing }) => `${demand} ${missing}`)
    : [];
