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
export function longer({ spec, cap }: Pick<Sized, "spec" | "cap">, state: number): number {
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

interface Sized extends Pick<RunStates, "cap" | "underPoints" | "overPoints"> {
  readonly spec: RunShape;
}

/** What two runs of equal states have in common, whatever was worked before the first day. */
export type RunTable = Omit<RunStates, "spec" | "first">;

/** The part of a spec that decides its table. */
export type RunShape = Pick<RunSpec, "min" | "max" | "openEnd" | "price">;

/** The states of a spec, read from the table of its shape. */
export function runStates(spec: RunSpec, table: RunTable): RunStates {
  const { cap } = table;
  const exempt = spec.openStart && spec.already < Math.max(1, spec.min);
  const first = exempt ? cap + 1 + spec.already : Math.min(cap, spec.already);
  return { ...table, spec, first };
}

/** Works out the states of a shape, with their regrets. */
export function runTable(spec: RunShape): RunTable {
  const min = Math.max(1, spec.min);
  const cap = Math.max(min, spec.max ?? 0);
  const price = (points: number | undefined) => points ?? Infinity;
  const sized: Sized = {
    spec,
    cap,
    underPoints: price(spec.price?.under),
    overPoints: price(spec.price?.over),
  };
  const count = cap + 1 + min;
  /** From here on any two runs that went on so long are alike. */
  const horizon = cap + 1;
  const { underPoints, overPoints } = sized;
  const table = { cap, underPoints, overPoints, count, horizon };
  const fits = (horizon + 1) * count * count <= TABLE_MAX;
  return { ...table, regrets: fits ? regretTable(sized, count, horizon) : null };
}

/** Larger tables of regrets are not kept: long runs are compared anew every time. */
const TABLE_MAX = 2 ** 18;

/** Each number of days left from the one before: close now, or go on a day with both. */
function regretTable(sized: Sized, count: number, horizon: number): Float64Array {
  const regrets = new Float64Array((horizon + 1) * count * count);
  let before = new Float64Array(count * count);
  for (let left = 0; left <= horizon; left++) {
    const now = new Float64Array(count * count);
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) {
        const gone = longer(sized, a) * count + longer(sized, b);
        const worst = Math.max(
          closingRegret(sized, a, b, left),
          left === 0 ? -Infinity : longerRegret(sized, a, b, before[gone]!),
        );
        now[a * count + b] = worst;
        if (left > 0 && worst !== -Infinity) regrets[(left * count + a) * count + b] = worst;
      }
    }
    before = now;
  }
  return regrets;
}

/** By how much the first run costs more when both close here; -Infinity = the second may not. */
function closingRegret(sized: Sized, a: number, b: number, left: number): number {
  if (left === 0 && sized.spec.openEnd) return 0;
  const end = closingPoints(sized, b);
  return end === Infinity ? -Infinity : closingPoints(sized, a) - end;
}

/** The same when both go on for a day; `after` is what comes then. */
function longerRegret(sized: Sized, a: number, b: number, after: number): number {
  const more = longerPoints(sized, b);
  if (more === Infinity || after === -Infinity) return -Infinity;
  return longerPoints(sized, a) - more + after;
}

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
