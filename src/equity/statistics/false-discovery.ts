function stepUp(ps: readonly number[], factor: number): readonly number[] {
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 1;
  const order = ps.map((_, index) => index).toSorted((a, b) => (ps[b] ?? 0) - (ps[a] ?? 0));
  order.forEach((index, place) => {
    const rank = ps.length - place;
    least = Math.min(least, ((ps[index] as number) * ps.length * factor) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}

/**
 * Benjamini and Hochberg's adjusted p-values: the expected share of false alarms among the alarms,
 * for independent or positively dependent tests. Source: 1995, J. R. Stat. Soc. B 57:289.
 */
export const benjaminiHochberg = (ps: readonly number[]): readonly number[] => stepUp(ps, 1);

/** The same under any dependence. Source: Benjamini & Yekutieli 2001, Ann. Statist. 29:1165. */
export function benjaminiYekutieli(ps: readonly number[]): readonly number[] {
  let harmonic = 0;
  for (let i = 1; i <= ps.length; i++) harmonic += 1 / i;
  return stepUp(ps, harmonic);
}
