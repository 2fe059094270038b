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
  /** With more days left than this, two runs compare as with this many. */
  readonly horizon: number;
  /** By days left, then a, then b: see `Resource.regret`; null = too many to keep. */
  readonly regrets: Float64Array | null;
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

/** Works out the states of a spec, with their regrets. */
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
  const states = { ...sized, count, first, horizon };
  const size = (horizon + 1) * count * count;
  if (size > TABLE_MAX) return { ...states, regrets: null };
  const regrets = new Float64Array(size);
  for (let left = 0; left <= horizon; left++) {
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) {
        regrets[(left * count + a) * count + b] = worstRegret(states, a, b, left);
      }
    }
  }
  return { ...states, regrets };
}

/** Larger tables of regrets are not kept: long runs are compared anew every time. */
const TABLE_MAX = 2 ** 18;

/** See `Resource.regret`. */
export function regretOf(states: RunStates, a: number, b: number, daysLeft: number): number {
  const { regrets, count, horizon } = states;
  const left = Math.min(daysLeft, horizon);
  if (regrets === null) return worstRegret(states, a, b, left);
  return regrets[(left * count + a) * count + b]!;
}

/** Over all days that both runs may go on before they close, or the days end. */
function worstRegret(states: Sized, a: number, b: number, left: number): number {
  if (left === 0) return 0;
  let worst = -Infinity;
  let ofA = 0;
  let ofB = 0;
  for (let more = 0; more <= left && ofB !== Infinity; more++) {
    const closes = more < left || !states.spec.openEnd;
    const endA = closes ? closingPoints(states, a) : 0;
    const endB = closes ? closingPoints(states, b) : 0;
    if (endB !== Infinity) worst = Math.max(worst, ofA + endA - (ofB + endB));
    ofA += longerPoints(states, a);
    ofB += longerPoints(states, b);
    a = longer(states, a);
    b = longer(states, b);
  }
  return worst === -Infinity ? 0 : worst;
}
