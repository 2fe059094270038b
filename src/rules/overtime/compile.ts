import type { Compiler } from "../rule.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { type Workday, minutesIn, workdaysOf } from "./compile-days.ts";
import type { Params } from "./rule.ts";

/**
 * Only long days are priced here: the goal of labour cost already prices the weeks. Where the hours that
 * this worker is to have pass the week's limit, a day is charged for no more than what it costs beyond
 * the week's own price, so that no minute is paid for twice; where they do not, in full. Two shifts that
 * share a workday, as nights in a row do, are priced together. A seventh day is known only with the
 * other six: it is not priced.
 */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const tiers = tiersOf(params, isToPassWeek(params, line));
    if (tiers.length === 0) return;
    const days = workdaysOf(line);
    const alone = days.filter(({ isShared }) => !isShared);
    const points = (option: OptionFacts): number => priceOf(tiers, line, option, alone);
    if (line.options.some((option) => points(option) > 0)) {
      post.charge({ option: points, dayOff: () => 0 });
    }
    for (const day of days) if (day.isShared) chargeTogether(tiers, line, day, post);
  },
};

/** From so many minutes of a workday on, so many per cent more than the tier below. */
interface Tier {
  readonly overMinutes: number;
  readonly percent: number;
}

function tiersOf({ daily, weekly }: Params, isSpared: boolean): readonly Tier[] {
  const spared = isSpared ? (weekly[0]?.premiumPercent ?? 0) : 0;
  let below = 0;
  return daily.flatMap(({ overMinutes, premiumPercent }): readonly Tier[] => {
    const percent = Math.max(0, premiumPercent - spared) - below;
    below += percent;
    return percent > 0 ? [{ overMinutes, percent }] : [];
  });
}

function isToPassWeek({ weekly }: Params, { worker }: LineFacts): boolean {
  const { minMinutesPerWeek, guaranteedMinutesPerWeek, desiredMinutesPerWeek } = worker.contract;
  const hours = [minMinutesPerWeek, guaranteedMinutesPerWeek, desiredMinutesPerWeek];
  const [first] = weekly;
  return first !== undefined && hours.some((minutes) => (minutes ?? 0) > first.overMinutes);
}

/** Somebody whose pay is not known is taken to earn 1500 an hour. */
const payOf = ({ worker }: LineFacts): number => worker.contract.payCentsPerHour ?? 1500;

/** In cents, rounded up. */
function priceOf(
  tiers: readonly Tier[],
  line: LineFacts,
  option: OptionFacts,
  days: readonly Workday[],
): number {
  let percentMinutes = 0;
  for (const day of days) {
    const minutes = minutesIn(day, option);
    for (const { overMinutes, percent } of tiers)
      percentMinutes += Math.max(0, minutes - overMinutes) * percent;
  }
  return Math.ceil((percentMinutes * payOf(line)) / 6000);
}

function chargeTogether(
  tiers: readonly Tier[],
  line: LineFacts,
  day: Workday,
  post: LinePoster,
): void {
  const value = (option: OptionFacts): number => minutesIn(day, option);
  for (const { overMinutes: over, percent } of tiers)
    if (day.mostMinutes > over)
      post.chargeSum({ value, already: day.already, over, centsPerHour: payOf(line), percent });
}
