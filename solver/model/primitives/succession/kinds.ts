import { byLine } from "../../by-line.ts";
import type { Model } from "../../model.ts";
import type { SuccessionSpec } from "./primitive.ts";

/**
 * All forbidden successions as one table for each line: options that belong to the same classes are
 * of one kind, and `withinDays` tells for two kinds up to how many days apart the one may not
 * follow the other.
 */
export interface SuccessionKinds {
  /** By option. */
  readonly kind: Int32Array;
  /** By line, then kind of the earlier x count of kinds + kind of the later: 0 = nothing is forbidden. */
  readonly withinDays: readonly Int32Array[];
  readonly count: Int32Array;
  /** By line: the greatest of its table. */
  readonly reach: Int32Array;
}

export function successionKinds(model: Model): SuccessionKinds {
  const kind = new Int32Array(model.options.count);
  const count = new Int32Array(model.lines);
  const reach = new Int32Array(model.lines);
  const withinDays = byLine(model.lines, model.specs.succession).map((specs, line) => {
    const kinds = new Map<string, number>();
    const places: number[] = [];
    if (specs.length === 0) return new Int32Array(0);
    for (let i = model.lineStart[line]!; i < model.lineStart[line + 1]!; i++) {
      const place = model.options.place[model.lineOptions[i]!]!;
      const key = specs.map(({ earlier, later }) => earlier[place]! + 2 * later[place]!).join("");
      const found = kinds.get(key) ?? places.push(place) - 1;
      kinds.set(key, found);
      kind[model.lineOptions[i]!] = found;
    }
    const table = places.flatMap((a) => places.map((b) => forbiddenDays(specs, a, b)));
    count[line] = places.length;
    reach[line] = table.reduce((most, days) => Math.max(most, days), 0);
    return Int32Array.from(table);
  });
  return { kind, withinDays, count, reach };
}

function forbiddenDays(specs: readonly SuccessionSpec[], a: number, b: number): number {
  return specs.reduce(
    (most, { earlier, later, withinDays }) =>
      earlier[a] === 1 && later[b] === 1 ? Math.max(most, withinDays) : most,
    0,
  );
}
