import { shiftId, workerId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import {
  type AccountJson,
  type Reader,
  asJson,
  changesOf,
  conflict,
  namesOf,
  weekOf,
  weekSummary,
  why,
  whyChanged,
  whyNot,
  wishesOf,
} from "../explain/index.ts";
import type { Account } from "../explain/account.ts";
import type { Issue } from "../intake/issue.ts";
import { suggest } from "../intake/suggest.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import { unreachable } from "../kernel/assert.ts";
import type { Pack } from "../law/enactment.ts";
import type { Language } from "../rules/explanation.ts";
import { inquiryOf } from "./inquiry.ts";
import { rulesetFor } from "./law.ts";

/** What somebody wants to know about a schedule. */
export type Question =
  /** Why this worker has this shift (an assignment's id), or why this slot is open (a slot's id). */
  | { readonly ask: "shift"; readonly shift: string }
  /** Why this worker does not have that shift, slot or demand, and what would change it. */
  | { readonly ask: "whyNot"; readonly shift: string; readonly worker: string }
  /** A worker's whole week, her unmet wishes included. */
  | { readonly ask: "week"; readonly worker: string }
  /** What became of each wish of a worker. */
  | { readonly ask: "wishes"; readonly worker: string }
  /** Why shifts are not as they were told: of one worker, or of everybody. */
  | { readonly ask: "changes"; readonly worker: string | null }
  /** The whole plan, for staff. */
  | { readonly ask: "summary" };

export interface ExplainOptions {
  readonly reader: Reader;
  readonly language: Language;
  readonly packs?: readonly Pack[];
}

/** Answers one reader's questions about one schedule, in words and as data. */
export type Explainer = (question: Question) => Result<readonly AccountJson[], readonly Issue[]>;

/** For many questions: the law is resolved once, and what was tried for one answer serves the next. */
export function explainer(
  problem: Problem,
  schedule: Schedule,
  { reader, language, packs }: ExplainOptions,
): Result<Explainer, readonly Issue[]> {
  const law = rulesetFor(problem, packs);
  if (!law.ok) return law;
  const inquiry = inquiryOf(problem, law.value, schedule, reader);
  const names = namesOf(inquiry.problem, law.value);
  return ok((question) => {
    const accounts = answer(inquiry, question);
    if (!accounts.ok) return fail([unknown(problem, schedule, question, accounts.problem)]);
    return ok(accounts.value.map((account) => asJson(account, language, names)));
  });
}

/** Answers a single question about any schedule, in words and as data, for one reader. */
export function explain(
  problem: Problem,
  schedule: Schedule,
  question: Question,
  options: ExplainOptions,
): Result<readonly AccountJson[], readonly Issue[]> {
  const ask = explainer(problem, schedule, options);
  return ask.ok ? ask.value(question) : ask;
}

type Unknown = "unknownWorker" | "unknownShift" | "unknownSlot" | "notForThisReader";

function answer(
  inquiry: ReturnType<typeof inquiryOf>,
  question: Question,
): Result<readonly Account<Reader["viewer"]>[], Unknown> {
  switch (question.ask) {
    case "shift": {
      const given = why(inquiry, shiftId(question.shift));
      return one(given.ok ? given : conflict(inquiry, question.shift));
    }
    case "whyNot":
      return one(whyNot(inquiry, { worker: workerId(question.worker), id: question.shift }));
    case "week":
      return one(weekOf(inquiry, workerId(question.worker)));
    case "wishes":
      return wishesOf(inquiry, workerId(question.worker));
    case "changes":
      return whyChanges(inquiry, question.worker);
    case "summary":
      return one(weekSummary(inquiry));
    default:
      return unreachable(question);
  }
}

function whyChanges(
  inquiry: ReturnType<typeof inquiryOf>,
  worker: string | null,
): Result<readonly Account<Reader["viewer"]>[], Unknown> {
  const known = worker === null || inquiry.problem.workers.some(({ id }) => id === worker);
  if (!known) return fail("unknownWorker");
  const { reader } = inquiry;
  const about = worker === null ? reader.worker : workerId(worker);
  return ok(
    changesOf(inquiry, about).flatMap(({ id }) => {
      const told = whyChanged(inquiry, id);
      return told.ok ? [told.value] : [];
    }),
  );
}

const one = <Value, Problem>(result: Result<Value, Problem>): Result<readonly Value[], Problem> =>
  result.ok ? ok([result.value]) : result;

/** The question names somebody or something that is not there, or is not for this reader. */
function unknown(problem: Problem, schedule: Schedule, question: Question, code: Unknown): Issue {
  if (code === "notForThisReader") {
    return {
      code,
      pointer: "",
      message:
        "The summary of the whole plan is for the employer's side and the workers' representative.",
      hint: "Ask for your own week instead.",
    };
  }
  const asked =
    code === "unknownWorker" && "worker" in question
      ? (question.worker ?? "")
      : "shift" in question
        ? question.shift
        : "";
  const ids =
    code === "unknownWorker"
      ? problem.workers.map(({ id }) => id as string)
      : [
          ...schedule.assignments.map(({ shift }) => shift.id as string),
          ...schedule.open.map(({ id }) => id),
        ];
  const like = suggest(asked, ids);
  return {
    code,
    pointer: code === "unknownWorker" ? "/worker" : "/shift",
    message: `There is no ${code === "unknownWorker" ? "worker" : "shift or open slot"} with the id ${asked}.`,
    value: asked,
    hint:
      like === null ? "The ids stand in the problem and in the schedule." : `Did you mean ${like}?`,
  };
}
