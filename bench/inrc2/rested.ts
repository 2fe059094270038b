import type { Stop } from "../../solver/index.ts";

/** A bound that has begun to rise rests when it has not risen for so many seconds, and this share. */
const SECONDS = 0.3;
const SHARE = 0.06;

/** Before it has risen so often it has hardly begun, unless it is so many times as old as the first. */
const RISES = 4;
const AGES = 3;

/**
 * Stops a search when its bound of goals rises no more: then the linear program is solved, and what
 * follows would only look for whole rosters. A new one for every search.
 */
export function whenBoundRests(): Stop {
  let bound = 0;
  let rises = 0;
  let first = Infinity;
  let last = Infinity;
  return ({ seconds, bound: { goals } }) => {
    if (goals > bound) {
      bound = goals;
      rises++;
      first = Math.min(first, seconds);
      last = seconds;
    }
    const hasBegun = rises >= RISES || seconds > AGES * first;
    return hasBegun && seconds - last > Math.max(SECONDS, SHARE * last) ? "asked" : null;
  };
}
