import type { Finding } from "../../../src/rules/finding.ts";
import { type Day, day } from "../../../src/time/civil.ts";
import { instant } from "../../../src/time/interval.ts";
import { minorHours } from "./judge-minors.ts";
import { type SituationJudge, some } from "./judges.ts";
import type { Draw, Roster } from "./roster.ts";

/** A young worker whose age, school and past are known. */
function youngAndKnown(roster: Roster): Roster {
  const { line } = roster;
  const { worker, period } = line;
  const completeFrom = instant(period.interval.start - 400 * 1440);
  const known = { from: day(period.first - 400), until: day(period.last + 400) };
  const schoolDays = line.school?.schoolDays ?? new Set<Day>();
  const school = { schoolDays, hours: { from: 480, to: 870 }, known };
  // Sixteen years and half a year, where nothing is said: 6000 days.
  const birthDay = worker.birthDay ?? day(period.first - 6000);
  const young = { ...worker, birthDay, history: { ...worker.history, completeFrom } };
  return { ...roster, line: { ...line, school, worker: young } };
}

function windowFrom(draw: Draw) {
  const fromMinute = 60 * (4 + draw(5));
  return { fromMinute, toMinute: 60 * (18 + draw(9)) };
}

function paramsFrom(draw: Draw) {
  const fromYears = 13 + draw(4);
  const nonSchoolDay = 60 * (5 + draw(6));
  const schoolWeek = 60 * (15 + draw(15));
  const hasSummer = draw(3) === 0;
  const maybe = <Value>(value: Value): Value | null => (draw(2) === 0 ? value : null);
  return {
    fromYears,
    belowYears: fromYears + 1 + draw(6),
    leapBirthday: some(draw, ["mar1", "feb28"]),
    dailyMaxMinutes: {
      schoolDay: Math.min(nonSchoolDay, 60 * (3 + draw(4))),
      nonSchoolDay,
      beforeSchoolDay: maybe(60 * (3 + draw(4))),
    },
    schoolAndWorkMaxMinutes: draw(4) === 0 ? 60 * (8 + draw(3)) : null,
    longerDays: maybe({
      dailyMaxMinutes: 60 * (8 + draw(4)),
      ifShorterThanMinutes: 60 * (4 + draw(4)),
    }),
    shiftSpanMaxMinutes: maybe(60 * (8 + draw(5))),
    beforeSchoolDayExcept: ["sunday", "dayWithoutSchool"].filter(() => draw(2) === 0),
    weeklyMaxMinutes: { schoolWeek, nonSchoolWeek: schoolWeek + 60 * draw(12) },
    mondayToFridayMaxMinutes: maybe(60 * (12 + draw(12))),
    week: some(draw, ["calendarWeekSunday", "calendarWeekMonday"]),
    windows: {
      default: windowFrom(draw),
      summer: hasSummer ? windowFrom(draw) : null,
      beforeSchoolDay: maybe(windowFrom(draw)),
      beforeNonSchoolDay: maybe(windowFrom(draw)),
    },
    lateConsent: maybe({
      forms: ["written"],
      beforeSchoolDay: maybe(windowFrom(draw)),
      beforeNonSchoolDay: maybe(windowFrom(draw)),
    }),
    laterWhere: maybe({ fact: "employer.severalShifts", toMinute: 60 * (21 + draw(4)) }),
    summer: hasSummer
      ? {
          from: some(draw, ["03-01", "03-28", "04-01", "08-31"]),
          until: some(draw, ["laborDay", "dayBeforeLaborDay", "11-01"]),
          onlyWeeksWithoutSchool: draw(2) === 0,
        }
      : null,
    outsideSchoolHours: draw(2) === 0,
    maxDaysPerWeek: 3 + draw(5),
    restMinutesMin: maybe(60 * (9 + draw(6))),
  };
}

const about = ({ facts, shifts }: Finding): string => {
  const { limit, workedMinutes } = facts;
  if (limit === "daysPerWeek") return "daysPerWeek";
  if (limit === "rest") return `rest ${shifts.at(-1)}`;
  const isOfShift = limit === "window" || limit === "schoolHours" || limit === "shiftSpan";
  return isOfShift ? `${limit} ${shifts[0]} ${workedMinutes}` : `${limit} ${workedMinutes}`;
};

/** The judge of young workers' hours. */
export const judgesOfMinors: readonly SituationJudge[] = [
  {
    id: "minor-hours",
    outcomes: ["violation"],
    params: paramsFrom,
    settle: youngAndKnown,
    judge: minorHours,
    about,
  },
];
