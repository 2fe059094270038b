import { type Day, day } from "../../../src/time/civil.ts";
import { instant } from "../../../src/time/interval.ts";
import { madeUp } from "./judge-made-up.ts";
import { nightWork } from "./judge-nights.ts";
import * as pay from "./judge-pay.ts";
import { reportingTime } from "./judge-reporting.ts";
import { sundayHolidayWork } from "./judge-sundays.ts";
import { type SituationJudge, some } from "./judges.ts";
import type { Roster } from "./roster.ts";

/** More than a year of the past, and whether a date is a holiday, is known. */
function allKnown(roster: Roster): Roster {
  const { line } = roster;
  const { worker, period } = line;
  const completeFrom = instant(period.interval.start - 400 * 1440);
  const known = { from: day(period.first - 400), until: day(period.last + 400) };
  const holidays = { dates: line.holidays?.dates ?? new Set<Day>(), known };
  const history = { ...worker.history, completeFrom };
  return { ...roster, line: { ...line, holidays, worker: { ...worker, history } } };
}

/** Judges of nights, Sundays and days, of rests between them and of pay for them. */
export const judgesOfDays: readonly SituationJudge[] = [
  {
    id: "night-work",
    outcomes: ["violation", "notAssessable"],
    params: (draw) => {
      const shiftMinutesMax = draw(3) === 0 ? null : 60 * (5 + draw(6));
      const longer = {
        shiftMinutesMax: (shiftMinutesMax ?? 0) + 120,
        perTwoWeeksMax: 1 + draw(2),
        perYearMax: 1 + draw(4),
        restMinutesMin: 60 * (10 + draw(8)),
      };
      return {
        night: some(draw, [
          { fromMinute: 1380, toMinute: 1800 },
          { fromMinute: 1320, toMinute: 1740 },
          { fromMinute: 0, toMinute: 360 },
        ]),
        nightShift: { op: some(draw, [">", ">="]), minutes: some(draw, [60, 120, 180]) },
        shiftMinutesMax,
        longer: shiftMinutesMax !== null && draw(3) === 0 ? longer : null,
        dayMinutesMax: draw(2) === 0 ? 60 * (6 + draw(6)) : null,
        average:
          draw(2) === 0
            ? { weeks: 1 + draw(3), weekMinutesMax: 60 * (25 + draw(20)), nightShiftsMin: draw(4) }
            : null,
        restAfter:
          draw(2) === 0
            ? {
                endAfterMinute: some(draw, [120, 300, 1560, 1620]),
                restMinutesMin: 60 * (10 + draw(8)),
              }
            : null,
        series:
          draw(2) === 0
            ? {
                shiftsMin: 1 + draw(3),
                restMinutesMin: 60 * (20 + draw(20)),
                shiftsMax: draw(2) === 0 ? 2 + draw(2) : null,
              }
            : null,
      };
    },
    judge: nightWork,
    about: ({ outcome, facts }) =>
      outcome === "notAssessable" && facts["limit"] !== "average"
        ? null
        : `${facts["limit"]} ${facts["from"]}`,
  },
  {
    id: "sunday-holiday-work",
    outcomes: ["violation"],
    params: (draw) => {
      const isAllowed = draw(4) > 0;
      const holidays = draw(3) > 0;
      return {
        sundays: holidays ? draw(4) > 0 : true,
        holidays,
        consent: isAllowed || draw(2) === 0 ? null : { kind: "workOnRestDay", forms: ["written"] },
        allowed: isAllowed
          ? {
              freeSundaysPerYearMin: some(draw, [0, 15, 48, 49, 50, 51]),
              substituteWithinDays:
                draw(4) === 0 ? null : { sunday: 7 + draw(8), holiday: 7 + draw(30) },
            }
          : null,
      };
    },
    settle: allKnown,
    judge: sundayHolidayWork,
    about: ({ facts }) =>
      facts["limit"] === "substitute" ? "substitute" : `${facts["limit"]} ${facts["date"]}`,
  },
  {
    id: "shortened-rest",
    outcomes: ["violation"],
    params: (draw) => ({
      restMinutesMin: 660,
      shortestMinutesMin: 60 * (1 + draw(8)),
      oncePerDays: null,
      compensation: {
        // With all that a short rest lacks it is still within the 24 hours that hold one rest.
        restMinutesMin: 60 * (11 + draw(3)),
        withinDays: 1 + draw(4),
        addsWhatLacks: draw(2) === 0,
        onlyAfter: draw(2) === 0,
      },
      trigger: some(draw, ["any", "previousDay"]),
      onlyIf: draw(4) === 0 ? "worker.rotatingShifts" : null,
      onCallCounts: draw(2) === 0,
    }),
    settle: allKnown,
    judge: madeUp,
    about: ({ facts }) => (facts["limit"] === "compensation" ? "compensation" : null),
  },
  {
    id: "split-shift",
    outcomes: ["premium", "notAssessable"],
    params: (draw) => ({
      gapOverMinutes: some(draw, [30, 60, 90, 240]),
      payMinutes: some(draw, [30, 60]),
      offset: draw(2) === 0,
    }),
    judge: pay.splitShift,
    about: (found) => `${found.premium?.payMilliminutes ?? ""} ${found.facts["from"]}`,
  },
  {
    id: "spread-of-hours",
    outcomes: ["premium", "notAssessable"],
    params: (draw) => ({
      overMinutes: 60 * (8 + draw(6)),
      splitOverMinutes: draw(2) === 0 ? some(draw, [30, 60, 90]) : null,
      payMinutes: some(draw, [30, 60]),
      offset: draw(2) === 0,
    }),
    judge: pay.spreadOfHours,
    about: (found) => `${found.premium?.payMilliminutes ?? ""} ${found.facts["from"]}`,
  },
  {
    id: "reporting-time",
    outcomes: ["premium"],
    params: (draw) => ({
      cut:
        draw(4) > 0
          ? {
              toldMinutesMin: 60 * draw(4),
              belowThousandths: some(draw, [500, 1000]),
              payThousandths: some(draw, [0, 500, 1000]),
              payMinutesMin: 60 * draw(4),
              payMinutesMax: 60 * (3 + draw(6)),
              atMostTold: draw(2) === 0,
            }
          : null,
      short:
        draw(3) === 0
          ? { payMinutes: [180, 360, 480].slice(0, 1 + draw(3)), atMostUsual: draw(2) === 0 }
          : null,
      second: draw(2) === 0 ? { payMinutes: 60 * (1 + draw(5)) } : null,
      exceptions: draw(2) === 0 ? ["employeeRequest", "weather"] : [],
      rate: "regular",
    }),
    judge: reportingTime,
    about: (found) => `${found.facts["basis"]} ${found.premium?.payMilliminutes}`,
  },
];
