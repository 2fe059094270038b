import type { Instant, Interval } from "../time/interval.ts";

/** What is left of `spans` once `taken` is cut out of each; sorted and disjoint if they were. */
export const without = (spans: readonly Interval[], taken: Interval): readonly Interval[] =>
  spans.flatMap(({ start, end }) => {
    if (end <= taken.start || taken.end <= start) return [{ start, end }];
    return [
      ...(start < taken.start ? [{ start, end: taken.start }] : []),
      ...(taken.end < end ? [{ start: taken.end, end }] : []),
    ];
  });

/** The minutes that lie in some span of both lists. */
export const shared = (a: readonly Interval[], b: readonly Interval[]): readonly Interval[] =>
  a.flatMap((one) =>
    b.flatMap((other) => {
      const start = Math.max(one.start, other.start) as Instant;
      const end = Math.min(one.end, other.end) as Instant;
      return start < end ? [{ start, end }] : [];
    }),
  );

/** The union, as sorted stretches that do not touch. */
export function united(spans: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < start) joined.push({ start, end });
    else if (last.end < end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}
