/** One problem with one seed. */
export interface Case {
  readonly scenario: string;
  readonly seed: number;
}

/** The five workplaces of `scenarios/bench`. */
export const workplaces = ["restaurant", "shop", "ward", "warehouse", "call-centre"] as const;

export const seeds = [1, 2, 3] as const;

/** Where the problem of a workplace lies, from the root of the repository. */
export const problemPath = (scenario: string): string => `scenarios/bench/${scenario}/problem.json`;

/** Every workplace with every seed; `only` keeps the workplaces named, and all when none is. */
export const scenarioCases = (only: readonly string[] = []): readonly Case[] =>
  workplaces
    .filter((scenario) => only.length === 0 || only.includes(scenario))
    .flatMap((scenario) => seeds.map((seed) => ({ scenario, seed })));
