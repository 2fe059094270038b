import type { LinePoster, OptionFacts, Price } from "../../src/rules/told.ts";
import { type Day, addDays } from "../../src/time/civil.ts";

/** What is wrong with the options chosen: none when empty. */
type Broken = (chosen: readonly OptionFacts[]) => boolean;

/**
 * The words of a `LinePoster` read as plainly as they are written, on the options chosen. It shares
 * no code with the solver, so that a rule's words and how the solver hears them are judged apart.
 */
export class PlainPosts implements LinePoster {
  readonly #said: { readonly verb: string; readonly broken: Broken }[] = [];
  readonly #prices: ((chosen: readonly OptionFacts[]) => number)[] = [];
  readonly #firstDay: Day;
  readonly #days: number;

  /** @param period its first date and how many dates it has. */
  constructor(period: { firstDay: Day; days: number }) {
    this.#firstDay = period.firstDay;
    this.#days = period.days;
  }

  /** The verbs that the chosen options break, at most one option a date, by start. */
  broken(chosen: readonly OptionFacts[]): string[] {
    return this.#said.filter((said) => said.broken(chosen)).map((said) => said.verb);
  }

  /** What the chosen options cost by the priced verbs. */
  price(chosen: readonly OptionFacts[]): number {
    return this.#prices.reduce((sum, price) => sum + price(chosen), 0);
  }

  forbid(option: OptionFacts): void {
    this.#say("forbid", (chosen) => chosen.some((one) => one.index === option.index));
  }

  gap(limit: { minutesMin: number; lastEnd: number | null; price?: Price }): void {
    const shortfalls = (chosen: readonly OptionFacts[]): number[] =>
      chosen
        .map((option, at) => option.start - (chosen[at - 1]?.end ?? limit.lastEnd ?? -Infinity))
        .filter((gap) => gap < limit.minutesMin)
        .map((gap) => limit.minutesMin - gap);
    const { price } = limit;
    if (price === undefined) this.#say("gap", (chosen) => shortfalls(chosen).length > 0);
    else {
      this.#prices.push((chosen) =>
        shortfalls(chosen).reduce(
          (sum, missing) => sum + price.flat + price.perMinute * missing,
          0,
        ),
      );
    }
  }

  sumAtMost(limit: { value: (option: OptionFacts) => number; already: number; max: number }): void {
    this.#say("sumAtMost", (chosen) => {
      const values = chosen.map(limit.value);
      if (!values.every((value) => Number.isSafeInteger(value) && value >= 0)) {
        throw new Error(`values of sumAtMost are whole and not negative: ${values.join()}`);
      }
      return values.reduce((sum, value) => sum + value, limit.already) > limit.max;
    });
  }

  freeStretch(limit: Parameters<LinePoster["freeStretch"]>[0]): void {
    const { window, minutesMin } = limit;
    this.#say("freeStretch", (chosen) => {
      const taken = [...chosen, ...limit.busy];
      // A longest free stretch starts at the window's start or where something ends.
      return ![window.start, ...taken.map((span) => span.end)].some((from) => {
        const until = from + minutesMin;
        const inside = from >= window.start && until <= window.end;
        return inside && taken.every((span) => span.end <= from || span.start >= until);
      });
    });
  }

  consecutiveDays({ max, already }: { max: number; already: number }): void {
    this.#say("consecutiveDays", (chosen) => {
      const worked = new Set(chosen.map((option) => option.day - this.#firstDay));
      let run = already;
      for (let at = 0; at < this.#days; at++) {
        run = worked.has(at) ? run + 1 : 0;
        if (run > max) return true;
      }
      return false;
    });
  }

  forbidSuccession(limit: Parameters<LinePoster["forbidSuccession"]>[0]): void {
    this.#say("forbidSuccession", (chosen) =>
      chosen.some((later, at) => {
        const earlier = chosen[at - 1];
        if (earlier === undefined || later.day - earlier.day > limit.withinDays) return false;
        return limit.earlier(earlier) && limit.later(later);
      }),
    );
  }

  chargeSum(costs: Parameters<LinePoster["chargeSum"]>[0]): void {
    const { over, already, centsPerHour, percent } = costs;
    this.#prices.push((chosen) => {
      const sum = chosen.reduce((total, option) => total + costs.value(option), 0);
      const paidFor = Math.max(0, sum - Math.max(0, over - already));
      return Math.floor((paidFor * centsPerHour * percent) / 6000);
    });
  }

  charge({ option, dayOff }: Parameters<LinePoster["charge"]>[0]): void {
    const dates = Array.from({ length: this.#days }, (_, at) => addDays(this.#firstDay, at));
    this.#prices.push((chosen) =>
      dates.reduce((sum, date) => {
        const there = chosen.find(({ day }) => day === date);
        return sum + (there === undefined ? dayOff(date) : option(there));
      }, 0),
    );
  }

  #say(verb: string, broken: Broken): void {
    this.#said.push({ verb, broken });
  }
}
