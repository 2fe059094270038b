/**
 * Ranks 1..n of the values in their own order; equal values share the mean of their ranks.
 * `tieSizes` holds how many values share each rank, for every group of equals.
 */
export function midRanks(values: readonly number[]): {
  readonly ranks: readonly number[];
  readonly tieSizes: readonly number[];
} {
  const order = values.map((_, index) => index).toSorted((a, b) => at(values, a) - at(values, b));
  const ranks = new Array<number>(values.length).fill(0);
  const tieSizes: number[] = [];
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    const value = at(values, order[from] as number);
    while (to < order.length && at(values, order[to] as number) === value) to++;
    for (let i = from; i < to; i++) ranks[order[i] as number] = (from + 1 + to) / 2;
    tieSizes.push(to - from);
    from = to;
  }
  return { ranks, tieSizes };
}

const at = (values: readonly number[], index: number): number => values[index] as number;
