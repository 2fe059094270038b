/** The only door to the machine's clock; everything that needs elapsed time is handed a `Clock`. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  readonly nowMilliseconds: () => number;
}

export const systemClock: Clock = { nowMilliseconds: () => Date.now() };

/** A clock for tests and replays: it stands still until told to move, and never goes back. */
export function manualClock(startMilliseconds: number): Clock & { advance(by: number): void } {
  let now = startMilliseconds;
  return {
    nowMilliseconds: () => now,
    advance(by) {
      now += Math.max(0, by);
    },
  };
}
