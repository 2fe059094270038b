import type { LineGraph } from "./line-graph.ts";
import { FORBIDDEN } from "./table.ts";

/** What a given row of a line costs at given prices; Infinity when it is not lawful. */
export function rowCost(
  { layers, symbols, task, left }: LineGraph,
  places: Int32Array,
  prices: Float64Array,
): number {
  if (layers.states[0] === 0) return Infinity;
  const pair = left === null ? null : new Float64Array(2 * left.width);
  if (pair !== null) left!.bundle.start(pair, 0);
  let cost = layers.base;
  let state = 0;
  for (let day = 0; day < places.length; day++) {
    const place = places[day]!;
    const at = state * symbols.count[day]! + symbols.ofChoice[place]!;
    state = layers.to[day]![at]!;
    if (state === FORBIDDEN) return Infinity;
    cost += prices[place]! + (layers.points[day]?.[at] ?? 0);
    if (pair === null) continue;
    cost += left!.bundle.extend(pair, 0, left!.width, task.choices[place]!, day);
    if (cost === Infinity) return Infinity;
    pair.copyWithin(0, left!.width);
  }
  return pair === null ? cost : cost + left!.bundle.finish(pair, 0);
}
