import { z } from "zod";
import { parseDay, type Day } from "../time/civil.ts";
import { predicateFormat } from "./predicate-format.ts";

/** The first line of every pack, so that a file says what it is. */
export const packFormatName = "fairweek/pack@1";

const text = (max: number) => z.string().min(1).max(max);

/** A text that a law's number may not arrive without; its absence has a code of its own. */
const needed = (code: string, what: string) =>
  z
    .string()
    .max(4000)
    .refine((value) => value.trim().length > 0, { message: what, params: { code } });

const dayFormat = z
  .string()
  .refine((value) => parseDay(value) !== null, {
    message: "Not a date that exists",
    params: { code: "pack.badDate" },
  })
  .transform((value): Day => parseDay(value) as Day);

const urlFormat = z.string().refine((value) => /^https?:\/\/[^\s]+$/.test(value), {
  message: "Not an address",
  params: { code: "pack.badUrl" },
});

/** "us-or.advance-notice@2018-07-01": the pack's id, a name, and which of several versions. */
const idFormat = z
  .string()
  .max(120)
  .regex(/^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9.-]*(@[0-9a-z-]+)?$/, "Not an id of an enactment");

/** `pack.json` of a folder, and the head of a pack in a single file. */
export const packHeadFormat = z.strictObject({
  format: z.literal(packFormatName),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, "Not an id: small letters, digits and hyphens"),
  title: text(200),
  place: predicateFormat,
  maintainedOn: dayFormat,
});

/** One enactment; its parameters are proved by the rule kind, not here. */
export const enactmentFormat = z.strictObject({
  id: idFormat,
  kind: text(60),
  title: text(200),
  modality: z.enum(["hard", "hardUnless", "premium", "physics"]),
  parameters: z.unknown(),
  from: dayFormat.nullable(),
  until: dayFormat.nullable().default(null),
  coverage: predicateFormat,
  citation: z.strictObject({
    text: needed("pack.noCitation", "The citation is empty"),
    url: urlFormat.nullable(),
  }),
  reading: needed("pack.noReading", "The reading is empty"),
  otherReadings: z.array(text(2000)).max(20).default([]),
  verification: z.strictObject({
    mark: z.enum(["primary", "secondary", "unverified"]),
    readOn: dayFormat.nullable(),
    source: needed("pack.noSource", "The source is empty"),
  }),
  records: z
    .strictObject({ years: z.int().min(1).max(50), what: text(500) })
    .nullable()
    .default(null),
});

/** `not-covered.json` of a folder, and `notCovered` of a single file. */
export const notCoveredFormat = z
  .array(z.strictObject({ title: text(200), citation: text(500), reason: text(2000) }))
  .max(200);

export type EnactmentForm = z.output<typeof enactmentFormat>;
