import type { Assignment } from "../../../src/domain/shift.ts";
import { workerId } from "../../../src/domain/identity.ts";
import type { ProblemJson } from "../../../src/index.ts";
import { type Instant, instant } from "../../../src/time/interval.ts";
import { mondayOf } from "../world/world.ts";
import type { PlanRequest, Policy, PolicyGiven } from "./policy.ts";
import { lawfulPart, plainRotation } from "./rotation.ts";

/**
 * A fixed rotation for the plain week, never planned anew: whoever holds a position works its shifts.
 * Shifts on leave, of vacant positions and against the law fall away, and nobody comes instead.
 */
export async function template(given: PolicyGiven): Promise<Policy> {
  const rotation = await plainRotation(given);
  return {
    id: "template",
    versions: { rotation: "engine, plain week", ...given.budget },
    isDeterministic: true,
    hasForesight: false,
    plan: async (request) => weekOf(given, rotation, request),
    revise: async () => null,
    close: async () => {},
  };
}

function weekOf(
  given: PolicyGiven,
  rotation: readonly Assignment[],
  { first, problem }: PlanRequest,
): readonly Assignment[] {
  const { world } = given;
  const later = laterBy(given, first - mondayOf(world, 0));
  const assignments = holdersOf(problem).flatMap(({ position, worker }) =>
    rotation
      .filter((one) => one.worker === position)
      .map((one) => ({ ...later(one), worker: workerId(worker) })),
  );
  const named = assignments.map((one) => ({
    ...one,
    shift: { ...one.shift, id: `${one.worker}@${one.shift.interval.start}` as typeof one.shift.id },
  }));
  return lawfulPart(given.read({ ...problem, published: null }), named);
}

/** "w07-2" holds the position of "w07". */
export const positionOf = (worker: string): string => worker.replace(/-\d+$/, "");

const holdersOf = ({ workers }: ProblemJson) =>
  workers.map(({ id }) => ({ worker: id, position: positionOf(id) }));

/** The same wall-clock times so many dates later. */
function laterBy({ world }: PolicyGiven, days: number) {
  const { calendar } = world;
  const later = (at: Instant): Instant =>
    instant(
      at +
        1440 * days +
        calendar.offsetMinutes(at) -
        calendar.offsetMinutes(instant(at + 1440 * days)),
    );
  const span = ({ start, end }: { readonly start: Instant; readonly end: Instant }) => ({
    start: later(start),
    end: later(end),
  });
  return (one: Assignment): Assignment => ({
    ...one,
    shift: {
      ...one.shift,
      interval: span(one.shift.interval),
      breaks: one.shift.breaks.map((pause) => ({ ...pause, interval: span(pause.interval) })),
    },
  });
}
