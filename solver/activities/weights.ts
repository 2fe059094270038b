/** What the walk pays, in squares of lines too many; it never decides what is kept as best. */
export interface Weights {
  /** For a line missing at a tick. */
  missing: number;
  /** For a tick outside the limits of a total. */
  outside: number;
  /** How much of the draft's prices of crowding is paid: 0 none of them, 1 all. */
  crowding: number;
}
