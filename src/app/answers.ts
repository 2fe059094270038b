import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Reader } from "../explain/index.ts";
import { inField, readEnvelope } from "../intake/envelope.ts";
import { type Issue, parseDisruptions, parseProblem, parseSchedule } from "../intake/index.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import { check } from "./check.ts";
import { checkDocument } from "./documents/check-document.ts";
import { type ExplainDocument, explainDocument } from "./documents/explain-document.ts";
import type { CheckDocument } from "./documents/schema.ts";
import { type SolveDocument, solveDocument } from "./documents/solve-document.ts";
import { type Question, explain } from "./explain.ts";
import { problemAfter } from "./happened.ts";
import { readPack } from "./law.ts";
import { asReader } from "./reader.ts";
import { type ExplainRequest, checkRequest, explainRequest, solveRequest } from "./requests.ts";
import { solve } from "./solve.ts";

/** What a request comes back with: a document, or all that is wrong with the request. */
export type Answer<Document> =
  | { readonly status: "ok"; readonly document: Document }
  | { readonly status: "invalid"; readonly issues: readonly Issue[] };

/** JSON in, JSON out: solves the problem in a request. */
export async function answerSolve(json: unknown): Promise<Answer<SolveDocument>> {
  const request = readEnvelope(solveRequest, json);
  if (!request.ok) return invalid([...request.problem, ...insideOf(json)]);
  const given = readGiven({ ...request.value, disruptions: null });
  if (!given.ok) return invalid(given.problem);
  const { problem, packs, reader } = given.value;
  const { language, replan } = request.value;
  const outcome = await solve(problem, { packs, replan });
  if (outcome.kind === "invalid") return invalid(inField("problem", outcome.issues));
  return { status: "ok", document: solveDocument(problem, outcome, reader, language) };
}

/** JSON in, JSON out: judges the schedule in a request. */
export function answerCheck(json: unknown): Answer<CheckDocument> {
  const request = readEnvelope(checkRequest, json);
  if (!request.ok) return invalid([...request.problem, ...insideOf(json)]);
  const given = readScheduled(request.value);
  if (!given.ok) return invalid(given.problem);
  const { problem, schedule, packs, reader } = given.value;
  const judged = check(problem, schedule, { packs });
  if (!judged.ok) return invalid(judged.problem);
  const document = checkDocument(problem, judged.value, reader, request.value.language);
  return { status: "ok", document };
}

/** JSON in, JSON out: answers a question about the schedule in a request. */
export function answerExplain(json: unknown): Answer<ExplainDocument> {
  const request = readEnvelope(explainRequest, json);
  if (!request.ok) return invalid([...request.problem, ...insideOf(json)]);
  const given = readScheduled(request.value);
  const question = questionOf(request.value);
  if (!given.ok) return invalid([...given.problem, ...(question.ok ? [] : question.problem)]);
  if (!question.ok) return invalid(question.problem);
  const { problem, schedule, packs, reader } = given.value;
  const { language } = request.value;
  const told = explain(problem, schedule, question.value, { reader, language, packs });
  if (!told.ok) return invalid(told.problem);
  return { status: "ok", document: explainDocument(reader.viewer, language, told.value) };
}

/** What is wrong with a request. */
export const invalid = (
  issues: readonly Issue[],
): { status: "invalid"; issues: readonly Issue[] } => ({
  status: "invalid",
  issues,
});

/** What is wrong with the problem inside a request whose outside is wrong already: all at once. */
export function insideOf(json: unknown): readonly Issue[] {
  if (typeof json !== "object" || json === null || !("problem" in json)) return [];
  const problem = parseProblem(json.problem);
  return problem.ok ? [] : inField("problem", problem.problem);
}

/** What every request is about, and for whom. */
export interface Given {
  readonly problem: Problem;
  readonly packs: readonly Pack[];
  readonly reader: Reader;
}

type Readable = Pick<ExplainRequest, "problem" | "packs" | "viewer" | "worker" | "disruptions">;

/** The problem, with what happened in it where that is given, the packs and the reader. */
export function readGiven(request: Readable): Result<Given, readonly Issue[]> {
  const problem = parseProblem(request.problem);
  const packs = request.packs.map((pack) => readPack(pack));
  const issues = [
    ...(problem.ok ? [] : inField("problem", problem.problem)),
    ...packs.flatMap((pack, index) => (pack.ok ? [] : inField(`packs/${index}`, pack.problem))),
  ];
  if (!problem.ok || issues.length > 0) return fail(issues);
  const reader = asReader(problem.value, request.viewer, request.worker);
  if (!reader.ok) return fail(inField("worker", reader.problem));
  const sound = packs.flatMap((pack) => (pack.ok ? [pack.value] : []));
  const given = { problem: problem.value, packs: sound, reader: reader.value };
  if (request.disruptions === null) return ok(given);
  const what = parseDisruptions(request.disruptions, problem.value);
  if (!what.ok) return fail(inField("disruptions", what.problem));
  return ok({ ...given, problem: problemAfter(problem.value, what.value) });
}

function readScheduled(
  request: Readable & { readonly schedule?: unknown },
): Result<Given & { readonly schedule: Schedule }, readonly Issue[]> {
  const given = readGiven(request);
  if (!given.ok) return given;
  const schedule = parseSchedule(request.schedule, given.value.problem);
  if (!schedule.ok) return fail(inField("schedule", schedule.problem));
  return ok({ ...given.value, schedule: schedule.value });
}

function questionOf(request: ExplainRequest): Result<Question, readonly Issue[]> {
  const { ask, shift, about, worker } = request;
  const who = about ?? worker;
  const missing = (field: string, message: string, hint: string) =>
    fail([{ code: "questionIncomplete", pointer: `/${field}`, message, hint }]);
  if ((ask === "shift" || ask === "whyNot") && shift === null) {
    return missing(
      "shift",
      `To ask "${ask}" a shift is needed.`,
      "Give the id of an assignment or open slot.",
    );
  }
  if (ask === "changes") return ok({ ask, worker: who });
  if (ask !== "shift" && ask !== "summary" && who === null) {
    return missing(
      "about",
      `To ask "${ask}" a worker is needed.`,
      "Give the id of a worker of the problem.",
    );
  }
  if (ask === "summary") return ok({ ask });
  if (ask === "shift") return ok({ ask, shift: shift as string });
  if (ask === "whyNot") return ok({ ask, shift: shift as string, worker: who as string });
  return ok({ ask, worker: who as string });
}
