/** A problem as JSON, as far as a chain of workplaces has to look into it. */
export interface ProblemJson {
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly workers: readonly WorkerJson[];
  readonly demand: {
    readonly curves: readonly { readonly id: string; readonly role: string }[];
    readonly templates: readonly { readonly id: string; readonly roles: readonly string[] }[];
  };
}

interface WorkerJson {
  readonly id: string;
  readonly roles: readonly string[];
  readonly wishes: readonly { readonly id: string }[];
  readonly history: { readonly shifts: readonly { readonly id: string; readonly role: string }[] };
}

/** One worker in so many floats: she may do her first role in the next workplace too. */
const FLOATER_ONE_IN = 8;

/**
 * Copies of one workplace in a row, with one period and one law. Every role, worker and demand exists
 * once in each copy; floaters tie each copy to the next, and the last to the first, so that the whole
 * cannot be solved piece by piece.
 */
export function chainOf(problem: ProblemJson, copies: number): ProblemJson {
  const places = Array.from({ length: copies }, (_, place) => place);
  return {
    ...problem,
    roles: places.flatMap((place) => problem.roles.map((role) => inPlace(role, place))),
    workers: places.flatMap((place) =>
      problem.workers.map((worker, index) => workerIn(worker, { index, place, copies })),
    ),
    demand: {
      ...problem.demand,
      curves: places.flatMap((place) =>
        problem.demand.curves.map((curve) => ({
          ...inPlace(curve, place),
          role: idIn(curve.role, place),
        })),
      ),
      templates: places.flatMap((place) =>
        problem.demand.templates.map((template) => ({
          ...inPlace(template, place),
          roles: template.roles.map((role) => idIn(role, place)),
        })),
      ),
    },
  };
}

const idIn = (id: string, place: number): string => `p${place + 1}-${id}`;

function inPlace<Named extends { readonly id: string }>(named: Named, place: number): Named {
  return { ...named, id: idIn(named.id, place) };
}

function workerIn(
  worker: WorkerJson,
  { index, place, copies }: { index: number; place: number; copies: number },
): WorkerJson {
  const floats = copies > 1 && index % FLOATER_ONE_IN === FLOATER_ONE_IN - 1;
  const roles = worker.roles.map((role) => idIn(role, place));
  return {
    ...inPlace(worker, place),
    roles: floats ? [...roles, idIn(worker.roles[0]!, (place + 1) % copies)] : roles,
    wishes: worker.wishes.map((wish) => inPlace(wish, place)),
    history: {
      ...worker.history,
      shifts: worker.history.shifts.map((shift) => ({
        ...inPlace(shift, place),
        role: idIn(shift.role, place),
      })),
    },
  };
}
