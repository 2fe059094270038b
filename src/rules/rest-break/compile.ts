import { type BreakNeed, evenWindows } from "../../breaks/need.ts";
import { ageOn } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/** The rule bears on what lies inside a shift: it asks for breaks, and forbids no shift by itself. */
export const compiler: Compiler<Params> = {
  post: () => undefined,
  breaks: (params, option, line) => {
    const minutes = restMinutes(params, option, line);
    const owed = restsOwed(params, option);
    const windows = windowsFor(params, option, { minutes, owed });
    const part = (option.end - option.start) / windows.length;
    const edge = params.separate ? 1 : 0;
    return windows.map((window, index): BreakNeed => {
      // Each rest stays in its own part of the shift, so no break can be taken for two of them.
      const opens = option.start + params.edgeMinutesMin;
      const closes = option.end - params.edgeMinutesMin;
      const from = Math.max(opens, Math.ceil(option.start + part * index) + edge);
      const until = Math.min(closes, Math.floor(option.start + part * (index + 1)) - edge);
      const earliest = Math.max(window?.earliestStart ?? from, from);
      const latest = Math.min(window?.latestStart ?? until, until - minutes);
      const middle = Math.round((from + until - minutes) / 2);
      return {
        kind: "rest",
        minutesMin: minutes,
        paid: params.paid,
        earliestStart: instant(earliest),
        latestStart: instant(latest),
        latestEnd: instant(until),
        ideal: instant(Math.max(earliest, Math.min(latest, middle))),
      };
    });
  },
};

/** The longer of the two lengths where the age is not known. */
function restMinutes({ minutesMin, minor }: Params, option: OptionFacts, line: LineFacts): number {
  if (minor === null) return minutesMin;
  const { birthDay, ageBand } = line.worker;
  const { underYears } = minor;
  if (birthDay !== null) {
    const young = ageOn(birthDay, line.calendar.dayOf(option.start)) < underYears;
    return young ? minor.minutesMin : minutesMin;
  }
  if (ageBand === "adult" && underYears <= 18) return minutesMin;
  if (ageBand === "minor" && underYears >= 18) return minor.minutesMin;
  return Math.max(minutesMin, minor.minutesMin);
}

/** `unpaidMinutes` is what the shift is sure to hold: counting more work than there will be is safe. */
function restsOwed(params: Params, option: OptionFacts): number {
  const length = option.end - option.start;
  const total = params.measure === "work" ? length - option.unpaidMinutes : length;
  if (total < params.minShiftMinutes) return 0;
  if (params.table !== null) {
    let owed = 0;
    for (const { op, minutes, rests } of params.table) {
      if (op === ">" ? total > minutes : total >= minutes) owed = rests;
    }
    return owed;
  }
  const whole = Math.trunc(total / params.perMinutes);
  const remainder = total - whole * params.perMinutes;
  return params.rounding === "majorFraction" && remainder > params.perMinutes / 2
    ? whole + 1
    : whole;
}

/** One entry a rest; with a longest stretch, where each rest must start, and more rests if need be. */
function windowsFor(
  { stretchMinutesMax }: Params,
  option: OptionFacts,
  { minutes, owed }: { minutes: number; owed: number },
) {
  const rests = Array.from({ length: owed }, () => minutes);
  if (stretchMinutesMax === null) return rests.map(() => null);
  for (;;) {
    const windows = evenWindows(option, rests, stretchMinutesMax);
    if (windows !== null) return windows;
    rests.push(minutes);
  }
}
