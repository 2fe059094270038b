import type { RunSpec } from "./primitive.ts";

/**
 * The run of a label as one number. 0 = no run; n = a run of n days, up to `cap`, from where all are
 * alike; `cap + 1 + n` = a run of n days that reaches back to an open start and is too short so far.
 */
export interface RunStates {
  readonly spec: RunSpec;
  readonly cap: number;
  readonly count: number;
  /** The state before day 0. */
  readonly first: number;
  /** Goals points for a day missing and for a day too many; Infinity when hard. */
  readonly underPoints: number;
  readonly overPoints: number;
  /** By days left (up to `horizon`), then a, then b: see `Resource.regret`. */
  readonly horizon: number;
  readonly regrets: Float64Array;
}

/** The state after one more day of the class. */
export function longer({ spec, cap }: Pick<RunStates, "spec" | "cap">, state: number): number {
  if (state <= cap) return Math.min(cap, state + 1);
  const length = state - cap;
  return length >= spec.min ? Math.min(cap, length) : state + 1;
}

/** The points for that day. */
export function longerPoints(states: Sized, state: number): number {
  const { spec, cap, overPoints } = states;
  const length = state <= cap ? state : state - cap - 1;
  return spec.max !== null && length >= spec.max ? overPoints : 0;
}

/** The points for ending the run here. */
export function closingPoints({ spec, cap, underPoints }: Sized, state: number): number {
  if (state === 0 || state > cap || state >= spec.min) return 0;
  return underPoints * (spec.min - state);
}

type Sized = Pick<RunStates, "spec" | "cap" | "underPoints" | "overPoints">;

/** Works out the states of a spec, with the table of regrets. */
export function runStates(spec: RunSpec): RunStates {
  const min = Math.max(1, spec.min);
  const cap = Math.max(min, spec.max ?? 0);
  const price = (points: number | undefined) => points ?? Infinity;
  const sized = {
    spec,
    cap,
    underPoints: price(spec.price?.under),
    overPoints: price(spec.price?.over),
  };
  const count = cap + 1 + min;
  const exempt = spec.openStart && spec.already < min;
  const first = exempt ? cap + 1 + spec.already : Math.min(cap, spec.already);
  /** From here on any two runs that went on so long are alike. */
  const horizon = cap + 1;
  const regrets = new Float64Array((horizon + 1) * count * count);
  const ahead = Array.from({ length: horizon + 1 }, (_, left) =>
    Array.from({ length: count }, (__, state) => pointsAhead(sized, state, left)),
  );
  for (let left = 0; left <= horizon; left++) {
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) {
        const at = (left * count + a) * count + b;
        regrets[at] = left === 0 ? 0 : worstOf(ahead[left]![a]!, ahead[left]![b]!);
      }
    }
  }
  return { ...sized, count, first, horizon, regrets };
}

/** By the days k that the run still goes on: its points until it closes, or the horizon ends. */
function pointsAhead(states: Sized, state: number, left: number): number[] {
  const points: number[] = [];
  let sum = 0;
  for (let k = 0; k < left; k++) {
    points.push(sum + closingPoints(states, state));
    sum += longerPoints(states, state);
    state = longer(states, state);
  }
  points.push(sum + (states.spec.openEnd ? 0 : closingPoints(states, state)));
  return points;
}

function worstOf(a: readonly number[], b: readonly number[]): number {
  let worst = -Infinity;
  for (let k = 0; k < a.length; k++) {
    if (b[k] === Infinity) continue;
    worst = Math.max(worst, a[k]! - b[k]!);
  }
  return worst === -Infinity ? 0 : worst;
}
