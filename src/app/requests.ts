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

export const solveRequest = z.strictObject({ problem: z.unknown(), ...reading });

export const checkRequest = z.strictObject({
  problem: z.unknown(),
  schedule: z.unknown(),
  ...reading,
});

export const explainRequest = z.strictObject({
  problem: z.unknown(),
  schedule: z.unknown(),
  ...reading,
  ask: z
    .enum(["shift", "whyNot", "week", "wishes", "summary"])
    .default("week")
    .describe(
      "shift: why it is given, or open; whyNot: why not to `about`; week, wishes: of `about`",
    ),
  shift: z.string().nullable().default(null).describe("Id of an assignment, open slot or demand"),
  about: z.string().nullable().default(null).describe("The worker asked about; default: who reads"),
});

export type SolveRequest = z.infer<typeof solveRequest>;
export type CheckRequest = z.infer<typeof checkRequest>;
export type ExplainRequest = z.infer<typeof explainRequest>;
