import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const minutesOf = (max: number, what: string) =>
  z.int().min(0).max(max).describe(`${what}, in minutes of work without unpaid breaks, inclusive.`);

const spanOf = (what: string) =>
  z.int().min(1).max(1440).nullable().default(null).describe(`Most minutes from ${what}`);

/** Wall-clock hours in which work may lie. `toMinute` past 1440 runs into the next date. */
const window = z
  .strictObject({
    fromMinute: z.int().min(0).max(1439).describe("First minute of the day that may be worked."),
    toMinute: z.int().min(1).max(2160).describe("Work ends by this minute; 1470 = 00:30 next day."),
  })
  .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, "a window opens before it closes");

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const parameters = z
  .strictObject({
    fromYears: z.int().min(0).max(25).describe("Completed years from which the rule holds."),
    belowYears: z.int().min(1).max(26).describe("Completed years from which it holds no more."),
    leapBirthday: z
      .enum(["mar1", "feb28"])
      .describe("When someone born on 29 February gets a year older in a common year."),
    dailyMaxMinutes: z.strictObject({
      schoolDay: minutesOf(1440, "Most work on a local date with school"),
      nonSchoolDay: minutesOf(1440, "Most work on a local date without school"),
      beforeSchoolDay: minutesOf(1440, "Most work on a date before one with school").nullable(),
    }),
    schoolAndWorkMaxMinutes: z
      .int()
      .min(0)
      .max(1440)
      .nullable()
      .default(null)
      .describe("Most minutes of school hours and work together on a date with school, inclusive."),
    longerDays: z
      .strictObject({
        dailyMaxMinutes: minutesOf(1440, "Most work on the longer dates"),
        ifShorterThanMinutes: minutesOf(
          1440,
          "allowed where another worked date of the week has less than this",
        ),
      })
      .nullable()
      .default(null)
      .describe("Dates may be longer where another one of the week is shorter; null: never."),
    shiftSpanMaxMinutes: spanOf("the start of a shift to its end, breaks included."),
    splitDaySpanMaxMinutes: spanOf("first start to last end of a date with time between shifts."),
    beforeSchoolDayExcept: z
      .array(z.enum(["sunday", "dayWithoutSchool"]))
      .describe("Dates that dailyMaxMinutes.beforeSchoolDay spares."),
    weeklyMaxMinutes: z.strictObject({
      schoolWeek: minutesOf(10080, "Most work in a week with school on any of its dates"),
      nonSchoolWeek: minutesOf(10080, "Most work in a week without school"),
    }),
    mondayToFridayMaxMinutes: minutesOf(
      7200,
      "Most work from Monday to Friday of a week with school on any of its dates",
    )
      .nullable()
      .default(null),
    week: z
      .enum(["calendarWeekSunday", "calendarWeekMonday", "workweek"])
      .describe("Which week is meant: one from Sunday or Monday 00:00, or the employer's."),
    windows: z.strictObject({
      default: window,
      summer: window.nullable().describe("On the dates of `summer`, before all others."),
      beforeSchoolDay: window.nullable().describe("On the eve of a date with school."),
      beforeNonSchoolDay: window.nullable().describe("On the eve of a date without school."),
    }),
    lateConsent: z
      .strictObject({
        forms: z.array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"])).min(1),
        beforeSchoolDay: window.nullable(),
        beforeNonSchoolDay: window.nullable(),
      })
      .nullable()
      .describe("Windows in place of the others for shifts with a lateMinor consent."),
    laterWhere: z
      .strictObject({
        fact: z.literal("employer.severalShifts").describe("Where this fact is true,"),
        toMinute: z.int().min(1).max(2160).describe("no window closes before this minute."),
      })
      .nullable()
      .default(null),
    summer: z
      .strictObject({
        from: monthDay.describe("First date, as 06-01."),
        until: z
          .union([z.enum(["laborDay", "dayBeforeLaborDay"]), monthDay])
          .describe("Last date, included."),
        onlyWeeksWithoutSchool: z.boolean(),
      })
      .refine(
        ({ from, until }) => until.endsWith("aborDay") || from <= until,
        "summer lies in one year",
      )
      .nullable(),
    outsideSchoolHours: z.boolean().describe("True: no work during the hours of a school day."),
    maxDaysPerWeek: z.int().min(1).max(7).describe("Most local dates with work in a week."),
    restMinutesMin: z
      .int()
      .min(1)
      .max(2880)
      .nullable()
      .describe("Least elapsed minutes between shifts that begin on different dates."),
  })
  .refine(({ fromYears, belowYears }) => fromYears < belowYears, "the ages are not empty")
  .refine(
    ({ dailyMaxMinutes: daily, weeklyMaxMinutes: weekly }) =>
      daily.schoolDay <= daily.nonSchoolDay && weekly.schoolWeek <= weekly.nonSchoolWeek,
    "school never allows more work",
  )
  .refine(({ windows, summer }) => (windows.summer === null) === (summer === null), {
    error: "summer has dates and a window, or neither",
  });

export type Params = z.output<typeof parameters>;
export type Window = z.infer<typeof window>;

const less = (minutes: number): number => Math.max(0, minutes - 1);

/**
 * Hours of young workers. Age is that of the local date of each minute; a limit ends at the midnight
 * that begins the birthday. Windows and school hours are about being at work, breaks included;
 * minutes of a day and of a week are without unpaid breaks. Standing by counts like work.
 */
export const kind: RuleKind<Params> = {
  id: "minor-hours",
  title: "Working hours of minors",
  question: "Are the hours lawful for the worker's age and school days?",
  parameters,
  stricter: (params) => {
    const { schoolDay, nonSchoolDay, beforeSchoolDay: eve } = params.dailyMaxMinutes;
    const { schoolWeek, nonSchoolWeek } = params.weeklyMaxMinutes;
    return {
      ...params,
      dailyMaxMinutes: {
        schoolDay: less(schoolDay),
        nonSchoolDay: less(nonSchoolDay),
        beforeSchoolDay: eve === null ? null : less(eve),
      },
      weeklyMaxMinutes: { schoolWeek: less(schoolWeek), nonSchoolWeek: less(nonSchoolWeek) },
    };
  },
  agreement: {
    mode: "stricter",
    why:
      "Unknown school days count as school days, and a minor of unknown age as covered. Breaks of " +
      "a shift over midnight count as if they lay in the other day, its dates each by themselves. " +
      "A consent that names a shift by its own id is not known before the shift has one. Nor is it " +
      "known yet whether another date of the week will be short.",
  },
};
