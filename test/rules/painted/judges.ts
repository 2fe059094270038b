import type { Finding } from "../../../src/rules/finding.ts";
import * as rests from "./judge-rests.ts";
import * as byShift from "./judge-shifts.ts";
import * as sums from "./judge-sums.ts";
import type { Draw, Roster } from "./roster.ts";

/** A kind of rule that is judged a second time, with parameters at random. */
export interface Judge {
  readonly id: string;
  readonly params: (draw: Draw) => object;
  /** Changes of the line that leave nothing open which the judge does not look at; absent: none. */
  readonly settle?: (roster: Roster) => Roster;
  readonly judge: (params: never, roster: Roster) => string[];
  /** Whether several findings of which the judge says the same are one to it; absent: they are not. */
  readonly isOnce?: boolean;
  /** What a finding is about, in the judge's words; null where the judge has nothing to say of it. */
  readonly about: (found: Finding) => string | number | null;
}

/** A judge with the outcomes that random lines must come to often enough to be worth comparing. */
export interface SituationJudge extends Judge {
  readonly outcomes: readonly Finding["outcome"][];
}

const hours = (draw: Draw, from: number, to: number): number =>
  60 * (from + draw(to - from + 1)) + (draw(3) === 0 ? draw(3) - 1 : 0);
export const some = <Value>(draw: Draw, values: readonly Value[]): Value =>
  values[draw(values.length)] as Value;
const onCall = (draw: Draw) => ({ onCallCounts: draw(2) === 0 });
const forms = ["written"];
const mondayOrSunday = ["calendarWeekMonday", "calendarWeekSunday"];
const start = ({ interval }: Finding): number => interval.start;
const last = ({ shifts }: Finding): string => shifts.at(-1) ?? "";

export const judges: readonly Judge[] = [
  {
    id: "rest-between-shifts",
    params: (draw) => ({
      ...onCall(draw),
      restMinutesMin: hours(draw, 6, 14),
      trigger: some(draw, ["any", "previousDay"]),
      consent: draw(2) === 0 ? { kind: "shortRest", forms } : null,
      premium: draw(2) === 0 ? { on: "instance", cents: 100, currency: "USD" } : null,
    }),
    judge: rests.restBetweenShifts,
    about: last,
  },
  {
    id: "daily-rest",
    params: (draw) => ({ ...onCall(draw), restMinutesMin: hours(draw, 6, 14) }),
    judge: rests.dailyRest,
    about: ({ outcome, interval }) => (outcome === "violation" ? interval.start : interval.end),
  },
  {
    id: "weekly-rest",
    params: (draw) => ({
      ...onCall(draw),
      restMinutesMin: hours(draw, 20, 60),
      wholeCalendarDay: draw(3) === 0,
      anchor: draw(8) === 0 ? "rolling7" : some(draw, ["workweek", ...mondayOrSunday]),
      referenceDays: some(draw, [7, 14]),
      exemption: null,
      consent: draw(2) === 0 ? { kind: "workOnRestDay", forms } : null,
    }),
    judge: rests.weeklyRest,
    about: start,
  },
  {
    id: "daily-maximum",
    params: (draw) => ({
      ...onCall(draw),
      workMinutesMax: hours(draw, 5, 14),
      day: some(draw, ["calendarDay", "workday"]),
    }),
    judge: sums.dailyMaximum,
    about: ({ facts }) => facts["date"] as number,
  },
  {
    id: "weekly-maximum",
    params: (draw) => ({
      ...onCall(draw),
      week: some(draw, ["workweek", ...mondayOrSunday]),
      workMinutesMax: draw(3) === 0 ? null : hours(draw, 15, 50),
      shorterRegularWeek: draw(2) === 0,
      average:
        draw(2) === 0
          ? {
              workMinutesMax: hours(draw, 15, 45),
              referenceWeeks: 2 + draw(2),
              leaveIsNeutral: draw(2) === 0,
            }
          : null,
      optOut: draw(2) === 0 ? { kind: "averageHours", forms } : null,
    }),
    judge: sums.weeklyMaximum,
    about: ({ facts }) => `${facts["firstDay"]} ${facts["weeks"]}`,
  },
  {
    id: "contract-maximum",
    params: () => ({}),
    judge: sums.contractMaximum,
    about: ({ facts }) => facts["weekStart"] as number,
  },
  {
    id: "consecutive-days",
    params: (draw) => ({ ...onCall(draw), daysMax: 1 + draw(7) }),
    judge: byShift.consecutiveDays,
    about: ({ facts }) => facts["firstDay"] as number,
  },
  {
    id: "minimum-shift-length",
    params: (draw) => ({ ...onCall(draw), shiftMinutesMin: hours(draw, 2, 8) }),
    judge: byShift.minimumShiftLength,
    about: last,
  },
  {
    id: "one-place-at-a-time",
    params: () => ({}),
    judge: byShift.onePlace,
    about: ({ shifts, facts }) => `${shifts.toSorted()} ${facts["overlapMinutes"]}`,
  },
  {
    id: "protected-leave",
    params: () => ({}),
    judge: byShift.protectedLeave,
    about: ({ shifts, facts }) => `${shifts[0]} ${facts["takenMinutes"]}`,
  },
  {
    id: "availability",
    params: () => ({}),
    judge: byShift.availability,
    about: ({ shifts, facts }) => `${shifts[0]} ${facts["partMinutes"]}`,
  },
];
