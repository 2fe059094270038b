import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const fields = z.strictObject({
  restMinutesMin: z
    .int()
    .min(1)
    .max(5760)
    .describe("Consecutive elapsed minutes without work; exactly this many is enough."),
  wholeCalendarDay: z
    .boolean()
    .describe(
      "Whether the rest must also hold one whole local day (a workday, where workweeks start at " +
        "another time). A clock change can make a day shorter: 1380 or less asks for just a day.",
    ),
  dayPart: z
    .strictObject({
      fromMinute: z.int().min(0).max(1439).describe("From this minute of the day"),
      toMinute: z.int().min(1).max(1440).describe("to this one, of one local date."),
    })
    .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, "it begins before it ends")
    .nullable()
    .default(null)
    .describe("Hours that the rest must hold unbroken; null: any hours will do."),
  anchor: z
    .enum(["workweek", "calendarWeekMonday", "calendarWeekSunday", "rolling7", "workdayStart"])
    .describe(
      "The weeks that need the rest; rolling7: any 7 local dates in a row that meet the period; " +
        "workdayStart: 7 times 24 elapsed hours from the first start of work of every local date.",
    ),
  referenceDays: z
    .literal([7, 14])
    .describe(
      "7: one rest in each week. 14: two in any two weeks in a row, or one of twice the length.",
    ),
  overlapMinutesMin: z
    .int()
    .min(1)
    .max(5760)
    .nullable()
    .default(null)
    .describe(
      "A rest that runs past the end of the time judged counts when so many of its minutes lie in " +
        "it; null: only what lies in it counts.",
    ),
  pieces: z
    .strictObject({
      totalMinutesMin: z.int().min(1).max(20_160).describe("Rests of two weeks together,"),
      pieceMinutesMin: z.int().min(1).max(5760).describe("of those that are at least this long."),
    })
    .nullable()
    .default(null)
    .describe("Rests that are enough too, where the reference is 14 days; null: none."),
  exemption: z
    .strictObject({
      weekMinutesMax: z.int().min(1).max(10_080).describe("Minutes of work in 7 days, inclusive."),
      dayMinutesMax: z.int().min(1).max(1440).describe("Minutes of work on every day, inclusive."),
      week: z
        .enum(["same", "calendarWeekSunday"])
        .default("same")
        .describe("The 7 days that need the rest, or every week from Sunday that they meet."),
    })
    .nullable()
    .describe("No rest is needed where the work keeps within both; null: it always is."),
  consent: z
    .strictObject({
      kind: z
        .literal("workOnRestDay")
        .describe("The worker's own choice to work instead of resting."),
      forms: z
        .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
        .min(1)
        .describe("The forms in which the worker may give it."),
    })
    .nullable()
    .describe("Shifts it covers do not spoil a rest; null: every shift does."),
  onCallCounts: z.boolean().describe("Whether standing by on call is work for this rule."),
});

const parameters = fields.refine(
  ({ anchor, wholeCalendarDay, dayPart, overlapMinutesMin, pieces, referenceDays, ...others }) =>
    (anchor !== "workdayStart" ||
      (overlapMinutesMin === null &&
        !wholeCalendarDay &&
        dayPart === null &&
        others.exemption === null &&
        others.consent === null)) &&
    (overlapMinutesMin === null || (!wholeCalendarDay && dayPart === null)) &&
    (pieces === null || (referenceDays === 14 && !wholeCalendarDay && dayPart === null)),
  "rests that run over or add up, or that follow a start of work, are asked for by their length alone",
);

export type Params = z.output<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "weekly-rest",
  title: "Weekly rest",
  question: "Does the worker get a long rest in every week?",
  parameters,
  stricter: (params) => ({ ...params, restMinutesMin: Math.min(5760, params.restMinutesMin + 1) }),
  agreement: {
    mode: "stricter",
    why:
      "The planner puts a rest into each week even where two weeks may share theirs, or short " +
      "days need none. Where shifts run past midnight and a whole day must be free, it asks for " +
      "a longer stretch. It uses a consent only when that covers every shift it could give. " +
      "Where a week begins with a day's work, no date is left out for less than a rest.",
  },
};
