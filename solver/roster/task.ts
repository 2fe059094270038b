/** One question to the roster path: which choices, and what each of them costs by itself. */
export interface PathTask {
  readonly line: number;
  /**
   * The window of days [from, to) that may change; outside it each day has its present choice only.
   */
  readonly from: number;
  readonly to: number;
  /**
   * Day d has the choices `choices[choiceStart[d]] .. choices[choiceStart[d + 1] - 1]`; may be OFF.
   */
  readonly choiceStart: Int32Array;
  readonly choices: Int32Array;
  /**
   * By choice: what it adds to the score by itself; goals are Infinity when it is not lawful now.
   */
  readonly coverage: Float64Array;
  readonly goals: Float64Array;
  /** False when some primitive could not say everything, so that the best path may be missed. */
  exact: boolean;
}
