import type { CurvePiece } from "../domain/demand.ts";
import type { Interval } from "../time/interval.ts";

/** Coverage is counted in quarters of an hour on the world's time line. */
export const BUCKET_MINUTES = 15;

/**
 * A minute that one person is missing costs 1, the second person's 2, the third's and any further 3:
 * it is worse that two are away at once than that one is away twice as long.
 */
export const HEADS_COSTED = 3;

/** The cost of a bucket of which `missing` person-minutes are not covered. */
export function shortfallCost(missing: number): number {
  let [cost, left] = [0, Math.max(0, missing)];
  for (let head = 1; left > 0; head++) {
    const minutes = head < HEADS_COSTED ? Math.min(left, BUCKET_MINUTES) : left;
    cost += minutes * head;
    left -= minutes;
  }
  return cost;
}

/**
 * Person-minutes wanted and there, bucket by bucket, for one role. The one mutable thing of placing
 * breaks; `rest` with -1 undoes `rest` with 1.
 */
export class Coverage {
  readonly #first: number;
  /** Wanted minus there, in person-minutes; negative where there are more than wanted. */
  readonly #gap: Int32Array;

  /** @param wanted null = everybody on duty is wanted, so that people take turns. */
  constructor(shifts: readonly Interval[], wanted: readonly CurvePiece[] | null) {
    const starts = shifts.map(({ start }) => bucketOf(start));
    const ends = shifts.map(({ end }) => bucketOf(end - 1));
    this.#first = Math.min(...starts);
    this.#gap = new Int32Array(Math.max(...ends) - this.#first + 1);
    if (wanted === null) return;
    for (const { interval, count } of wanted) this.#add(interval, count);
    for (const shift of shifts) this.#add(shift, -1);
  }

  /** A break begins (1) or is taken back (-1): one person fewer or more during it. */
  rest(during: Interval, sign: 1 | -1): void {
    this.#add(during, sign);
  }

  /** Wanted minus there in a bucket, person-minutes. */
  gap(bucket: number): number {
    return this.#gap[bucket - this.#first] ?? 0;
  }

  /** What a break would add to the cost. */
  costOf({ start, end }: Interval): number {
    let sum = 0;
    for (let bucket = bucketOf(start); bucket <= bucketOf(end - 1); bucket++) {
      const gap = this.gap(bucket);
      sum += shortfallCost(gap + minutesIn(bucket, start, end)) - shortfallCost(gap);
    }
    return sum;
  }

  cost(): number {
    return this.#gap.reduce((sum, gap) => sum + shortfallCost(gap), 0);
  }

  /** Person-minutes missing in all. */
  missingMinutes(): number {
    return this.#gap.reduce((sum, gap) => sum + Math.max(0, gap), 0);
  }

  #add({ start, end }: Interval, heads: number): void {
    const last = this.#first + this.#gap.length - 1;
    const from = Math.max(this.#first, bucketOf(start));
    for (let bucket = from; bucket <= Math.min(last, bucketOf(end - 1)); bucket++) {
      const index = bucket - this.#first;
      this.#gap[index] = (this.#gap[index] ?? 0) + heads * minutesIn(bucket, start, end);
    }
  }
}

/** The buckets that an interval touches, with its minutes in each. */
export function bucketsOf({
  start,
  end,
}: Interval): readonly { bucket: number; minutes: number }[] {
  const found: { bucket: number; minutes: number }[] = [];
  for (let bucket = bucketOf(start); bucket <= bucketOf(end - 1); bucket++) {
    found.push({ bucket, minutes: minutesIn(bucket, start, end) });
  }
  return found;
}

const bucketOf = (at: number): number => Math.floor(at / BUCKET_MINUTES);

/** Minutes of `[start, end)` in a bucket that it touches. */
const minutesIn = (bucket: number, start: number, end: number): number =>
  Math.min(end, (bucket + 1) * BUCKET_MINUTES) - Math.max(start, bucket * BUCKET_MINUTES);
