import { z } from "zod";
import { limits } from "../limits.ts";
import { demandJson } from "./demand.ts";
import { employerJson } from "./employer.ts";
import { goalsJson } from "./goals.ts";
import { periodJson, workweekStartJson } from "./period.ts";
import { roleJson } from "./role.ts";
import { assignmentJson, pinJson } from "./shift.ts";
import { siteJson } from "./site.ts";
import { idJson, localTimeJson } from "./text.ts";
import { workerJson } from "./worker.ts";

const publicationJson = z
  .strictObject({
    publishedAt: localTimeJson.describe("When workers could first see it."),
    assignments: z
      .array(assignmentJson)
      .max(limits.assignments)
      .describe("Shifts as they were told, of workers who are still here."),
  })
  .describe("What workers have already been told for this period.")
  .meta({ id: "Publication" });

const searchLimitsJson = z
  .strictObject({
    seed: z
      .int()
      .min(0)
      .max(4_294_967_295)
      .optional()
      .describe("Same seed, same result. Default 1."),
    maxSeconds: z
      .number()
      .positive()
      .max(limits.searchSeconds)
      .nullable()
      .optional()
      .describe("Seconds to search at most; null or omitted: no limit of its own."),
    maxIterations: z
      .int()
      .min(1)
      .max(limits.searchIterations)
      .nullable()
      .optional()
      .describe("Steps to search at most; null or omitted: no limit of its own."),
    threads: z
      .int()
      .min(1)
      .max(limits.searchThreads)
      .optional()
      .describe(
        "Threads to search on, no more than the machine has cores. Default 1: the same bytes on every run. " +
          "More give better weeks sooner, a proved bound of larger weeks too, and other bytes on every run.",
      ),
    gapPercent: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .describe("Stop once the result is proved to be within so many percent of the best."),
    maxIdleIterations: z
      .int()
      .min(1)
      .max(limits.searchIterations)
      .optional()
      .describe("Stop after so many steps that brought nothing better."),
  })
  .describe("How long to search.")
  .meta({ id: "SearchLimits" });

/** A problem as its JSON is written. Names and units are stable within `fairweek/problem@1`. */
export const problemJson = z
  .strictObject({
    format: z.literal("fairweek/problem@1").describe("The name and version of this format."),
    site: siteJson,
    employer: employerJson,
    period: periodJson,
    workweekStart: workweekStartJson,
    now: localTimeJson
      .nullable()
      .optional()
      .describe("When the schedule is made and could be published; null or omitted: unknown."),
    disambiguation: z
      .enum(["earlier", "later"])
      .optional()
      .describe(
        "How to read wall-clock times that a clock change skips or repeats. Omitted: they are refused.",
      ),
    packs: z
      .array(idJson)
      .max(limits.packs)
      .nullable()
      .optional()
      .describe('Packs of law by id, as ["us-federal"]; null or omitted: those that fit the site.'),
    roles: z.array(roleJson).min(1).max(limits.roles).describe("The sorts of work done here."),
    workers: z.array(workerJson).max(limits.workers).describe(`Up to ${limits.workers} workers.`),
    demand: demandJson,
    pins: z.array(pinJson).max(limits.pins).optional().describe("Assignments to keep."),
    published: publicationJson
      .nullable()
      .optional()
      .describe("The schedule already published; null or omitted: none."),
    goals: goalsJson.optional(),
    limits: searchLimitsJson.optional(),
  })
  .describe("Everything a schedule is made from. Local times are wall clock of the site's zone.")
  .meta({ id: "Problem" });

export type PublicationJson = z.input<typeof publicationJson>;
export type SearchLimitsJson = z.input<typeof searchLimitsJson>;
export type ProblemJson = z.input<typeof problemJson>;
