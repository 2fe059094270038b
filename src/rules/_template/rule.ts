import { z } from "zod";
import type { RuleKind } from "../rule.ts";

/**
 * A rule kind to copy: the folder's name is the kind's id, and all six files belong to it. Write
 * `cases.json` first, from the text of a law (its format: test/rules/case-file.ts). Then
 * `npm run rules:index` puts the kind into the lists, and the tests ask everything of it.
 */
const parameters = z.strictObject({
  startMinuteMin: z
    .int()
    .min(0)
    .max(1439)
    .describe(
      "Local wall-clock minute of the day before which no shift starts; it may start then.",
    ),
});

export type Params = z.infer<typeof parameters>;

export const kind: RuleKind<Params> = {
  id: "_template",
  title: "Earliest start",
  question: "Does every shift start late enough in the day?",
  parameters,
  // One step harder, and still inside the schema's bounds.
  stricter: ({ startMinuteMin }) => ({ startMinuteMin: Math.min(1439, startMinuteMin + 1) }),
  // "stricter" needs a reason; everything else must be told to the solver exactly.
  agreement: { mode: "exact" },
};
