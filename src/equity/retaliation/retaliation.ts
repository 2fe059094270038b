import { type Result, fail, ok } from "../../kernel/result.ts";
import { present } from "../../kernel/assert.ts";
import { screeningStatement } from "../audit/comparison.ts";
import type { EquityIssue } from "../issue.ts";
import { type EventResult, resultOf } from "./events.ts";
import { type Pool, poolOf } from "./pooled.ts";
import { type RetaliationRequest, retaliationIssues } from "./request.ts";
import { type AccessRecord, type SealedReport, seal } from "./sealed.ts";
import { eventKinds } from "./series.ts";

export interface RetaliationReport {
  readonly statement: typeof screeningStatement;
  readonly seed: number;
  /** One a given event, in the given order. */
  readonly events: readonly EventResult[];
  /** All kinds together, then each kind that 5 workers or more had. */
  readonly pools: readonly Pool[];
}

/**
 * Looks for workers who fared worse after a protected act than comparable workers did in the same
 * weeks: difference in differences over 8 usable weeks before and after, placebo ranks for single
 * events, a pooled sign-flip test over 5 workers or more. The report is sealed: see
 * {@link SealedReport}. It is a screen: it finds whom to ask, and proves nothing.
 */
export function retaliationTest(
  request: RetaliationRequest,
  record: (access: AccessRecord) => void,
): Result<SealedReport, readonly EquityIssue[]> {
  const issues = retaliationIssues(request);
  if (issues.length > 0) return fail(issues);
  const { series, events, outcomes, seed } = request;
  const byWorker = new Map(series.map((one) => [one.worker, one]));
  const given = { everybody: series, events, outcomes };
  const results = events.map((event) =>
    resultOf(event, present(byWorker.get(event.worker), "the series of an event's worker"), given),
  );
  const pools = [null, ...eventKinds]
    .map((kind) => poolOf(kind, results, { outcomes, seed }))
    .filter(({ kind, outcomes: pooled }) => kind === null || pooled.length > 0);
  const report = { statement: screeningStatement, seed, events: results, pools } as const;
  return ok(seal(report, record));
}
