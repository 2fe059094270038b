import type { EquityIssue } from "../issue.ts";
import type { ProtectedEvent, WeeklyOutcome, WorkerSeries } from "./series.ts";

/** What the test is asked. The same request gives the same report. */
export interface RetaliationRequest {
  readonly series: readonly WorkerSeries[];
  readonly events: readonly ProtectedEvent[];
  readonly outcomes: readonly WeeklyOutcome[];
  /** Recorded in the report; any safe integer. */
  readonly seed: number;
}

/** Everything wrong with a request, all at once; empty when the test can be made. */
export function retaliationIssues({
  series,
  events,
  outcomes,
  seed,
}: RetaliationRequest): readonly EquityIssue[] {
  const issues: EquityIssue[] = [];
  const say = (code: string, pointer: string, message: string, hint: string): void => {
    issues.push({ code: `equity.${code}`, pointer, message, hint });
  };
  if (!Number.isSafeInteger(seed)) {
    say("seed", "/seed", `The seed is ${seed}; it must be a safe integer.`, "Use any integer.");
  }
  const known = new Set<string>();
  series.forEach(({ worker, contractMinutesPerWeek, weeks }, i) => {
    if (known.has(worker)) {
      say("worker-twice", `/series/${i}/worker`, "This worker stands here again.", "Remove one.");
    }
    known.add(worker);
    if (!(contractMinutesPerWeek >= 0 && Number.isFinite(contractMinutesPerWeek))) {
      const pointer = `/series/${i}/contractMinutesPerWeek`;
      say("contract-minutes", pointer, "Contract minutes must be 0 or more.", "Correct them.");
    }
    weeks.forEach(({ week, values }, j) => {
      const earlier = weeks[j - 1]?.week ?? -Infinity;
      if (!Number.isSafeInteger(week) || week <= earlier) {
        const message = "Weeks must be whole numbers, each once and in order.";
        say("week-order", `/series/${i}/weeks/${j}/week`, message, "Sort the weeks.");
      }
      for (const { id } of outcomes) {
        if (Number.isFinite(values[id] ?? 0)) continue;
        const message = `${id} must be a finite number, or null.`;
        say("outcome-value", `/series/${i}/weeks/${j}/values/${id}`, message, "Correct it.");
      }
    });
  });
  events.forEach(({ worker, week, backWeek }, i) => {
    if (!known.has(worker)) {
      const message = "The event's worker has no series.";
      say("unknown-worker", `/events/${i}/worker`, message, "Give the worker's weeks.");
    }
    const whole = Number.isSafeInteger(week) && Number.isSafeInteger(backWeek);
    if (!whole || backWeek <= week) {
      const message = "The week back must be a whole number after the event's week.";
      say("event-weeks", `/events/${i}/backWeek`, message, "Give the first week back.");
    }
  });
  return issues;
}
