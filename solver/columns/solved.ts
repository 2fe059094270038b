/** The answer to one linear program. */
export interface Solved {
  readonly value: number;
  /** By column, in the order of adding. */
  readonly shares: Float64Array;
  /** By place in the task's slacks. */
  readonly slacks: Float64Array;
  /** By cell. */
  readonly cellDuals: Float64Array;
  /** By place in `lines`. */
  readonly lineDuals: Float64Array;
  /** What one point of coverage less would cost, >= 0. */
  readonly coverageDual: number;
}
