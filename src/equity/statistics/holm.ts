/**
 * Holm's adjusted p-values, in the given order: comparing them with alpha keeps the chance of even
 * one false alarm in the family below alpha. Source: Holm 1979, Scand. J. Statist. 6:65.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 0;
  const order = ps.map((_, index) => index).toSorted((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  order.forEach((index, place) => {
    least = Math.max(least, Math.min(1, (ps.length - place) * (ps[index] as number)));
    adjusted[index] = least;
  });
  return adjusted;
}
