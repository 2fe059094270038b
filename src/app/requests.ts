import { z } from "zod";
import { languages, viewers } from "../rules/explanation.ts";

/** The fields that every request shares. Documents inside are read by their own parsers. */
const reading = {
  packs: z
    .array(z.unknown())
    .max(50)
    .default([])
    .describe("Packs of your own, beside the built-in ones"),
  viewer: z.enum(viewers).default("manager").describe("Whose eyes the texts are for"),
  worker: z
    .string()
    .nullable()
    .default(null)
    .describe("The worker who is reading, for viewer self"),
  language: z.enum(languages).default("en"),
};

/** A repaired schedule is judged and explained against what happened. */
const happened = {
  disruptions: z
    .unknown()
    .default(null)
    .describe("What happened since publication, for a repaired schedule; null: nothing"),
};

export const solveRequest = z.strictObject({
  problem: z.unknown(),
  replan: z
    .boolean()
    .default(false)
    .describe("Start anew although a schedule is published: none of it is kept"),
  ...reading,
});

export const repairRequest = z.strictObject({
  problem: z.unknown(),
  disruptions: z.unknown(),
  coverage: z
    .enum(["restored", "all"])
    .default("restored")
    .describe("all: slots that were open when it was published are filled too"),
  ...reading,
});

export const checkRequest = z.strictObject({
  problem: z.unknown(),
  schedule: z.unknown(),
  ...happened,
  ...reading,
});

export const explainRequest = z.strictObject({
  problem: z.unknown(),
  schedule: z.unknown(),
  ...happened,
  ...reading,
  ask: z
    .enum(["shift", "whyNot", "week", "wishes", "changes", "summary"])
    .default("week")
    .describe(
      "shift: why it is given, or open; whyNot: why not to `about`; week, wishes: of `about`; " +
        "changes: why shifts are not as they were told, of `about` or of everybody",
    ),
  shift: z.string().nullable().default(null).describe("Id of an assignment, open slot or demand"),
  about: z.string().nullable().default(null).describe("The worker asked about; default: who reads"),
});

export type RepairRequest = z.infer<typeof repairRequest>;
export type SolveRequest = z.infer<typeof solveRequest>;
export type CheckRequest = z.infer<typeof checkRequest>;
export type ExplainRequest = z.infer<typeof explainRequest>;
