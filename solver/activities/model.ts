import { assert } from "../../src/kernel/assert.ts";

/**
 * Work whose shifts are not listed: a line works shifts of any length between two limits, and does
 * one activity at every tick of a shift. Time is told in ticks, whole and counted from 0.
 */
export interface ActivityModel {
  readonly ticks: number;
  readonly days: number;
  readonly activities: number;
  readonly lines: readonly ActivityLine[];
  /** By tick: the day of a shift that starts then; -1 = none may. Days never go back in time. */
  readonly startDay: Int32Array;
  /** An activity is done for at least so many ticks before another begins. */
  readonly blockMin: number;
  /** How many lines are needed, at `tick * activities + activity`. */
  readonly required: Int32Array;
  /** Above this the square of the lines too many is counted; at least `required`. */
  readonly most: Int32Array;
}

/** Limits of one line, in ticks. */
export interface ActivityLine {
  /** Of a shift, both included. */
  readonly lengthMin: number;
  readonly lengthMax: number;
  /** Of all shifts together, both included. */
  readonly totalMin: number;
  readonly totalMax: number;
  /** Between two shifts. */
  readonly gapMin: number;
  readonly daysInRowMax: number;
}

/** A shift: half-open ticks, and the activity of each. */
export interface ActivityShift {
  readonly line: number;
  readonly day: number;
  readonly from: number;
  readonly activities: readonly number[];
}

/** More activities than this do not fit the tables. */
const ACTIVITIES_MAX = 1000;

/** @throws Bug when the numbers of a model do not go together. */
export function checkActivityModel(model: ActivityModel): void {
  const { ticks, days, activities, startDay, required, most, blockMin, lines } = model;
  assert(activities >= 1 && activities <= ACTIVITIES_MAX, "activities are 1..1000", activities);
  assert(startDay.length === ticks, "every tick says which day starts there");
  const cells = ticks * activities;
  assert(required.length === cells && most.length === cells, "every tick has its needs");
  assert(
    required.every((least, at) => least >= 0 && least <= most[at]!),
    "needs are 0 or more, and not above the most",
  );
  let latest = 0;
  for (const day of startDay) {
    if (day === -1) continue;
    assert(day >= latest && day < days, "days follow one another", day);
    latest = day;
  }
  for (const { lengthMin, lengthMax, totalMin, totalMax, gapMin, daysInRowMax } of lines) {
    assert(blockMin >= 1 && lengthMin >= blockMin, "a shift has room for a block", lengthMin);
    assert(lengthMax >= lengthMin && totalMax >= totalMin, "no limit is above its ceiling");
    assert(gapMin >= 1 && daysInRowMax >= 1, "gaps and runs of days are 1 or more");
  }
}
