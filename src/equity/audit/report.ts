import type { Audience } from "../privacy/audience.ts";
import type { Comparison, screeningStatement } from "./comparison.ts";
import type { Outcome } from "./outcome.ts";

export interface OutcomeReport {
  readonly outcome: Outcome;
  /** True when nothing of this outcome can be shown without giving single people away. */
  readonly withheld: boolean;
  readonly comparisons: readonly Comparison[];
}

export interface ViewReport {
  readonly attributes: readonly string[];
  /** True when the people are too few to show anything of this view. */
  readonly withheld: boolean;
  /** Left out: an attribute not stated, or a widely known outcome undefined; null = too few to say. */
  readonly notStated: number | null;
  readonly undefinedFor: number | null;
  /** Size of each group; null = hidden, and not 0. */
  readonly groups: readonly {
    readonly labels: readonly (string | null)[];
    readonly people: number | null;
  }[];
  readonly outcomes: readonly OutcomeReport[];
}

export interface AuditReport {
  readonly statement: typeof screeningStatement;
  readonly audience: Audience;
  readonly seed: number;
  /** What adjusted p-values were compared with; at a look of several it is that look's share. */
  readonly alpha: number;
  readonly look: { readonly number: number; readonly of: number } | null;
  /** Tests made, all of them in Holm's family. */
  readonly tests: number;
  readonly views: readonly ViewReport[];
}
