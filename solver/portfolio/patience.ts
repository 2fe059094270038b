/** How often whoever waits for threads looks at them. */
export const MILLISECONDS_BETWEEN_LOOKS = 20;

/** Threads that were asked to stop may take so long to answer: a share of the time, and at least. */
const GRACE_SHARE = 0.02;
export const GRACE_MILLISECONDS_MIN = 60;

/** How long to wait for threads after they were asked to stop, when they had so much time before. */
export const graceMilliseconds = (milliseconds: number): number =>
  Math.max(GRACE_MILLISECONDS_MIN, GRACE_SHARE * milliseconds);
