/**
 * The worked examples of a rule kind: `src/rules/<kind>/cases.json`, an array of cases.
 *
 * - `name`: a sentence with numbers and units: "10 h 59 min of rest breaks an 11 h rule by 1 min".
 * - `law`: the text it was drawn from (optional).
 * - `parameters`: proved by the kind's own schema.
 * - `pins`: optional, see below.
 * - `zone`: IANA name. Times are its wall clock, as "2026-12-07T09:00"; one that a clock change
 *   repeats carries its offset, as "2026-11-01T01:30-05:00".
 * - `workweekStart`: { weekday, time }; default Monday 00:00.
 * - `period`: { from, to }, both included; default: the whole weeks, Monday to Sunday, in which
 *   `shifts` start.
 * - `worker`, optional like every entry of it:
 *   birthDate, ageBand;
 *   roles: ["server", { role, from, until }], default: every role of the shifts;
 *   contract: { maxMinutesPerWeek: 2400, payCentsPerHour: 1500, ... };
 *   available: [{ start, end }], default: always; leave: [{ start, end }];
 *   accommodations: [{ restriction: { kind: "noWorkAfter", time: "21:00" }, from, until }];
 *   consents: [{ kind, form, givenAt, revokedAt, shifts }], absent times are null;
 *   usual: [{ weekday, start: "09:00", end: "17:00" }], what the worker usually works;
 *   facts: { hourly: true }, asked for as "worker.hourly".
 * - `facts`: by dotted name, as { "employer.sector": "retail" }.
 * - `school`: { schoolDays: [dates], hours: { from, to }, known: { from, until } }.
 * - `holidays`: { dates: [dates], known: { from, until } }; default: nothing is known of them.
 * - `noticeFrom`: default null, unknown. `published`: { publishedAt, shifts }; default: nothing.
 * - `changes`: [{ shift, at, initiator, kind, before: { start, end }, after, reason }], default: none
 *   is recorded; `voluntaryStated`, `overtimePremiumPaid` and `disputed` default to false.
 * - `history`: { completeFrom, shifts }; default: complete, and empty; null: nothing is known.
 * - `shifts`: [{ id, start, end, role, onCall, demand, breaks: [{ kind, start, end, paid }] }];
 *   only the times must be given. Ids default to "s1", "s2", ...; in the history to "h1", ...
 * - `expect`, `compiled`: see below.
 *
 * `expect.outcome`: "lawful" = no finding at all; "violation" = at least one; "premium" = no
 * violation, at least one premium; "notAssessable" = no violation, at least one notAssessable.
 * `count`: how many findings have that outcome. `facts`: one finding of that outcome carries these
 * facts, and maybe others; an instant is written as a local time, a date as "2026-12-07", a minute
 * of the day as "21:00". `missing`: what a notAssessable finding names. `premium`: the sum over all
 * findings, as { payMilliminutes: 30000, cents: 0, currency: null }. `interval`: one finding of that
 * outcome is about the time from `start` to `end`.
 *
 * `pins` names a numeric parameter: the outcomes, their count, what is missing or the premiums must
 * change when that number is one unit larger, or when it is one unit smaller. Each numeric
 * parameter of a kind needs one such case. A nested number is named by its path: "premium.cents",
 * "tiers.0.minutes".
 *
 * `compiled` is for kinds that are "stricter": a case that expects no violation, and that the
 * solver is all the same told to forbid, says "forbids". Everywhere else the compiled form must
 * give the case's verdict.
 */
import { changeKinds, changeReasons, initiators } from "../../src/domain/change.ts";
import { z } from "zod";

const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2})?$/);
const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const timeOfDay = z.string().regex(/^\d{2}:\d{2}$/);
const factValue = z.union([z.string(), z.number(), z.boolean()]);
export const weekdayNames = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
const weekday = z.enum(weekdayNames);
const span = z.strictObject({ start: localTime, end: localTime });

const shiftSchema = z.strictObject({
  id: z.string().optional(),
  start: localTime,
  end: localTime,
  role: z.string().default("server"),
  onCall: z.boolean().default(false),
  demand: z.string().optional(),
  breaks: z
    .array(
      z.strictObject({
        kind: z.enum(["meal", "rest"]),
        start: localTime,
        end: localTime,
        paid: z.boolean().default(false),
      }),
    )
    .default([]),
});

const restriction = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("noWorkBefore"), time: timeOfDay }),
  z.strictObject({ kind: z.literal("noWorkAfter"), time: timeOfDay }),
  z.strictObject({ kind: z.literal("maxShiftMinutes"), minutes: z.int().positive() }),
  z.strictObject({ kind: z.literal("maxWeekMinutes"), minutes: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal("noWeekdays"), weekdays: z.array(weekday) }),
  z.strictObject({ kind: z.literal("notRoles"), roles: z.array(z.string()) }),
]);

const minutes = z.int().nonnegative().nullable().default(null);

const workerSchema = z.strictObject({
  birthDate: localDate.optional(),
  ageBand: z.enum(["adult", "minor"]).optional(),
  roles: z
    .array(
      z.union([
        z.string(),
        z.strictObject({
          role: z.string(),
          from: localDate.nullable().default(null),
          until: localDate.nullable().default(null),
        }),
      ]),
    )
    .optional(),
  contract: z
    .strictObject({
      minMinutesPerWeek: minutes,
      maxMinutesPerWeek: minutes,
      desiredMinutesPerWeek: minutes,
      guaranteedMinutesPerWeek: minutes,
      payCentsPerHour: minutes,
    })
    .prefault({}),
  available: z.array(span).optional(),
  leave: z.array(span).default([]),
  accommodations: z
    .array(
      z.strictObject({
        restriction,
        from: localDate.nullable().default(null),
        until: localDate.nullable().default(null),
      }),
    )
    .default([]),
  consents: z
    .array(
      z.strictObject({
        kind: z.enum([
          "shortRest",
          "addedHours",
          "scheduleChange",
          "mealWaiver1",
          "mealWaiver2",
          "splitMeal",
          "workOnRestDay",
          "averageHours",
          "lateMinor",
        ]),
        form: z.enum(["verbal", "written", "electronic", "mutual", "agreement"]),
        givenAt: localTime.nullable().default(null),
        revokedAt: localTime.nullable().default(null),
        shifts: z.array(z.string()).nullable().default(null),
      }),
    )
    .default([]),
  usual: z.array(z.strictObject({ weekday, start: timeOfDay, end: timeOfDay })).default([]),
  facts: z.record(z.string(), factValue).default({}),
});

const premiumSchema = z.strictObject({
  payMilliminutes: z.int().nonnegative(),
  cents: z.int().nonnegative(),
  currency: z.string().nullable(),
});

const changeSchema = z.strictObject({
  shift: z.string(),
  at: localTime,
  initiator: z.enum(initiators).default("employer"),
  kind: z.enum(changeKinds),
  before: span.nullable().default(null),
  after: span.nullable().default(null),
  reason: z.enum(changeReasons).nullable().default(null),
  voluntaryStated: z.boolean().default(false),
  overtimePremiumPaid: z.boolean().default(false),
  disputed: z.boolean().default(false),
});

export const caseSchema = z.strictObject({
  name: z.string().min(10),
  law: z.string().optional(),
  parameters: z.record(z.string(), z.unknown()),
  pins: z.string().optional(),
  zone: z.string(),
  workweekStart: z.strictObject({ weekday, time: timeOfDay }).optional(),
  period: z.strictObject({ from: localDate, to: localDate }).optional(),
  worker: workerSchema.prefault({}),
  facts: z.record(z.string(), factValue).default({}),
  school: z
    .strictObject({
      schoolDays: z.array(localDate),
      hours: z.strictObject({ from: timeOfDay, to: timeOfDay }).nullable().default(null),
      known: z.strictObject({ from: localDate, until: localDate }),
    })
    .optional(),
  holidays: z
    .strictObject({
      dates: z.array(localDate),
      known: z.strictObject({ from: localDate, until: localDate }),
    })
    .optional(),
  noticeFrom: localTime.nullable().default(null),
  published: z.strictObject({ publishedAt: localTime, shifts: z.array(shiftSchema) }).optional(),
  changes: z.array(changeSchema).default([]),
  history: z
    .strictObject({
      completeFrom: localTime.nullable(),
      shifts: z.array(shiftSchema).default([]),
    })
    .nullable()
    .optional(),
  shifts: z.array(shiftSchema),
  expect: z.strictObject({
    outcome: z.enum(["lawful", "violation", "premium", "notAssessable"]),
    count: z.int().positive().optional(),
    facts: z.record(z.string(), factValue).optional(),
    missing: z.string().optional(),
    premium: premiumSchema.optional(),
    interval: span.optional(),
  }),
  compiled: z.literal("forbids").optional(),
});

/** One worked example, as written. */
export type Case = z.infer<typeof caseSchema>;
export type CaseShift = Case["shifts"][number];
