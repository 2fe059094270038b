/**
 * A worked case of law, one JSON object a line: facts of a workplace, a worker and a schedule, and
 * what the rules named in `rules` say of them. Times are local wall clock in `facts.timeZone`.
 */
import { changeKinds, initiators } from "../../src/domain/change.ts";
import { z } from "zod";

const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2})?$/);
const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const timeOfDay = z.string().regex(/^\d{2}:\d{2}$/);
const span = z.object({ start: localTime, end: localTime });

const shift = z.looseObject({
  id: z.string(),
  start: localTime,
  end: localTime,
  onCall: z.boolean().default(false),
  breaks: z
    .array(z.object({ ...span.shape, kind: z.enum(["meal", "rest"]), paid: z.boolean() }))
    .default([]),
});

const change = z.object({
  shift: z.string(),
  at: localTime,
  initiator: z.enum(initiators),
  kind: z.enum(changeKinds),
  before: span.nullable().default(null),
  after: span.nullable().default(null),
  reason: z.string().optional(),
  voluntaryStated: z.boolean().default(false),
  overtimePremiumPaid: z.boolean().default(false),
  disputed: z.boolean().default(false),
});

const consent = z.looseObject({
  kind: z.string(),
  form: z.enum(["verbal", "written", "electronic", "mutual", "agreement"]),
  at: localTime.optional(),
  revokedAt: localTime.optional(),
});

const worker = z.looseObject({
  age: z.int().min(0).optional(),
  birthDate: localDate.optional(),
  consents: z.array(consent).default([]),
  leaves: z.array(z.looseObject(span.shape)).default([]),
  accommodations: z.array(z.looseObject({ kind: z.string(), time: timeOfDay })).default([]),
  hourlyPay: z.number().optional(),
});

const calendar = z.looseObject({
  schoolInSession: z.boolean().optional(),
  schoolDays: z.array(localDate).default([]),
  holidays: z.array(localDate).default([]),
  schoolHours: z.tuple([timeOfDay, timeOfDay]).optional(),
});

export const lawCaseSchema = z.looseObject({
  id: z.string(),
  jurisdiction: z.string(),
  rules: z.array(z.string()).min(1),
  why: z.string().default(""),
  facts: z.looseObject({
    timeZone: z.string(),
    employer: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
    worker: worker.prefault({}),
    workweekStart: z
      .string()
      .regex(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{2}:\d{2}$/)
      .optional(),
    calendar: calendar.optional(),
    publishedAt: localTime.optional(),
    periodStart: localDate.optional(),
    shifts: z.array(shift).default([]),
    changes: z.array(change).default([]),
  }),
  expect: z.looseObject({
    legal: z.boolean(),
    violated: z.array(z.string()),
    premiumHours: z.number().optional(),
    premiumMoney: z.object({ amount: z.number(), currency: z.string() }).optional(),
  }),
});

export type LawCase = z.output<typeof lawCaseSchema>;
export type LawCaseShift = LawCase["facts"]["shifts"][number];
export type LawCaseChange = LawCase["facts"]["changes"][number];

/** Every case of a file of lines; empty lines are passed over. @throws Error naming the bad line. */
export function readLawCases(text: string): readonly LawCase[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const read = lawCaseSchema.safeParse(JSON.parse(line));
    if (!read.success) throw new Error(`line ${index + 1}: ${z.prettifyError(read.error)}`);
    return [read.data];
  });
}
