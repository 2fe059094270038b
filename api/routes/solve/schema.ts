import { z } from "zod";
import { languages, problemJson, viewers } from "../../../src/index.ts";

export const solveBody = z
  .strictObject({
    problem: problemJson,
    packs: z.array(z.unknown()).optional().describe("Packs of your own, beside the built-in ones"),
    viewer: z.enum(viewers).optional().describe("Whose eyes the texts are for; default manager"),
    language: z.enum(languages).optional().describe("Default en"),
  })
  .meta({ id: "SolveRequest" });
