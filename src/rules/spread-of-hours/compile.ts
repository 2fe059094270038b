import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/** A worker is given one shift a date, so the spread of a day is the length of its shift. */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const owes = (option: OptionFacts): boolean => isOwed(params, option);
    if (!line.options.some(owes)) return;
    const option = (one: OptionFacts): number => (owes(one) ? pointsOf(params, line, one) : 0);
    post.charge({ option, dayOff: () => 0 });
  },
};

const isOwed = (
  { overMinutes, splitOverMinutes }: Params,
  { start, end, planned }: OptionFacts,
): boolean =>
  end - start > overMinutes ||
  (splitOverMinutes !== null &&
    planned.some((pause) => !pause.paid && pause.minutes > splitOverMinutes));

/** In cents, rounded up; where the minimum wage is not known, the worker's pay, or 1500 an hour. */
function pointsOf({ payMinutes, offset }: Params, line: LineFacts, option: OptionFacts): number {
  const pay = line.worker.contract.payCentsPerHour;
  const told = line.fact("worker.minimumWageCentsPerHour");
  const minimum = typeof told === "number" && told > 0 ? told : null;
  const whole = payMinutes * (minimum ?? pay ?? 1500);
  const known = offset && minimum !== null && pay !== null;
  const spared = known && line.fact("worker.atMinimumWage") !== true ? pay - minimum : 0;
  return Math.max(0, Math.ceil((whole - Math.max(0, spared) * option.paidMinutes) / 60));
}
