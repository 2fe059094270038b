import { z } from "zod";
import { factsJson } from "./fact.ts";

const headCount = (what: string) => z.int().min(0).max(10_000_000).optional().describe(what);

export const employerJson = z
  .strictObject({
    sector: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]{0,59}$/, { error: "malformedSector" })
      .optional()
      .describe('The line of business in one word, as "foodService", "retail" or "hospitality".'),
    employeesWorldwide: headCount("People employed in all places together, as 1200."),
    locationsWorldwide: headCount("Places of business everywhere, as 40."),
    employeesInJurisdiction: headCount("People employed where the law of the site holds, as 34."),
    facts: factsJson.optional(),
  })
  .describe("What is known about the employer. Many laws cover only some sectors and sizes.")
  .meta({ id: "Employer" });

export type EmployerJson = z.input<typeof employerJson>;
