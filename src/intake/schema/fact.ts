import { z } from "zod";
import { limits } from "../limits.ts";

export const factValueJson = z
  .union([z.string().min(1).max(200), z.number(), z.boolean()])
  .describe("What is known: a text, a number, or yes or no. Leave a fact out when it is not known.")
  .meta({ id: "FactValue", examples: [true, 34, "retail"] });

/**
 * More facts that rules may ask for by name. Packs of agreements and house rules may ask for facts of
 * their own, so any name is taken that is not a slip of a known one.
 */
export const factsJson = z
  .record(
    z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/, { error: "malformedFactName" }),
    factValueJson,
  )
  .refine((facts) => Object.keys(facts).length <= limits.facts, { error: "tooManyFacts" })
  .describe(
    `Up to ${limits.facts} facts that coverage of rules asks for, by name (a small letter, then letters ` +
      "and digits). A fact that is absent is unknown, never false.",
  )
  .meta({ id: "Facts", examples: [{ hourly: true, enrolledInSchool: true }] });

export type FactsJson = z.input<typeof factsJson>;
