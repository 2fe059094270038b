import { inField, readEnvelope } from "../intake/envelope.ts";
import { parseDisruptions } from "../intake/index.ts";
import { type Answer, insideOf, invalid, readGiven } from "./answers.ts";
import { repairDocument } from "./documents/repair-document.ts";
import type { RepairDocument } from "./documents/repair-schema.ts";
import { atThatTime } from "./happened.ts";
import { repair } from "./repair.ts";
import { repairRequest } from "./requests.ts";

/** JSON in, JSON out: repairs the published schedule of the problem in a request. */
export async function answerRepair(json: unknown): Promise<Answer<RepairDocument>> {
  const request = readEnvelope(repairRequest, json);
  if (!request.ok) return invalid([...request.problem, ...insideOf(json)]);
  const given = readGiven({ ...request.value, disruptions: null });
  if (!given.ok) return invalid(given.problem);
  const { problem, packs, reader } = given.value;
  const what = parseDisruptions(request.value.disruptions, problem);
  if (!what.ok) return invalid(inField("disruptions", what.problem));
  const { coverage, language } = request.value;
  const asked = atThatTime(problem, what.value);
  const outcome = await repair(asked, what.value.list, { packs, coverage });
  if (outcome.kind === "invalid") return invalid(inField("problem", outcome.issues));
  return { status: "ok", document: repairDocument(outcome, reader, language) };
}
