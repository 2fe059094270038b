import type { Assignment } from "../../../../src/domain/shift.ts";
import type { Problem, ProblemJson } from "../../../../src/index.ts";
import type { Policy, PolicyGiven } from "../policy.ts";
import { breakHabits, plainRotation } from "../rotation.ts";
import { assignmentsOf, peerModel, type PeerModel } from "./model.ts";

/** Chooses options of a model within some seconds: their indices, or null when it found nothing. */
export type PeerSolve = (model: PeerModel, seconds: number) => Promise<readonly number[] | null>;

export interface PeerGiven {
  readonly id: string;
  readonly isStable: boolean;
  readonly isDeterministic: boolean;
  readonly versions: Policy["versions"];
  readonly solve: PeerSolve;
  readonly close: () => Promise<void>;
}

/**
 * A general solver under a textbook model. Without a stability term the dates of the news are planned
 * anew; with one, leaving what people were told has a price.
 */
export async function solverPolicy(given: PolicyGiven, peer: PeerGiven): Promise<Policy> {
  const habits = breakHabits(await plainRotation(given));
  const { budget } = given;
  const solved = async (
    problem: Problem,
    held: readonly Assignment[],
    told: readonly Assignment[],
    seconds: number,
  ): Promise<readonly Assignment[] | null> => {
    const choice = peerModel(problem, held, habits, { isStable: peer.isStable, told });
    const chosen = await peer.solve(choice.model, seconds);
    return chosen === null ? null : assignmentsOf(problem, choice, chosen, habits);
  };
  const read = (json: ProblemJson): Problem => given.read(json);
  return {
    id: peer.id,
    versions: { ...peer.versions, isStable: peer.isStable, seconds: budget.peerPlanSeconds },
    isDeterministic: peer.isDeterministic,
    hasForesight: false,
    plan: async ({ problem }) =>
      (await solved(read(problem), [], [], budget.peerPlanSeconds)) ?? [],
    revise: async ({ window, held, open, news }) => {
      const problem = read(window("otherDates"));
      const onOther = problem.pins;
      const found = await solved(problem, onOther, open, budget.peerReviseSeconds);
      if (found === null) return null;
      const pinned = new Set(onOther.map(({ shift }) => shift.id as string));
      const dates = new Set(news.dates);
      const own = found.filter((one) =>
        dates.has(problem.site.calendar.dayOf(one.shift.interval.start)),
      );
      return [...held.filter(({ shift }) => pinned.has(shift.id)), ...own];
    },
    close: peer.close,
  };
}
