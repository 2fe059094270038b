import { excusedReasons } from "../../domain/change.ts";
import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const minutes = (what: string) => z.int().min(0).max(1440).describe(what);
const reasons = z.enum(excusedReasons);

const cut = z
  .strictObject({
    toldMinutesMin: minutes("Only on days for which at least this much work was told."),
    belowThousandths: z
      .int()
      .min(1)
      .max(1000)
      .describe("Paid when less than this share of the day's told work is given; 500 is half."),
    payThousandths: z.int().min(0).max(1000).describe("The share of told work that is paid,"),
    payMinutesMin: minutes("but no less than this,"),
    payMinutesMax: minutes("and no more than this."),
    atMostTold: z.boolean().describe("True: never more than was told."),
  })
  .refine(({ payMinutesMin: least, payMinutesMax: most }) => least <= most, "least before most");

const short = z.strictObject({
  payMinutes: z
    .array(z.int().min(1).max(1440))
    .min(1)
    .max(5)
    .describe("Least paid minutes of a day with one shift, with two, ...; more count as the last."),
  atMostUsual: z
    .boolean()
    .describe("True: no more than the worker's usual shifts on that weekday, where she has some."),
  each: z
    .boolean()
    .default(false)
    .describe(
      "True: each time of coming to work is looked at by itself, like a day with one shift.",
    ),
});

const parameters = z.strictObject({
  cut: cut
    .nullable()
    .describe("For workers who came, and are then given less work that day than they were told."),
  short: short.nullable().describe("For every day with work, however little of it was planned."),
  second: z
    .strictObject({ payMinutes: z.int().min(1).max(1440) })
    .nullable()
    .describe("Least paid minutes of every shift of a day, begun or not, after another one ended."),
  exceptions: z.array(reasons).describe("Reasons for sending workers home that owe nothing."),
  rate: z.enum(["regular", "minimum"]).describe("Whether it is owed at the worker's own pay."),
});

export type Params = z.infer<typeof parameters>;

/** Who comes to work and is given little of it is paid for some of what is missing. */
export const kind: RuleKind<Params> = {
  id: "reporting-time",
  title: "Pay for reporting to work",
  question: "Is a worker who came paid for enough time?",
  parameters,
  stricter: (params) => ({
    ...params,
    short: params.short && {
      ...params.short,
      payMinutes: params.short.payMinutes.map((least) => Math.min(1440, least + 1)),
    },
    second: params.second && { payMinutes: Math.min(1440, params.second.payMinutes + 1) },
  }),
  agreement: { mode: "exact" },
};
