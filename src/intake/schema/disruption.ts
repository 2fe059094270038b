import { outsideReasons } from "../../domain/change.ts";
import { z } from "zod";
import { limits } from "../limits.ts";
import { fixedShiftJson } from "./demand.ts";
import { idJson, localTimeJson } from "./text.ts";

const named = {
  id: idJson.describe('An id of your own, as "d1": changes name it as their cause.'),
};

const ofWorker = { ...named, worker: idJson.describe('The worker it is about, as "w01".') };

const span = {
  start: localTimeJson.describe("When it begins."),
  end: localTimeJson.describe("When it ends, not included."),
};

const reasonJson = z
  .enum([...outsideReasons, "business"])
  .nullable()
  .optional()
  .describe(
    "Why the demand changed, in the words that laws make exceptions for. Omitted: business.",
  );

export const disruptionJson = z
  .discriminatedUnion("kind", [
    z.strictObject({
      ...ofWorker,
      kind: z.literal("callOut").describe("The worker cannot come to one published shift."),
      shift: idJson.describe("The published assignment, by its id."),
    }),
    z.strictObject({
      ...ofWorker,
      kind: z.literal("absence").describe("The worker calls out of all that lies in an interval."),
      ...span,
    }),
    z.strictObject({
      ...ofWorker,
      kind: z.literal("leave").describe("A leave that was granted after publication."),
      ...span,
    }),
    z.strictObject({
      ...ofWorker,
      kind: z
        .literal("decline")
        .describe("The worker says no to new or changed shifts in an interval; told ones stay."),
      ...span,
    }),
    z.strictObject({
      ...ofWorker,
      kind: z.literal("consentRevoked").describe("The worker takes a recorded consent back."),
      consent: idJson.describe("The consent, by its id."),
      at: localTimeJson.nullable().optional().describe("When; null or omitted: now."),
    }),
    z.strictObject({
      ...named,
      kind: z.literal("demandCount").describe("Another number of people for a fixed shift."),
      demand: idJson.describe("The fixed shift, by its id."),
      count: z.int().min(0).max(limits.peoplePerShift).describe("People wanted now; 0: nobody."),
      reason: reasonJson,
    }),
    z.strictObject({
      ...named,
      kind: z.literal("demandAdded").describe("A fixed shift that nobody had asked for."),
      shift: fixedShiftJson,
      reason: reasonJson,
    }),
    z.strictObject({
      ...named,
      kind: z.literal("demandCurve").describe("More or fewer people on a curve for some time."),
      demand: idJson.describe("The curve, by its id."),
      ...span,
      change: z
        .int()
        .min(-limits.peoplePerShift)
        .max(limits.peoplePerShift)
        .describe("People more, or below 0 fewer, as 2 or -1; never fewer than nobody."),
      reason: reasonJson,
    }),
  ])
  .describe(
    "One thing that came between the published schedule and its days. Why somebody is away is not accepted.",
  )
  .meta({ id: "Disruption" });

/** What happened since publication, as its JSON is written. */
export const disruptionsJson = z
  .strictObject({
    format: z.literal("fairweek/disruptions@1").describe("The name and version of this format."),
    now: localTimeJson
      .nullable()
      .optional()
      .describe(
        "When the repair is made: notice is counted from then. Omitted: the problem's now.",
      ),
    disruptions: z
      .array(disruptionJson)
      .max(limits.disruptions)
      .describe("What happened, in any order."),
  })
  .describe("What came between a published schedule and the days it is for.")
  .meta({ id: "Disruptions" });

export type DisruptionJson = z.input<typeof disruptionJson>;
export type DisruptionsJson = z.input<typeof disruptionsJson>;
