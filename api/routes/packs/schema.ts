import { z } from "zod";

const enactmentSchema = z
  .object({
    id: z.string(),
    pack: z.string(),
    kind: z.string(),
    title: z.string(),
    modality: z.enum(["hard", "hardUnless", "premium", "physics"]),
    from: z.string().nullable().describe("First date in force, ISO; null = no bound"),
    until: z.string().nullable().describe("Last date in force, ISO, included; null = no bound"),
    coverage: z.string().describe("Who is covered, in words"),
    parameters: z.unknown(),
    citation: z.object({ text: z.string(), url: z.string().nullable() }),
    reading: z.string(),
    otherReadings: z.array(z.string()),
    verification: z.object({
      mark: z.enum(["primary", "secondary", "unverified"]),
      readOn: z.string().nullable(),
      source: z.string(),
    }),
    records: z.object({ years: z.number(), what: z.string() }).nullable(),
  })
  .meta({ id: "Enactment" });

export const packSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    place: z.string(),
    maintainedOn: z.string(),
    marks: z.object({
      primary: z.number().int(),
      secondary: z.number().int(),
      unverified: z.number().int(),
    }),
    enactments: z.array(enactmentSchema),
    notCovered: z.array(z.object({ title: z.string(), citation: z.string(), reason: z.string() })),
  })
  .meta({ id: "Pack" });

export const packsSchema = z.object({ packs: z.array(packSchema) }).meta({ id: "PacksDocument" });

export const differenceSchema = z
  .object({
    pack: z.string(),
    from: z.string(),
    to: z.string(),
    differences: z.array(
      z.object({
        state: z.enum(["begins", "ends", "changes"]),
        family: z.string().describe("What the versions of one enactment have in common"),
        before: enactmentSchema.nullable(),
        after: enactmentSchema.nullable(),
        fields: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
      }),
    ),
    unchanged: z.number().int(),
  })
  .meta({ id: "PackDifference" });

export const staleSchema = z
  .object({
    on: z.string(),
    stale: z.array(
      z.object({
        id: z.string(),
        pack: z.string(),
        title: z.string(),
        citation: z.object({ text: z.string(), url: z.string().nullable() }),
        mark: z.enum(["primary", "secondary", "unverified"]),
        readOn: z.string().nullable(),
        daysAgo: z.number().int().nullable().describe("null = never read"),
      }),
    ),
  })
  .meta({ id: "StaleDocument" });

const date = z.string().describe('A date, as "2026-12-07"');

/** What the addresses of packs take. */
export const packParams = z.object({ pack: z.string().describe("Id of a pack, as us-or") });
export const onQuery = z.object({ on: date });
export const mayBeOnQuery = z.object({ on: date.optional() });
export const fromToQuery = z.object({ from: date, to: date });
