import { wholeNumber } from "../published/sections.ts";
import { bounds, nonEmpty, type Bounds } from "./scenario.ts";

export const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** What is known of one week: how many nurses are needed, and who wishes not to work when. */
export interface Week {
  /** True for a week that nobody knows yet. */
  readonly isDrawn?: true;
  readonly requirements: readonly Requirement[];
  readonly wishes: readonly Wish[];
}

export interface Requirement {
  readonly shift: string;
  readonly skill: string;
  /** By day of the week: at least `min` is a must, `max` is the optimum. */
  readonly byDay: readonly Bounds[];
}

/** A nurse wishes not to work a shift, or any ("Any"), on a day of the week. */
export interface Wish {
  readonly nurse: string;
  readonly shift: string;
  readonly day: number;
}

/** Reads a week in the text format of the competition. */
export function parseWeek(text: string): Week {
  const lines = nonEmpty(text);
  const first = lines.findIndex((line) => line.startsWith("REQUIREMENTS")) + 1;
  const end = lines.findIndex((line) => line.startsWith("SHIFT_OFF_REQUESTS"));
  if (lines[0] !== "WEEK_DATA" || first === 0 || end === -1) throw new Error("not a week file");
  return {
    requirements: lines.slice(first, end).map((line) => {
      const [shift, skill, ...byDay] = line.split(/\s+/);
      return { shift: shift!, skill: skill!, byDay: byDay.map(bounds) };
    }),
    wishes: lines.slice(end + 1).map((line) => {
      const [nurse, shift, day] = line.split(/\s+/);
      const index = DAYS.findIndex((each) => each === day);
      if (index === -1) throw new Error(`no day of the week: ${line}`);
      return { nurse: nurse!, shift: shift!, day: index };
    }),
  };
}

/** What a nurse brings along from before the first day. */
export interface Past {
  readonly assignments: number;
  readonly weekends: number;
  /** The shift of the last day; null = off. */
  readonly last: string | null;
  /** Days in a row, up to the last, with that shift, with any, and with none. */
  readonly shiftRun: number;
  readonly workRun: number;
  readonly offRun: number;
}

export type History = ReadonlyMap<string, Past>;

/** Reads a history in the text format of the competition. */
export function parseHistory(text: string): History {
  const lines = nonEmpty(text);
  if (lines[0] !== "HISTORY") throw new Error("not a history file");
  return new Map(
    lines.slice(lines.indexOf("NURSE_HISTORY") + 1).map((line) => {
      const [nurse, assignments, weekends, last, ...runs] = line.split(/\s+/);
      const [shiftRun, workRun, offRun] = runs.map(wholeNumber);
      const past: Past = {
        assignments: wholeNumber(assignments!),
        weekends: wholeNumber(weekends!),
        last: last === "None" ? null : last!,
        shiftRun: shiftRun!,
        workRun: workRun!,
        offRun: offRun!,
      };
      return [nurse!, past] as const;
    }),
  );
}

/** The past of a nurse after a week with these shifts; null = off. */
export function pastAfter(past: Past, week: readonly (string | null)[]): Past {
  let { last, shiftRun, workRun, offRun } = past;
  for (const shift of week) {
    shiftRun = shift === null ? 0 : shift === last ? shiftRun + 1 : 1;
    workRun = shift === null ? 0 : workRun + 1;
    offRun = shift === null ? offRun + 1 : 0;
    last = shift;
  }
  const weekend = (week[5] ?? null) !== null || (week[6] ?? null) !== null;
  return {
    assignments: past.assignments + week.filter((shift) => shift !== null).length,
    weekends: past.weekends + Number(weekend),
    last,
    shiftRun,
    workRun,
    offRun,
  };
}
