import { changeKinds, changeReasons, initiators } from "../../domain/change.ts";
import { z } from "zod";
import { idJson, localTimeJson } from "./text.ts";

const spanJson = z
  .strictObject({
    start: localTimeJson.describe("When the shift began or begins."),
    end: localTimeJson.describe("When the shift ended or ends, not included."),
  })
  .describe("The times of a shift.")
  .meta({ id: "ShiftTimes" });

export const changeJson = z
  .strictObject({
    id: idJson,
    worker: idJson.describe('The worker it concerns, as "w01".'),
    shift: idJson.describe("The assignment as it now stands, or the one that is gone."),
    at: localTimeJson.describe("When the worker was told."),
    initiator: z.enum(initiators).describe("Who asked for it; external: neither could help it."),
    kind: z.enum(changeKinds).describe("What became of the shift."),
    before: spanJson
      .nullable()
      .optional()
      .describe("The times the worker had been told; null or omitted for a shift that is added."),
    after: spanJson
      .nullable()
      .optional()
      .describe("The times it has now; null or omitted for a shift that is gone."),
    reason: z
      .enum(changeReasons)
      .nullable()
      .optional()
      .describe("Why, in the words that laws make exceptions for; omitted: not recorded."),
    voluntaryStated: z
      .boolean()
      .optional()
      .describe("True when the worker was told that she may say no. Omitted: false."),
    overtimePremiumPaid: z
      .boolean()
      .optional()
      .describe("True when added minutes are paid at an overtime rate already. Omitted: false."),
    disputed: z
      .boolean()
      .optional()
      .describe("True when the worker said that she disagrees with it. Omitted: false."),
  })
  .describe("An edit of a shift that its worker had been told.")
  .meta({ id: "Change" });

export type ChangeJson = z.input<typeof changeJson>;
