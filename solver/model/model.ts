import type { FrozenNumbers } from "./numbers.ts";
import type { ConsecutiveDaysSpec } from "./primitives/consecutive-days/primitive.ts";
import type { FreeStretchSpec } from "./primitives/free-stretch/primitive.ts";
import type { GapSpec } from "./primitives/gap/primitive.ts";
import type { GroupCountSpec } from "./primitives/group-count/primitive.ts";
import type { LinearSpec } from "./primitives/linear/primitive.ts";
import type { RunSpec } from "./primitives/run/primitive.ts";
import type { SuccessionSpec } from "./primitives/succession/primitive.ts";
import type { SumSpec } from "./primitives/sum/primitive.ts";
import type { WeekToWeekSpec } from "./primitives/week-to-week/primitive.ts";
import type { WholeGroupsSpec } from "./primitives/whole-groups/primitive.ts";

/** Demand cells as columns. A cell counts the chosen options that cover it. */
export interface CellTable {
  readonly count: number;
  readonly required: FrozenNumbers;
  /** The hard ceiling. */
  readonly max: FrozenNumbers;
  /** Coverage points for every unit missing below `required`. */
  readonly underPoints: FrozenNumbers;
  /** Goals points for every unit above `required`. */
  readonly overPoints: FrozenNumbers;
  /** Goals points for every unit missing below `required`. */
  readonly underGoals: FrozenNumbers;
  /** Goals points for the square of the units above `required`. */
  readonly overSquared: FrozenNumbers;
}

/** Options as columns, in the order in which they were added. */
export interface OptionTable {
  readonly count: number;
  readonly line: FrozenNumbers;
  readonly day: FrozenNumbers;
  /** Half-open [start, end) in minutes on one axis for the whole model. */
  readonly start: FrozenNumbers;
  readonly end: FrozenNumbers;
  /** The option's place among the options of its line: the index into the vectors of primitives. */
  readonly place: FrozenNumbers;
  /** The option's place among the options of its line and day. */
  readonly rank: FrozenNumbers;
  /** Option o covers `cells[cellStart[o]] .. cells[cellStart[o + 1] - 1]`, in ascending order. */
  readonly cellStart: FrozenNumbers;
  readonly cells: FrozenNumbers;
}

/** What the primitives were told, one list for each kind; a line may occur in a list many times. */
export interface Specs {
  readonly gap: readonly GapSpec[];
  readonly sum: readonly SumSpec[];
  readonly freeStretch: readonly FreeStretchSpec[];
  readonly consecutiveDays: readonly ConsecutiveDaysSpec[];
  readonly succession: readonly SuccessionSpec[];
  readonly linear: readonly LinearSpec[];
  readonly weekToWeek: readonly WeekToWeekSpec[];
  readonly run: readonly RunSpec[];
  readonly groupCount: readonly GroupCountSpec[];
  readonly wholeGroups: readonly WholeGroupsSpec[];
}

/**
 * The whole of what the solver knows: integers only, frozen, made by `ModelBuilder.freeze` alone.
 */
export interface Model {
  readonly lines: number;
  readonly days: number;
  readonly cells: CellTable;
  readonly options: OptionTable;
  /** Line l has the options `lineOptions[lineStart[l]] .. lineOptions[lineStart[l + 1] - 1]`. */
  readonly lineStart: FrozenNumbers;
  readonly lineOptions: FrozenNumbers;
  /** For every slot (line * days + day): an option that must be chosen, OFF, or FREE. */
  readonly pins: FrozenNumbers;
  readonly specs: Specs;
  /** True when some choice could earn negative goals points, so that 0 is no lower bound. */
  readonly mayEarn: boolean;
}
