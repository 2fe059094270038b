import type { Break } from "../../../src/domain/shift.ts";
import { type Interval, instant } from "../../../src/time/interval.ts";
import type { Draw } from "./roster.ts";

/** Breaks of the usual lengths on a grid of five minutes, often one right after the other. */
export function closeBreaks(draw: Draw, { start, end }: Interval): Break[] {
  const breaks: Break[] = [];
  let at = start + 5 * draw(30);
  for (;;) {
    const isMeal = draw(3) === 0;
    const length = isMeal
      ? ([15, 20, 30, 45, 60][draw(5)] as number)
      : ([5, 9, 10, 15, 20][draw(5)] as number);
    if (at + length > end) return breaks;
    const interval = { start: instant(at), end: instant(at + length) };
    breaks.push({ kind: isMeal ? "meal" : "rest", interval, paid: draw(4) > (isMeal ? 2 : 0) });
    at += length + (draw(5) === 0 ? 0 : 5 * (1 + draw(50)));
    if (draw(6) === 0) return breaks;
  }
}
