import { type Day, type Issue, type Result, fail, ok, parseDay, systemClock } from "../index.ts";

/** A date given on the command line, as "2026-05-04". */
export function readDate(option: string, text: string): Result<Day, readonly Issue[]> {
  const date = parseDay(text);
  if (date !== null) return ok(date);
  return fail([
    {
      code: "malformedDate",
      pointer: option,
      message: `${JSON.stringify(text)} is not a date that exists.`,
      value: text,
      hint: 'Write year, month and day, as "2026-05-04".',
    },
  ]);
}

/** The date of this moment, in UTC: near enough for what is counted in years. */
export const todayText = (): string =>
  new Date(systemClock.nowMilliseconds()).toISOString().slice(0, 10);
