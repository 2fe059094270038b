import { shiftId } from "../../../src/domain/identity.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { Schedule } from "../../../src/domain/schedule.ts";
import type { Assignment } from "../../../src/domain/shift.ts";
import type { Worker } from "../../../src/domain/worker.ts";
import { recordLog, termsOf } from "../../../src/metrics/index.ts";
import { addDays } from "../../../src/time/civil.ts";
import { instant } from "../../../src/time/interval.ts";
import type { LivedWeek, Need, RunLog } from "../log.ts";
import { wantedOn } from "../world/demand.ts";
import { plansOf } from "../world/staff.ts";
import { lastDay, mondayOf, warmUpWeeks } from "../world/world.ts";
import { consentKinds } from "./people.ts";
import { problemFor } from "./problems.ts";
import { readProblem } from "./requests.ts";
import { byWorkerAndStart } from "./roster.ts";
import type { Published, RunState } from "./run-state.ts";
import { datesBetween, peopleFor } from "./staffing.ts";

/** The record of a run that is over. */
export function runLog(state: RunState): RunLog {
  const { world } = state;
  const weeks = [...state.published.values()].toSorted((a, b) => a.week - b.week);
  const from = mondayOf(world, warmUpWeeks);
  const until = lastDay(world);
  const final = state.roster.between(mondayOf(world, 0), until);
  return {
    events: recordLog({
      site: { calendar: world.calendar, weekStartsOn: 1 },
      recorded: { from, until },
      workers: termsOfAll(state),
      changes: state.changes,
      actions: state.actions,
      requests: requestsOf(state),
      plans: weeks.map(({ at, week, assignments }) => ({
        publication: { publishedAt: at, assignments },
        covers: {
          start: world.calendar.dayStart(mondayOf(world, week)),
          end: world.calendar.dayStart(mondayOf(world, week + 1)),
        },
      })),
      clocked: final.map(({ worker, shift }) => ({
        worker,
        shift: shift.id,
        worked: shift.interval,
      })),
    }),
    weeks: weeks.map((week) => livedWeek(state, week)),
    need: datesBetween(from, until).flatMap((date): readonly Need[] =>
      wantedOn(world, date, 0).map(({ role, interval, count }) => ({ role, interval, count })),
    ),
    news: state.news,
    answers: state.answers,
  };
}

/** Hours are agreed where they are guaranteed; who has no guarantee is compared with her own median. */
function termsOfAll({ world, stints }: RunState) {
  const { calendar } = world;
  const weeks = Array.from({ length: world.weeks }, (_, week) => week);
  const people = readProblem(world.base).workers;
  return stints.flatMap(({ worker, terms, from, until }) => {
    const person = people.find(({ id }) => id === terms.id);
    if (person === undefined) return [];
    const leaves = weeks
      .flatMap((week) => plansOf(world, worker, week).leave)
      .map((date) => ({ id: `leave-${date}`, interval: calendar.daySpan(date) }));
    const own = { ...person, id: worker as typeof person.id, leaves };
    const known = termsOf(own, { from, until });
    const agreed = known.agreedMinutesPerWeek === 0 ? null : known.agreedMinutesPerWeek;
    return [{ ...known, agreedMinutesPerWeek: agreed }];
  });
}

function requestsOf({ world, stints }: RunState) {
  const weeks = Array.from({ length: world.weeks }, (_, week) => week);
  return stints.flatMap(({ worker }) =>
    weeks.flatMap((week) => {
      const { wantsOff } = plansOf(world, worker, week);
      if (wantsOff === null) return [];
      const interval = world.calendar.daySpan(wantsOff);
      const id = worker as ReturnType<typeof termsOf>["worker"];
      return [{ worker: id, kind: "timeOff" as const, interval }];
    }),
  );
}

/** A week's law is asked of the people as they were, with what they had really worked before. */
function livedWeek(state: RunState, published: Published): LivedWeek {
  const { world, roster } = state;
  const { week, at, assignments, problem } = published;
  const first = mondayOf(world, week);
  const last = addDays(first, 6);
  const people = peopleFor(
    { ...state, told: new Set() },
    {
      first,
      last,
      now: at,
      hasForesight: false,
      boundDates: [],
      consents: () => [],
    },
  );
  const now = instant(Math.max(world.calendar.dayStart(first), at));
  const given = { world, first, last, now, people, wanted: [], pins: [] };
  const read = readProblem(problemFor({ ...given, published: { at, assignments } }));
  const asLived = { ...read, workers: read.workers.map((one) => withConsents(state, one)) };
  const changes = state.changes.filter(({ before, after }) => {
    const span = before ?? after;
    if (span === null) return false;
    const date = world.calendar.dayOf(span.start);
    return first <= date && date <= last;
  });
  const worked = roster.between(first, last);
  const begun = (one: Assignment): Assignment => state.atStart.get(one.shift.id) ?? one;
  return {
    first,
    isMeasured: week >= warmUpWeeks,
    asPublished: problem,
    published: scheduleOf(problem, assignments),
    asLived,
    final: { ...scheduleOf(asLived, worked.map(begun)), changes },
    worked,
  };
}

/** Every yes that she gave on the way, for the shifts that it was given for. */
function withConsents({ consents }: RunState, worker: Worker): Worker {
  const given = (consents.get(worker.id) ?? []).flatMap(({ at, shifts }, index) =>
    consentKinds.map((kind) => ({
      id: `${kind}-${index + 1}`,
      kind,
      form: "written" as const,
      givenAt: at,
      revokedAt: null,
      shifts: shifts?.map(shiftId) ?? null,
    })),
  );
  return { ...worker, consents: [...worker.consents, ...given] };
}

/** No demand is named: whether it was met is asked of the need, not of slots. */
const scheduleOf = (problem: Problem, assignments: readonly Assignment[]): Schedule => ({
  problemDigest: problem.digest,
  assignments: assignments.map((one) => ({ ...one, demand: null })).toSorted(byWorkerAndStart),
  open: [],
  changes: [],
});
