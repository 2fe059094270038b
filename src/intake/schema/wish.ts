import { z } from "zod";
import { idJson, localTimeJson } from "./text.ts";

const common = {
  id: idJson,
  weight: z.int().min(1).max(10).describe("How much it matters to the worker, 1 to 10."),
};
const span = { start: localTimeJson, end: localTimeJson };

export const wishJson = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...common, kind: z.literal("off"), ...span }),
    z.strictObject({ ...common, kind: z.literal("work"), ...span }),
    z.strictObject({
      ...common,
      kind: z.literal("shift"),
      shift: idJson.describe("A fixed shift of the demand, or a published assignment, by id."),
    }),
  ])
  .describe("What the worker would like: time off, time at work, or one certain shift.")
  .meta({ id: "Wish" });

export type WishJson = z.input<typeof wishJson>;
