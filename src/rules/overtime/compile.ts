import { type Instant, instant } from "../../time/interval.ts";
import { addDays } from "../../time/civil.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/**
 * Only long days are priced here: the goal of labour cost already prices the weeks. Where a week of
 * this worker may be priced there, a day is charged for no more than what it costs beyond the week's
 * own price, so that no minute is paid for twice. A seventh day is known only with the other six, and
 * two shifts that share a workday only with each other: what they cost together is not priced.
 */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    if (params.daily.length === 0) return;
    const spared = mayPassWeek(params, line) ? (params.weekly[0]?.premiumPercent ?? 0) : 0;
    const points = (option: OptionFacts): number => priceOf(params, line, option, spared);
    if (line.options.some((option) => points(option) > 0)) {
      post.charge({ option: points, dayOff: () => 0 });
    }
  },
};

function mayPassWeek({ weekly }: Params, { worker }: LineFacts): boolean {
  const most = worker.contract.maxMinutesPerWeek;
  const [first] = weekly;
  return first !== undefined && (most === null || most > first.overMinutes);
}

/** In cents, rounded up; somebody whose pay is not known is taken to earn 1500 an hour. */
function priceOf(
  { daily }: Params,
  line: LineFacts,
  option: OptionFacts,
  sparedPercent: number,
): number {
  const cents = line.worker.contract.payCentsPerHour ?? 1500;
  let percentMinutes = 0;
  for (const minutes of minutesOfDays(line, option)) {
    daily.forEach(({ overMinutes, premiumPercent }, at) => {
      const until = Math.min(minutes, daily[at + 1]?.overMinutes ?? Infinity);
      const percent = Math.max(0, premiumPercent - sparedPercent);
      percentMinutes += Math.max(0, until - overMinutes) * percent;
    });
  }
  return Math.ceil((percentMinutes * cents) / 6000);
}

/** The most work that the option can have on each workday it touches: its breaks may lie elsewhere. */
function minutesOfDays({ calendar, workweekStart }: LineFacts, option: OptionFacts): number[] {
  const minutes: number[] = [];
  let date = addDays(option.day, -1);
  const edge = (): Instant => calendar.edge(date, workweekStart.minute);
  for (let from = edge(); from < option.end; from = edge()) {
    date = addDays(date, 1);
    const [start, end] = [Math.max(from, option.start), Math.min(edge(), option.end)];
    if (start < end) minutes.push(Math.min(option.paidMinutes, instant(end) - start));
  }
  return minutes;
}
