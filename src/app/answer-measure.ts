import { z } from "zod";
import { parseHistory } from "../intake/history.ts";
import { inField, readEnvelope } from "../intake/envelope.ts";
import { dateJson } from "../intake/schema/text.ts";
import { languages } from "../rules/explanation.ts";
import { parseDay } from "../time/civil.ts";
import type { Answer } from "./answers.ts";
import type { MeasuredDocument } from "./documents/measured.ts";
import { measureHistory } from "./measure-history.ts";

/** What a request to measure holds; the history inside is read by its own parser. */
export const measureRequest = z.strictObject({
  history: z.unknown(),
  weeks: z.int().min(1).max(52).default(8).describe("Weeks of the window"),
  lastWeek: dateJson
    .nullable()
    .default(null)
    .describe("Any date of the window's last week; null: the last that is wholly recorded"),
  sensitivity: z.boolean().default(false).describe("The seven sensitivity analyses too"),
  language: z.enum(languages).default("en"),
});

/** JSON in, JSON out: measures the history in a request. */
export function answerMeasure(json: unknown): Answer<MeasuredDocument> {
  const request = readEnvelope(measureRequest, json);
  const inside =
    typeof json === "object" && json !== null && "history" in json ? json.history : undefined;
  const history = parseHistory(inside);
  const issues = history.ok || inside === undefined ? [] : inField("history", history.problem);
  if (!request.ok) return { status: "invalid", issues: [...request.problem, ...issues] };
  if (!history.ok) return { status: "invalid", issues: inField("history", history.problem) };
  const { weeks, lastWeek, sensitivity, language } = request.value;
  const last = lastWeek === null ? null : parseDay(lastWeek);
  const document = measureHistory(history.value, {
    weeks,
    sensitivity,
    language,
    ...(last === null ? {} : { lastWeek: last }),
  });
  return { status: "ok", document };
}
