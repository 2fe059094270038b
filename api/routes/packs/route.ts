import { z } from "zod";
import { listPacks } from "../../../src/index.ts";
import type { Route } from "../index.ts";

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

const packsSchema = z
  .object({
    packs: z.array(
      z.object({
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
        notCovered: z.array(
          z.object({ title: z.string(), citation: z.string(), reason: z.string() }),
        ),
      }),
    ),
  })
  .meta({ id: "PacksDocument" });

/** The law as data: every built-in enactment with its source, and what is not covered. */
export const packsRoute: Route = (app) => {
  app.get(
    "/v1/packs",
    { schema: { summary: "Law packs", tags: ["law"], response: { 200: packsSchema } } },
    async () => ({ packs: listPacks() }),
  );
};
