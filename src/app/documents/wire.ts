import { z } from "zod";
import {
  disruptionsJson,
  historyOfWorkplaceJson,
  problemJson,
  scheduleJson,
} from "../../intake/index.ts";
import { checkRequest, explainRequest, repairRequest, solveRequest } from "../requests.ts";
import { measureRequest } from "../answer-measure.ts";
import { reportSchema } from "../answer-report.ts";
import { languages, viewers } from "../../rules/explanation.ts";
import { measuredSchema } from "./measured.ts";
import { repairDocumentSchema } from "./repair-schema.ts";
import { checkDocumentSchema, goalSchema, openSlotSchema, searchSchema } from "./schema.ts";

/** Requests as they are documented: the envelope with the documents inside. */
export const requests = {
  solve: solveRequest.extend({ problem: problemJson }).meta({ id: "SolveRequest" }),
  repair: repairRequest
    .extend({ problem: problemJson, disruptions: disruptionsJson })
    .meta({ id: "RepairRequest" }),
  check: checkRequest
    .extend({
      problem: problemJson,
      schedule: scheduleJson,
      disruptions: disruptionsJson.nullable().default(null),
    })
    .meta({ id: "CheckRequest" }),
  explain: explainRequest
    .extend({
      problem: problemJson,
      schedule: scheduleJson,
      disruptions: disruptionsJson.nullable().default(null),
    })
    .meta({ id: "ExplainRequest" }),
  measure: measureRequest
    .extend({ history: historyOfWorkplaceJson })
    .meta({ id: "MeasureRequest" }),
} as const;

const statement = z
  .object({
    statement: z.string(),
    worker: z.string().nullable(),
    enactment: z.string().nullable(),
    citation: z.string().nullable(),
    shifts: z.array(z.string()),
    facts: z
      .record(z.string(), z.union([z.number(), z.string(), z.boolean()]))
      .describe("Instants in epoch minutes, durations in minutes, money in hundredths"),
    text: z.string(),
  })
  .meta({ id: "Statement" });

/** Answers as they are documented; nothing that is not named here leaves over HTTP. */
export const documents = {
  repair: repairDocumentSchema,
  check: checkDocumentSchema,
  measure: measuredSchema,
  report: reportSchema,
  solve: z
    .object({
      format: z.literal("fairweek/solved@1"),
      outcome: z.enum(["solved", "interrupted"]),
      schedule: scheduleJson,
      check: checkDocumentSchema,
      open: z.array(openSlotSchema),
      released: z.array(z.string()).describe("Published assignments that became unlawful"),
      goals: z.array(goalSchema),
      search: searchSchema,
    })
    .meta({ id: "SolveDocument" }),
  explain: z
    .object({
      format: z.literal("fairweek/explained@1"),
      viewer: z.enum(viewers),
      language: z.enum(languages),
      accounts: z.array(
        z.object({
          about: z.string(),
          id: z.string(),
          viewer: z.enum(viewers),
          language: z.enum(languages),
          parts: z.array(z.object({ topic: z.string(), statements: z.array(statement) })),
        }),
      ),
      texts: z.array(z.string()).describe("All statements in reading order"),
    })
    .meta({ id: "ExplainDocument" }),
} as const;
