import type { ActivityModel } from "../model.ts";

/** Where a shift may lie: half-open ticks. */
export interface Span {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** Every place where some line may have a shift, as far as starts and lengths say. */
export function spansOf({ ticks, startDay, lines }: ActivityModel): readonly Span[] {
  const shortest = lines.reduce((least, { lengthMin }) => Math.min(least, lengthMin), Infinity);
  const longest = lines.reduce((most, { lengthMax }) => Math.max(most, lengthMax), 0);
  const found: Span[] = [];
  startDay.forEach((day, from) => {
    if (day === -1) return;
    const end = Math.min(ticks, from + longest);
    for (let to = from + shortest; to <= end; to++) found.push({ day, from, to });
  });
  return found;
}
