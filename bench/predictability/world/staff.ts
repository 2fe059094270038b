import { type Day, addDays, formatDay } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";
import { type World, type WorkerJson, at, mondayOf } from "./world.ts";

/** One person's time in one position. */
export interface Stint {
  readonly worker: string;
  /** The worker of the problem file whose terms, roles and hours the position has. */
  readonly terms: WorkerJson;
  /** First and last date of employment, both included; null = open. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** When she says that she will leave; null = she stays. */
  readonly announcedAt: Instant | null;
}

/** Weeks between a departure and the arrival of whoever is hired for it. */
const weeksVacant = 3;

/**
 * Everybody who works here in the world's weeks, in order of position. Each week each person may say
 * on Monday morning that the next week is her last. Whoever follows has the same terms, roles and
 * hours, and no history.
 */
export function stintsOf(world: World): readonly Stint[] {
  return world.base.workers.flatMap((terms): readonly Stint[] => {
    const found: Stint[] = [];
    let [from, week, generation]: [Day | null, number, number] = [null, 0, 1];
    for (;;) {
      const worker = generation === 1 ? terms.id : `${terms.id}-${generation}`;
      const told = quitWeek(world, worker, week);
      if (told === null) {
        found.push({ worker, terms, from, until: null, announcedAt: null });
        return found;
      }
      const until = addDays(mondayOf(world, told + 2), -1);
      found.push({
        worker,
        terms,
        from,
        until,
        announcedAt: at(world, mondayOf(world, told), 540),
      });
      week = told + 2 + weeksVacant;
      if (week >= world.weeks) return found;
      [from, generation] = [mondayOf(world, week), generation + 1];
    }
  });
}

/** The week in which she tells that she leaves; null = not within the world's weeks. */
function quitWeek({ chance, level, scenario, weeks }: World, worker: string, from: number) {
  const yearly = scenario.turnoverPerYear * level.quitTimes;
  const hazard = 1 - Math.exp(-yearly / 52);
  for (let week = from; week < weeks; week++)
    if (chance.unit("quit", worker, week) < hazard) return week;
  return null;
}

/** Leave granted before planning, and a date off asked for: both known when the week is planned. */
export interface Plans {
  /** Dates of leave. */
  readonly leave: readonly Day[];
  readonly wantsOff: Day | null;
}

/** 6 % of worker-weeks hold leave of one or two dates; in 25 % a date off is asked for. */
export function plansOf({ chance, firstMonday }: World, worker: string, week: number): Plans {
  const first = addDays(firstMonday, 7 * week);
  const hasLeave = chance.unit("leave", worker, week) < 0.06;
  const start = Math.floor(6 * chance.unit("leave-date", worker, week));
  const dates = chance.unit("leave-length", worker, week) < 0.5 ? 1 : 2;
  const leave = hasLeave
    ? Array.from({ length: dates }, (_, index) => addDays(first, start + index))
    : [];
  const asks = chance.unit("request", worker, week) < 0.25;
  const date = addDays(first, Math.floor(7 * chance.unit("request-date", worker, week)));
  return { leave, wantsOff: asks && !leave.includes(date) ? date : null };
}

/**
 * Whether she is ready to work more or at another time on a date when asked at short notice: as
 * people tell in an app. 60 %, own design.
 */
export const isFlexible = ({ chance }: World, worker: string, date: Day): boolean =>
  chance.unit("flexible", worker, formatDay(date)) < 0.6;
