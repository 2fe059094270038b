import type { Finding } from "../../../src/rules/finding.ts";
import { type Day, day } from "../../../src/time/civil.ts";
import { instant } from "../../../src/time/interval.ts";
import * as breaks from "./judge-breaks.ts";
import * as changes from "./judge-changes.ts";
import { advanceNotice } from "./judge-notice.ts";
import { madeUp } from "./judge-made-up.ts";
import { mealBreaks } from "./judge-meals.ts";
import { nightWork } from "./judge-nights.ts";
import * as pay from "./judge-pay.ts";
import { reportingTime } from "./judge-reporting.ts";
import { sundayHolidayWork } from "./judge-sundays.ts";
import * as terms from "./judge-terms.ts";
import { type Judge, some } from "./judges.ts";
import type { Draw, Roster } from "./roster.ts";

const first = ({ shifts }: Finding): string => shifts[0] ?? "";

const last = ({ shifts }: Finding): string => shifts.at(-1) ?? "";

const effects = [
  "addShift",
  "extend",
  "move",
  "relocate",
  "reduce",
  "cancel",
  "onCallNotCalled",
] as const;

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

/** A judge with the outcomes that random lines must come to often enough to be worth comparing. */
interface SituationJudge extends Judge {
  readonly outcomes: readonly Finding["outcome"][];
}

/** Judges of all that is not about hours alone. */
export const situationJudges: readonly SituationJudge[] = [
  {
    id: "on-call-ban",
    outcomes: ["violation"],
    params: () => ({}),
    judge: terms.onCallBan,
    about: first,
  },
  {
    id: "role-qualification",
    outcomes: ["violation"],
    params: () => ({}),
    judge: terms.roleQualification,
    about: (found) => `${first(found)} ${found.facts["date"]}`,
  },
  {
    id: "accommodation",
    outcomes: ["violation", "notAssessable"],
    params: () => ({}),
    judge: terms.accommodation,
    about: (found) => {
      const { restriction, workedMinutes } = found.facts;
      const whose = restriction === "maxWeekMinutes" ? "" : `${first(found)} `;
      return `${restriction} ${whose}${workedMinutes}`;
    },
  },
  {
    id: "advance-notice",
    outcomes: ["violation", "notAssessable"],
    params: (draw) => {
      const unit = some(draw, ["calendarDays", "hours"]);
      const asksNoConsent = draw(3) === 0;
      return {
        unit,
        amount: unit === "hours" ? 24 * (1 + draw(14)) : 1 + draw(16),
        anchor: some(draw, ["firstDayOfSchedule", "firstShift", "eachShift"]),
        consentKind: asksNoConsent ? null : some(draw, ["addedHours", "scheduleChange"]),
        consentForms: asksNoConsent ? [] : ["written"],
      };
    },
    judge: advanceNotice,
    about: first,
  },
  {
    id: "rest-break",
    outcomes: ["violation", "notAssessable"],
    params: (draw) => ({
      minutesMin: some(draw, [5, 10, 15]),
      minor:
        draw(2) === 0
          ? { underYears: some(draw, [16, 18, 18, 20]), minutesMin: some(draw, [10, 15, 20]) }
          : null,
      perMinutes: some(draw, [210, 240, 360, 600, 900]),
      rounding: some(draw, ["majorFraction", "floor"]),
      table:
        draw(4) === 0
          ? [
              { op: some(draw, [">", ">="]), minutes: 60 * (2 + draw(3)), rests: 1 },
              { op: some(draw, [">", ">="]), minutes: 60 * (5 + draw(3)), rests: 2 },
            ]
          : null,
      edgeMinutesMin: some(draw, [0, 0, 15, 60]),
      minShiftMinutes: some(draw, [0, 210, 300, 600]),
      measure: some(draw, ["work", "elapsed"]),
      per: some(draw, ["shift", "day"]),
      separate: draw(2) === 0,
      stretchMinutesMax: draw(3) === 0 ? 60 * (2 + draw(5)) : null,
      paid: draw(3) > 0,
      remedy: draw(2) === 0 ? { payMinutes: 60 } : null,
    }),
    judge: breaks.restBreaks,
    about: (found) => `${first(found)} ${(found.premium?.payMilliminutes ?? 0) / 1000}`,
  },
  {
    id: "change-notice",
    outcomes: ["violation"],
    params: (draw) => {
      const unit = some(draw, ["hours", "calendarDays", "weekdays"]);
      const amount = () => (unit === "hours" ? 24 * (1 + draw(14)) : 1 + draw(16));
      return {
        unit,
        effects: draw(2) === 0 ? effects : effects.slice(draw(4), 4 + draw(4)),
        amount: amount(),
        disputedAmount: draw(2) === 0 ? amount() : null,
        consent:
          draw(2) === 0
            ? { kind: some(draw, ["addedHours", "scheduleChange"]), forms: ["written"] }
            : null,
        exceptions: draw(2) === 0 ? ["mutualSwap", "employeeRequest", "weather"] : [],
      };
    },
    judge: changes.changeNotice,
    about: last,
  },
  {
    id: "change-premium",
    outcomes: ["premium"],
    params: (draw) => ({
      tiers: tiersFrom(draw),
      anchor: some(draw, ["shift", "firstDayOfSchedule"]),
      per: some(draw, ["change", "shift"]),
      toleranceMinutes: { add: 15 * draw(3), move: 15 * draw(3), lose: 15 * draw(3) },
      graceMinutes: some(draw, [0, 0, 1440, 4320]),
      exceptions: excused.flatMap((reason) =>
        draw(3) === 0 ? [{ reason, onlyIfVoluntary: draw(2) === 0 }] : [],
      ),
      overtimeExempt: draw(2) === 0,
    }),
    judge: changes.changePremium,
    about: (found) =>
      `${last(found)} ${found.premium?.payMilliminutes ?? 0} ${found.premium?.cents ?? 0}`,
  },
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
  {
    id: "meal-break",
    outcomes: ["violation", "notAssessable"],
    params: mealsFrom,
    judge: mealBreaks,
    isOnce: true,
    about: first,
  },
];

const excused = ["mutualSwap", "coworkerAbsence", "standbyList", "groupOffer", "weather"] as const;

/** In money or in minutes, not both: nobody says which of the two is dearer. */
function tiersFrom(draw: Draw) {
  const isMoney = draw(3) === 0;
  return Array.from({ length: 1 + draw(3) }, () => tierFrom(draw, isMoney));
}

function tierFrom(draw: Draw, isMoney: boolean) {
  const unit = some(draw, ["calendarDays", "hours"]);
  return {
    unit,
    below: unit === "hours" ? 24 * (1 + draw(14)) : 1 + draw(16),
    effects: draw(2) === 0 ? effects : effects.slice(draw(4), 4 + draw(4)),
    shiftMinutesMax: draw(3) === 0 ? 60 * (4 + draw(4)) : null,
    pay: isMoney
      ? { type: "money", cents: 500 * (1 + draw(5)), currency: "USD" }
      : some(draw, [
          { type: "minutes", minutes: 60 },
          { type: "minutesOfShift", minutesMax: 240 },
          { type: "shareNotWorked", thousandths: 500 },
        ]),
  };
}

/** One of the three ways in which laws ask for meals: a ladder of work, stretches, or hours of the clock. */
function mealsFrom(draw: Draw) {
  const way = draw(3);
  const isSplit = way === 0 && draw(4) === 0;
  const isClock = way === 2;
  const low = draw(4) === 0 ? 16 : 0;
  return {
    measure: some(draw, ["work", "elapsed"]),
    ladder: way === 0 ? [rungFrom(draw, 1, isSplit), rungFrom(draw, 2, isSplit)] : [],
    paid: draw(4) === 0,
    splitMinutesMin: isSplit ? some(draw, [10, 15, 20]) : null,
    stretch:
      way === 1
        ? {
            maxMinutes: 60 * (3 + draw(5)),
            breakMinutesMin: some(draw, [15, 20, 30]),
            endsAtMidnight: draw(2) === 0,
          }
        : null,
    wallMeals: isClock ? Array.from({ length: 1 + draw(2) }, () => wallMealFrom(draw)) : [],
    edgeMinutesMin: isClock ? 0 : some(draw, [0, 0, 30, 60]),
    mealMinutesMax: draw(4) === 0 ? 60 : null,
    ages: draw(3) === 0 ? { fromYears: low, belowYears: some(draw, [18, 20]) } : null,
    remedy: null,
  };
}

function rungFrom(draw: Draw, meal: number, isSplit: boolean) {
  const hasWindow = !isSplit && draw(2) === 0;
  return {
    meal,
    op: some(draw, [">", ">="]),
    workMinutes: 60 * (5 * meal + draw(2)),
    minutesMin: some(draw, [20, 30, 45]),
    earliestStartWorkMinutes: hasWindow && draw(2) === 0 ? 60 * meal : null,
    latestStartWorkMinutes: hasWindow && draw(2) === 0 ? 60 * 5 * meal : null,
    completeByWorkMinutes: hasWindow && draw(3) === 0 ? 60 * 5 * meal + 30 : null,
    waiver:
      draw(2) === 0
        ? {
            consent: "mealWaiver1",
            forms: draw(2) === 0 ? ["written"] : null,
            upToWorkMinutes: draw(2) === 0 ? 60 * (6 + 5 * draw(2)) : null,
            requiresEarlierMeal: draw(3) === 0,
          }
        : null,
  };
}

function wallMealFrom(draw: Draw) {
  const fromMinute = 60 * (10 + draw(8));
  return {
    shiftOverMinutes: 60 * (3 + draw(5)),
    startFromMinute: draw(2) === 0 ? 60 * (8 + draw(6)) : null,
    startUntilMinute: draw(2) === 0 ? some(draw, [660, 780, 1799]) : null,
    endFromMinute: draw(3) === 0 ? 60 * (14 + draw(8)) : null,
    minutesMin: some(draw, [15, 20, 30]),
    window: draw(3) === 0 ? null : { fromMinute, toMinute: fromMinute + 180 },
  };
}
