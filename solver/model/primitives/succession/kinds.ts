import { byLine } from "../../by-line.ts";
import type { Model } from "../../model.ts";
import type { SuccessionSpec } from "./primitive.ts";

/**
 * All forbidden successions of one line as one table: options that belong to the same classes are of
 * one kind, and `withinDays` tells for two kinds up to how many days apart the one may not follow
 * the other.
 */
export interface SuccessionKinds {
  readonly count: number;
  /** By an option's place on its line. */
  readonly ofPlace: Int32Array;
  /** Kind of the earlier x `count` + kind of the later: 0 = nothing is forbidden. */
  readonly withinDays: Int32Array;
  /** By kind of the earlier: the greatest of its row. */
  readonly reachOf: Int32Array;
  /** The greatest of all. */
  readonly reach: number;
}

/** The kinds of a line that has specs; null for one that has none. */
export function successionKinds(model: Model, line: number): SuccessionKinds | null {
  const specs = byLine(model.lines, model.specs.succession)[line]!;
  if (specs.length === 0) return null;
  const places = model.lineStart[line + 1]! - model.lineStart[line]!;
  const ofPlace = new Int32Array(places);
  let samples: number[] = [];
  for (const spec of specs) samples = split(ofPlace, samples.length || 1, spec);
  const count = samples.length;
  const withinDays = Int32Array.from({ length: count * count }, (_, at) =>
    forbiddenDays(specs, samples[Math.floor(at / count)]!, samples[at % count]!),
  );
  const reachOf = Int32Array.from({ length: count }, (_, kind) =>
    greatest(withinDays.subarray(kind * count, (kind + 1) * count)),
  );
  return { count, ofPlace, withinDays, reachOf, reach: greatest(reachOf) };
}

/** Parts kinds whose options the spec treats differently; returns a place of each kind. */
function split(ofPlace: Int32Array, kinds: number, { earlier, later }: SuccessionSpec): number[] {
  const renamed = new Int32Array(4 * kinds).fill(-1);
  const samples: number[] = [];
  for (let place = 0; place < ofPlace.length; place++) {
    const key = 4 * ofPlace[place]! + 2 * earlier[place]! + later[place]!;
    if (renamed[key] === -1) renamed[key] = samples.push(place) - 1;
    ofPlace[place] = renamed[key]!;
  }
  return samples;
}

function forbiddenDays(specs: readonly SuccessionSpec[], a: number, b: number): number {
  return specs.reduce(
    (most, { earlier, later, withinDays }) =>
      earlier[a] === 1 && later[b] === 1 ? Math.max(most, withinDays) : most,
    0,
  );
}

const greatest = (numbers: Int32Array): number =>
  numbers.reduce((most, one) => Math.max(most, one), 0);
