import type { GoalPoster, SumPrice } from "../../src/goals/goal.ts";
import type { OptionFacts } from "../../src/rules/told.ts";

type Chosen = readonly (OptionFacts | null)[];

/** Evaluates what a goal posts by the words of the contract: no solver, no speed. */
export class PlainPoster implements GoalPoster {
  readonly #terms: ((chosen: Chosen) => number)[] = [];

  /** Points of a choice, one option or null for each day of the period. */
  points(chosen: Chosen): number {
    return this.#terms.reduce((sum, term) => sum + term(chosen), 0);
  }

  option(points: (option: OptionFacts) => number): void {
    this.#terms.push((chosen) => total(worked(chosen).map(points)));
  }

  dayOff(points: (dayIndex: number) => number): void {
    this.#terms.push((chosen) =>
      total(chosen.map((option, index) => (option === null ? points(index) : 0))),
    );
  }

  sum({ value, price }: Parameters<GoalPoster["sum"]>[0]): void {
    this.#terms.push((chosen) => priceOf(price, total(worked(chosen).map(value))));
  }

  shortGap({ below, lastEnd, flat, perMinute }: Parameters<GoalPoster["shortGap"]>[0]): void {
    this.#terms.push((chosen) => {
      const options = worked(chosen).toSorted((a, b) => a.start - b.start);
      const ends = [lastEnd, ...options.map(({ end }) => end)];
      const gaps = options.map(({ start }, index) => {
        const before = ends[index] ?? null;
        return before === null ? below : start - before;
      });
      return total(
        gaps.filter((gap) => gap < below).map((gap) => flat + perMinute * (below - gap)),
      );
    });
  }

  weekToWeek(points: Parameters<GoalPoster["weekToWeek"]>[0]): void {
    this.#terms.push((chosen) =>
      total(chosen.slice(7).map((later, index) => points(chosen[index] ?? null, later))),
    );
  }
}

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const worked = (chosen: Chosen): readonly OptionFacts[] =>
  chosen.filter((option) => option !== null);

function priceOf(price: SumPrice, x: number): number {
  if (price.shape === "square")
    return Math.floor((price.points * (price.offset + x) ** 2) / price.divisor);
  const away = price.shape === "under" ? price.target - x : x - price.target;
  return Math.floor((price.points * Math.max(0, away) ** price.power) / price.divisor);
}
