import { type LevelId, levelIds } from "./world/levels.ts";

/** One run: a policy in a scenario under a level with a seed. */
export interface Cell {
  readonly policy: string;
  readonly scenario: string;
  readonly level: LevelId;
  readonly seed: number;
  /** Measured weeks; two weeks of warming up come before. */
  readonly weeks: number;
  /** Share of worker-weeks with an offer to swap; left out = nobody swaps. */
  readonly swapShare?: number;
}

export const cellKey = ({ policy, scenario, level, seed, weeks, swapShare = 0 }: Cell): string => {
  const swaps = swapShare === 0 ? [] : [`swaps-${swapShare}`];
  return [scenario, level, ...swaps, `seed-${seed}`, `${weeks}w`, policy].join("/");
};

/** The seeds of the benchmark, in order: a run of n seeds takes the first n. */
export const listedSeeds: readonly number[] = [
  101, 211, 307, 401, 503, 601, 701, 809, 907, 1009, 1103, 1201, 1301, 1409, 1511, 1601, 1709, 1801,
  1901, 2003,
];

export interface CellChoice {
  readonly policies: readonly string[];
  readonly scenarios: readonly string[];
  readonly levels: readonly LevelId[];
  readonly seeds: readonly number[];
  readonly weeks: number;
  readonly swapShare?: number;
}

/** Seed by seed, so that a run cut short has whole pairs; inside a seed by scenario and policy. */
export const cellsOf = (choice: CellChoice): readonly Cell[] =>
  choice.seeds.flatMap((seed) =>
    choice.scenarios.flatMap((scenario) =>
      choice.levels.flatMap((level) =>
        choice.policies.map((policy) => ({
          ...{ policy, scenario, level, seed, weeks: choice.weeks },
          ...(choice.swapShare === undefined || choice.swapShare === 0
            ? {}
            : { swapShare: choice.swapShare }),
        })),
      ),
    ),
  );

export const isLevel = (text: string): text is LevelId => levelIds.some((known) => known === text);
