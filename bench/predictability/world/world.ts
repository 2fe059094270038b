import { monday as firstMondayOfAll } from "../../../scenarios/workplaces/demand.ts";
import { problemOf } from "../../../scenarios/workplaces/problem.ts";
import type { ProblemJson } from "../../../src/index.ts";
import { Calendar } from "../../../src/time/calendar.ts";
import { type Day, addDays } from "../../../src/time/civil.ts";
import { type Instant, instant } from "../../../src/time/interval.ts";
import { Chance } from "./chance.ts";
import type { Level } from "./levels.ts";
import type { Scenario } from "./scenarios.ts";

/** Weeks that are planned and lived but not measured. */
export const warmUpWeeks = 2;

/** Each week is published at noon of the Friday that lies this many days before its Monday. */
export const publicationLeadDays = 17;

export type WorkerJson = ProblemJson["workers"][number];

/** A scenario under one level of disruption with one seed: everything that does not depend on a policy. */
export interface World {
  readonly scenario: Scenario;
  readonly level: Level;
  readonly chance: Chance;
  readonly calendar: Calendar;
  /** The workplace's problem file: site, roles, demand of a plain week, people. */
  readonly base: ProblemJson;
  readonly firstMonday: Day;
  /** Warm-up and measured weeks together. */
  readonly weeks: number;
  /** Share of worker-weeks in which somebody offers a shift for a colleague's; 0 = nobody swaps. */
  readonly swapShare: number;
}

export function makeWorld(given: {
  readonly scenario: Scenario;
  readonly level: Level;
  readonly seed: number;
  readonly measuredWeeks: number;
  readonly swapShare?: number;
}): World {
  const { scenario, level, seed, measuredWeeks, swapShare = 0 } = given;
  const base = problemOf(scenario.workplace) as unknown as ProblemJson;
  return {
    scenario,
    level,
    chance: new Chance(seed),
    calendar: new Calendar(base.site.zone),
    base,
    firstMonday: firstMondayOfAll,
    weeks: warmUpWeeks + measuredWeeks,
    swapShare,
  };
}

export const mondayOf = ({ firstMonday }: World, week: number): Day =>
  addDays(firstMonday, 7 * week);

/** The number of the week that a date lies in; weeks before the first are negative. */
export const weekNumber = ({ firstMonday }: World, date: Day): number =>
  Math.floor((date - firstMonday) / 7);

export const lastDay = (world: World): Day => addDays(mondayOf(world, world.weeks), -1);

/** Noon or another wall-clock minute of a date. */
export const at = ({ calendar }: World, date: Day, minute: number): Instant =>
  instant(calendar.edge(date, minute));

export const publishedAt = (world: World, week: number): Instant =>
  at(world, addDays(mondayOf(world, week), -publicationLeadDays), 720);
