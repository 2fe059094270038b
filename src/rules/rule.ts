import type { z } from "zod";
import type { Explanation } from "./explanation.ts";
import type { Finding } from "./finding.ts";
import type { LineFacts, LinePoster, OptionFacts } from "./told.ts";
import type { BreakNeed } from "../breaks/need.ts";
import type { WorkerLine } from "./line.ts";

/** The identity of a rule kind and what its parameters may be. `rule.ts` of a kind's folder exports one. */
export interface RuleKind<Params> {
  /** "rest-between-shifts": the folder's name; stable for ever, appears in packs and findings. */
  readonly id: string;
  readonly title: string;
  /** "Does the worker rest long enough between two shifts?" */
  readonly question: string;
  /** Strict zod object. Every number with unit in its name, bounds, and `.describe()`. */
  readonly parameters: z.ZodType<Params>;
  /** One step harder; never removes a finding. The same object when it cannot get harder. */
  readonly stricter: (params: Params) => Params;
  /**
   * How far the compiled form must agree with the checker on random rosters. "exact": unlawful exactly
   * where the check finds a violation. "stricter": it may forbid more, for the reason given; never less.
   */
  readonly agreement:
    { readonly mode: "exact" } | { readonly mode: "stricter"; readonly why: string };
}

/** What the rule means on a worker's shifts. `check.ts` exports one; it never sees `compile.ts`. */
export type Check<Params> = (params: Params, line: WorkerLine) => readonly Finding[];

/** What the solver is told. `compile.ts` exports one; it never sees `check.ts`. */
export interface Compiler<Params> {
  /** Posts the rule on one line. It may be stricter than the check, never laxer. */
  readonly post: (params: Params, line: LineFacts, post: LinePoster) => void;
  /**
   * The breaks that the rule asks of one shift; only the kinds about breaks have it. It looks at the
   * shift's length, wall-clock hours and planned and unpaid breaks, and at the worker's age on its dates,
   * age band and consents alone: the answer is shared by all workers and dates alike in these.
   */
  readonly breaks?: (params: Params, option: OptionFacts, line: LineFacts) => readonly BreakNeed[];
}

/** A whole kind as the doors of the lists show it. Parameters are proved by `kind.parameters`. */
export interface Rule {
  readonly kind: RuleKind<unknown>;
  readonly check: Check<unknown>;
  readonly compiler: Compiler<unknown>;
  readonly explanation: Explanation;
}
