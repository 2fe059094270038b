import type { LivedWeek, News, RunLog } from "../../bench/predictability/log.ts";
import { problemFor } from "../../bench/predictability/simulate/problems.ts";
import { readProblem } from "../../bench/predictability/simulate/requests.ts";
import { named } from "../../bench/predictability/simulate/roster.ts";
import { stintsOf } from "../../bench/predictability/world/staff.ts";
import { mondayOf, publishedAt } from "../../bench/predictability/world/world.ts";
import type { Change } from "../../src/domain/change.ts";
import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Assignment } from "../../src/domain/shift.ts";
import { recordLog, termsOf } from "../../src/metrics/index.ts";
import { addDays } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { worldOf } from "./worlds.ts";

/** The kiosk with nobody absent: two weeks of warming up, two measured ones. */
export const world = worldOf("kiosk", { seed: 1 });
const { calendar } = world;

/** A shift by week, weekday from 0 = Monday, and wall-clock hours. */
export function shift(
  worker: string,
  place: { readonly week: number; readonly day: number },
  hours: { readonly from: number; readonly to: number },
): Assignment {
  const date = addDays(mondayOf(world, place.week), place.day);
  const interval = {
    start: instant(calendar.edge(date, 60 * hours.from)),
    end: instant(calendar.edge(date, 60 * hours.to)),
  };
  const breaks: Assignment["shift"]["breaks"] = [];
  const id = shiftId("any");
  const bare = { id, role: roleId("clerk"), interval, breaks, onCall: false };
  const given = { worker: workerId(worker), shift: bare, demand: null };
  return named([given], calendar)[0] ?? given;
}

export interface Written {
  readonly published: readonly Assignment[];
  /** In force at the start; the published ones unless given. */
  readonly final?: readonly Assignment[];
  readonly worked?: readonly Assignment[];
  readonly changes?: readonly Change[];
  readonly news?: readonly News[];
  readonly need?: RunLog["need"];
  readonly answers?: RunLog["answers"];
}

/** A record written by hand: the measured weeks are 2 and 3. */
export function handLog(written: Written): RunLog {
  const {
    published,
    final = published,
    changes = [],
    news = [],
    need = [],
    answers = [],
  } = written;
  const { worked = final } = written;
  const people = stintsOf(world).map((stint) => ({
    stint: { ...stint, until: null, announcedAt: null },
    away: [],
    wantsOff: [],
    bound: new Map(),
    consents: [],
    usual: [],
    past: [],
    burdens: null,
  }));
  const inWeek = (all: readonly Assignment[], week: number): readonly Assignment[] => {
    const first = mondayOf(world, week);
    const dateOf = (one: Assignment) => calendar.dayOf(one.shift.interval.start);
    return all.filter((one) => first <= dateOf(one) && dateOf(one) <= addDays(first, 6));
  };
  const weeks = [2, 3].map((week): LivedWeek => {
    const first = mondayOf(world, week);
    const at = publishedAt(world, week);
    const given = { world, first, last: addDays(first, 6), people, wanted: [], pins: [] };
    const assignments = inWeek(published, week);
    const asPublished = readProblem(problemFor({ ...given, now: at, published: null }));
    const asLived = readProblem(
      problemFor({ ...given, now: calendar.dayStart(first), published: { at, assignments } }),
    );
    const plain = { open: [], changes: [] };
    return {
      first,
      isMeasured: true,
      asPublished,
      published: { ...plain, problemDigest: asPublished.digest, assignments },
      asLived,
      final: {
        ...plain,
        problemDigest: asLived.digest,
        assignments: inWeek(final, week),
        changes: changes.filter(({ shift: id }) =>
          inWeek([...published, ...final], week).some((one) => one.shift.id === id),
        ),
      },
      worked: inWeek(worked, week),
    };
  });
  const terms = readProblem(world.base).workers.map((worker) => termsOf(worker));
  return {
    events: recordLog({
      site: { calendar, weekStartsOn: 1 },
      recorded: { from: mondayOf(world, 2), until: addDays(mondayOf(world, 4), -1) },
      workers: terms,
      changes,
      actions: [],
      requests: [],
      plans: [2, 3].map((week) => ({
        publication: {
          publishedAt: publishedAt(world, week),
          assignments: inWeek(published, week),
        },
        covers: {
          start: calendar.dayStart(mondayOf(world, week)),
          end: calendar.dayStart(mondayOf(world, week + 1)),
        },
      })),
      clocked: [],
    }),
    weeks,
    need,
    news,
    answers,
  };
}
