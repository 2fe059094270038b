/** One problem with one seed. */
export interface Case {
  readonly scenario: string;
  readonly seed: number;
  /** "short": every third worker of the list is missing, so that slots must stay open. */
  readonly staff: Staff;
}

export type Staff = "full" | "short";

/** The five workplaces of `scenarios/bench`. */
export const workplaces = ["restaurant", "shop", "ward", "warehouse", "call-centre"] as const;

/** Three seeds with everybody; short of staff, one: it is there for the open slots. */
const rounds = [
  { staff: "full", seed: 1 },
  { staff: "full", seed: 2 },
  { staff: "full", seed: 3 },
  { staff: "short", seed: 1 },
] as const;

/** Where the problem of a workplace lies, from the root of the repository. */
export const problemPath = (scenario: string): string => `scenarios/bench/${scenario}/problem.json`;

/** Every workplace in every round; `only` keeps the workplaces named, and all when none is. */
export const scenarioCases = (only: readonly string[] = []): readonly Case[] =>
  workplaces
    .filter((scenario) => only.length === 0 || only.includes(scenario))
    .flatMap((scenario) => rounds.map((round) => ({ scenario, ...round })));

/** A problem as JSON with the seed of a case and without the workers that are missing in it. */
export function givenTo({ seed, staff }: Case, json: { workers: readonly unknown[] }): unknown {
  const workers =
    staff === "full" ? json.workers : json.workers.filter((_, index) => index % 3 !== 2);
  return { ...json, workers, limits: { seed } };
}
