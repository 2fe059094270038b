import { z } from "zod";
import { readEnvelope } from "../../intake/envelope.ts";
import type { Issue } from "../../intake/issue.ts";
import type { Result } from "../../kernel/result.ts";

const training = z.strictObject({
  worker: z.string(),
  name: z.string(),
  role: z.string(),
  roleName: z.string(),
});

const minutes = z.number().int();

const set = z.strictObject({
  trainings: z.array(training).min(1),
  missingMinutes: minutes.describe("Person-minutes of demand left open with these trainings"),
  filledMinutes: minutes.describe("How many fewer than without; below 0 when more is open"),
  burdensOfMostBurdened: z
    .number()
    .int()
    .describe("Nights, weekend shifts and closings of the worker who carried most without them"),
  burdensRelieved: z.number().int().describe("How many fewer than without"),
  goalPointsSaved: z.number().int().describe("Goal points at weight 100; below 0 when they grew"),
});

const skills = z.strictObject({
  format: z.literal("fairweek/skills@1"),
  problemDigest: z.string(),
  seed: z.number().int(),
  iterations: z.number().int().nullable().describe("Work of each search; null = stopped by time"),
  before: z.strictObject({
    missingMinutes: minutes,
    goalPoints: z.number().int(),
    mostBurdened: z
      .strictObject({ worker: z.string(), name: z.string(), burdens: z.number().int() })
      .nullable(),
  }),
  pairsConsidered: z.number().int().describe("Pairs of worker and role that were thought of"),
  setsSolved: z.number().int(),
  setsSolvedMost: z.number().int(),
  interrupted: z.boolean().describe("True when it was stopped before all sets were solved"),
  sets: z.array(set).describe("Those that help, the most useful first"),
});

/** A role that a worker would learn. */
export type Training = Readonly<z.infer<typeof training>>;
/** A set of trainings with what solving the week again showed. */
export type SkillSet = Readonly<z.infer<typeof set>>;
/** Which training would fill open work or relieve the most burdened, best first. */
export type SkillsDocument = Readonly<z.infer<typeof skills>>;

/** A document of `fairweek skills`, read back from JSON; all that is wrong with it at once. */
export const readSkills = (json: unknown): Result<SkillsDocument, readonly Issue[]> =>
  readEnvelope(skills, json);

export const skillsSchema = skills.meta({ id: "SkillsDocument" });
