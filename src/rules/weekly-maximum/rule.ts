import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const weekMinutes = z.int().min(1).max(10_080);

const parameters = z.strictObject({
  week: z
    .enum(["workweek", "calendarWeekMonday", "calendarWeekSunday"])
    .describe(
      "workweek: the employer's fixed week; otherwise local midnight of the named weekday.",
    ),
  workMinutesMax: weekMinutes
    .nullable()
    .describe("Minutes of work in one week, unpaid breaks left out; exactly this many is allowed."),
  shorterRegularWeek: z
    .boolean()
    .default(false)
    .describe(
      "True: where worker.regularWeekMinutes is given and is shorter, that is the limit of a week.",
    ),
  average: z
    .strictObject({
      workMinutesMax: weekMinutes.describe("Average minutes of work for each 7 days."),
      referenceWeeks: z
        .int()
        .min(2)
        .max(53)
        .describe("How many weeks the average is taken over: those that end with the week judged."),
      leaveIsNeutral: z
        .boolean()
        .describe("Whether days that lie wholly in leave are left out of the weeks averaged over."),
    })
    .nullable()
    .describe("A limit on the average over several weeks; null: there is none."),
  optOut: z
    .strictObject({
      kind: z
        .enum(["averageHours", "addedHours"])
        .describe("The kind of consent that lifts the limits."),
      forms: z
        .array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]))
        .min(1)
        .describe("The forms in which the worker may give it."),
    })
    .nullable()
    .describe(
      "Lifts the limits when it covers every shift of the time judged; null: nothing does.",
    ),
  onCallCounts: z.boolean().describe("Whether standing by on call is work for this rule."),
});

export type Params = z.infer<typeof parameters>;

const oneLess = (minutes: number): number => Math.max(1, minutes - 1);

export const kind: RuleKind<Params> = {
  id: "weekly-maximum",
  title: "Most work in a week",
  question: "Does the worker work no more than the week's limit, and the average over the weeks?",
  parameters,
  stricter: (params) => ({
    ...params,
    workMinutesMax: params.workMinutesMax === null ? null : oneLess(params.workMinutesMax),
    average: params.average && {
      ...params.average,
      workMinutesMax: oneLess(params.average.workMinutesMax),
    },
  }),
  agreement: {
    mode: "stricter",
    why:
      "Where unpaid breaks will lie in a shift over the week's edge is decided after planning, " +
      "and the planner uses an opt-out only when it covers every shift it could give.",
  },
};
