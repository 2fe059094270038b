import { z } from "zod";
import { problemJson } from "./problem.ts";
import { scheduleJson } from "./schedule.ts";

/** A JSON Schema document of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What `parseProblem` reads, as JSON Schema; named parts stand under `$defs`. */
export const problemJsonSchema = (): JsonSchema => z.toJSONSchema(problemJson, { io: "input" });

/** What `parseSchedule` reads, as JSON Schema; named parts stand under `$defs`. */
export const scheduleJsonSchema = (): JsonSchema => z.toJSONSchema(scheduleJson, { io: "input" });
