import { z } from "zod";
import { listRules } from "../../../src/index.ts";
import type { Route } from "../index.ts";

const rulesSchema = z
  .object({
    rules: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        question: z.string(),
        parameters: z.unknown().describe("JSON Schema of the parameters, with units and bounds"),
        agreement: z.object({ mode: z.enum(["exact", "stricter"]), why: z.string().optional() }),
        languages: z.array(z.string()),
        enactments: z.array(z.string()).describe("Built-in enactments of this kind"),
      }),
    ),
  })
  .meta({ id: "RulesDocument" });

/** The rule kinds: what the program can judge at all. */
export const rulesRoute: Route = (app) => {
  app.get(
    "/v1/rules",
    { schema: { summary: "Rule kinds", tags: ["law"], response: { 200: rulesSchema } } },
    async () => ({ rules: listRules() }),
  );
};
