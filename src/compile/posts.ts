import type { ModelBuilder } from "../../solver/index.ts";
import type { LinePoster, OptionFacts } from "../rules/told.ts";
import { type Day, addDays } from "../time/civil.ts";

type Gap = Parameters<LinePoster["gap"]>[0];
type SumAtMost = Parameters<LinePoster["sumAtMost"]>[0];
type FreeStretch = Parameters<LinePoster["freeStretch"]>[0];
type ConsecutiveDays = Parameters<LinePoster["consecutiveDays"]>[0];
type Succession = Parameters<LinePoster["forbidSuccession"]>[0];
type ChargeSum = Parameters<LinePoster["chargeSum"]>[0];
type Charge = Parameters<LinePoster["charge"]>[0];

/**
 * What the rules said about one line, kept until the model's options are known: a forbidden option is
 * never added to the model at all, so that the search cannot even look at it.
 */
export class LinePosts implements LinePoster {
  readonly #forbidden = new Set<number>();
  readonly #gaps: Gap[] = [];
  readonly #sums: SumAtMost[] = [];
  readonly #stretches: FreeStretch[] = [];
  readonly #runs: ConsecutiveDays[] = [];
  readonly #successions: Succession[] = [];
  readonly #chargedSums: ChargeSum[] = [];
  readonly #charges: Charge[] = [];
  /** Multiplies every price: the weight of money among the goals. */
  readonly #priceTimes: number;

  constructor(priceTimes = 1) {
    this.#priceTimes = priceTimes;
  }

  /** Indices of the options that some rule forbids. */
  get forbidden(): ReadonlySet<number> {
    return this.#forbidden;
  }

  forbid(option: OptionFacts): void {
    this.#forbidden.add(option.index);
  }

  gap(limit: Gap): void {
    this.#gaps.push(limit);
  }

  sumAtMost(limit: SumAtMost): void {
    this.#sums.push(limit);
  }

  freeStretch(limit: FreeStretch): void {
    this.#stretches.push(limit);
  }

  consecutiveDays(limit: ConsecutiveDays): void {
    this.#runs.push(limit);
  }

  forbidSuccession(limit: Succession): void {
    this.#successions.push(limit);
  }

  chargeSum(costs: ChargeSum): void {
    this.#chargedSums.push(costs);
  }

  charge(costs: Charge): void {
    this.#charges.push(costs);
  }

  /**
   * Posts everything kept on one line of the model, whose period begins on `firstDay`. `optionOf` is
   * the inverse of `indexOf`.
   */
  applyTo(
    builder: ModelBuilder,
    place: { readonly line: number; readonly firstDay: Day },
    optionOf: (index: number) => OptionFacts,
  ): void {
    const { line, firstDay } = place;
    for (const { option, dayOff } of this.#charges) {
      const times = this.#priceTimes;
      builder.optionPoints({ line, points: (index) => times * option(optionOf(index)) });
      builder.dayOffPoints({ line, points: (day) => times * dayOff(addDays(firstDay, day)) });
    }
    for (const { value, already, over, centsPerHour, percent } of this.#chargedSums) {
      const [points, target] = [centsPerHour * percent, Math.max(0, over - already)];
      builder.sumPoints({
        line,
        value: (index) => value(optionOf(index)),
        price: { shape: "over", target, points, divisor: 6000, power: 1, times: this.#priceTimes },
      });
    }
    for (const { minutesMin, lastEnd, price } of this.#gaps) {
      const times = this.#priceTimes;
      const priced =
        price === undefined
          ? {}
          : { price: { flat: price.flat * times, perMinute: price.perMinute * times } };
      builder.gap({ line, minutesMin, lastEnd, ...priced });
    }
    for (const { value, already, max } of this.#sums) {
      builder.sumAtMost({ line, value: (index) => value(optionOf(index)), already, max });
    }
    for (const { window, minutesMin, busy } of this.#stretches) {
      builder.freeStretch({ line, from: window.start, to: window.end, minutesMin, busy });
    }
    for (const { max, already } of this.#runs) builder.consecutiveDays({ line, max, already });
    for (const { earlier, later, withinDays } of this.#successions) {
      builder.forbidSuccession({
        line,
        earlier: (index) => earlier(optionOf(index)),
        later: (index) => later(optionOf(index)),
        withinDays,
      });
    }
  }
}
