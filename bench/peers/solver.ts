import { judge, type IntegerProgram } from "./program.ts";

/** A general solver of integer programs, loaded. */
export interface PeerSolver {
  /** How many threads it works in when asked for so many. */
  readonly threads: (asked: number) => number;
  readonly solve: (program: IntegerProgram, effort: PeerEffort) => Promise<Answer>;
}

export interface PeerEffort {
  /** Wall seconds of the solver alone, its model being built. */
  readonly seconds: number;
  readonly threads: number;
  /** 0 to 2^31 - 1. */
  readonly seed: number;
}

export type Status = "optimal" | "feasible" | "infeasible" | "none";

/** What a solver answers. */
export interface Answer {
  /** Name and version, as the solver tells them. */
  readonly solver: string;
  readonly status: Status;
  /** By variable; null = it found no solution. */
  readonly values: readonly number[] | null;
  /** A proved lower bound; null = none. */
  readonly bound: number | null;
}

/**
 * The answer with its values made whole and its rows counted again. Every cost is whole, so a bound is
 * raised to a whole number.
 * @throws when the values break the program.
 */
export function answer(
  program: IntegerProgram,
  told: Pick<Answer, "solver" | "status" | "bound"> & { readonly values: Iterable<number> | null },
): Answer {
  const { solver, status, bound } = told;
  const isBound = bound !== null && Number.isFinite(bound);
  const whole = { solver, status, bound: isBound ? Math.ceil(bound - 1e-6) : null };
  const values = told.values === null ? null : Array.from(told.values, Math.round);
  const broken = values === null ? 0 : judge(program, values).broken;
  if (broken > 0)
    throw new Error(`${solver} tells a solution that breaks ${broken} rows or bounds`);
  return { ...whole, values };
}
