import { z } from "zod";
import { disruptionsJson } from "./disruption.ts";
import { problemJson } from "./problem.ts";
import { scheduleJson } from "./schedule.ts";
import { historyOfWorkplaceJson } from "./workplace-history.ts";

/** A JSON Schema document of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What `parseProblem` reads, as JSON Schema; named parts stand under `$defs`. */
export const problemJsonSchema = (): JsonSchema => z.toJSONSchema(problemJson, { io: "input" });

/** What `parseSchedule` reads, as JSON Schema; named parts stand under `$defs`. */
export const scheduleJsonSchema = (): JsonSchema => z.toJSONSchema(scheduleJson, { io: "input" });

/** What `parseHistory` reads, as JSON Schema; named parts stand under `$defs`. */
export const historyJsonSchema = (): JsonSchema =>
  z.toJSONSchema(historyOfWorkplaceJson, { io: "input" });

/** What `parseDisruptions` reads, as JSON Schema; named parts stand under `$defs`. */
export const disruptionsJsonSchema = (): JsonSchema =>
  z.toJSONSchema(disruptionsJson, { io: "input" });
