import type { EquityIssue } from "../issue.ts";
import type { Audience } from "../privacy/audience.ts";
import { type AttributeStore, valuesOf } from "../store.ts";
import type { Outcome } from "./outcome.ts";
import type { AuditUnit } from "./unit.ts";

/** What an audit is asked. The same request gives the same report. */
export interface AuditRequest {
  readonly units: readonly AuditUnit[];
  readonly outcomes: readonly Outcome[];
  /**
   * What to compare by: one attribute, or two crossed. Deeper crossings make groups too small to
   * protect. An attribute stands in one view only: two tables of it could be subtracted.
   */
  readonly views: readonly (readonly string[])[];
  readonly audience: Audience;
  /** Recorded in the report; any safe integer. */
  readonly seed: number;
  /** The chance of even one false alarm in the audit, before looks are taken into account. */
  readonly alpha?: number;
  /** Which of how many planned looks a year this is; null = a single audit. */
  readonly look?: { readonly number: number; readonly of: number } | null;
  readonly permutationDraws?: number;
  readonly bootstrapResamples?: number;
}

type Say = (code: string, pointer: string, message: string, hint: string) => void;

function askViews({ views }: AuditRequest, store: AttributeStore, say: Say): void {
  const seen = new Set<string>();
  views.forEach((view, i) => {
    if (view.length === 0 || view.length > 2) {
      const message = `A view crosses ${view.length} attributes; 1 or 2 can be protected.`;
      say("view-depth", `/views/${i}`, message, "Split it into views of 1 or 2 attributes.");
    }
    view.forEach((attribute, j) => {
      const pointer = `/views/${i}/${j}`;
      if (valuesOf(store, attribute) === null) {
        const message = `"${attribute}" is not an attribute of the store.`;
        say("unknown-attribute", pointer, message, "Name an attribute that the store lists.");
      }
      if (seen.has(attribute)) {
        const message = `"${attribute}" stands in two places; tables of it could be subtracted.`;
        say("attribute-twice", pointer, message, "Leave it in one view.");
      }
      seen.add(attribute);
    });
  });
}

const fits = ({ kind }: Outcome, value: number): boolean => {
  if (!Number.isFinite(value)) return false;
  return kind === "goodBinary" ? value === 0 || value === 1 : kind !== "burden" || value >= 0;
};

function askUnits({ units, outcomes }: AuditRequest, say: Say): void {
  const seen = new Set<string>();
  units.forEach(({ worker, values, companions }, i) => {
    if (seen.has(worker)) {
      const hint = "Give one unit a worker: sum up the quarter first.";
      say("worker-twice", `/units/${i}/worker`, "This worker stands here again.", hint);
    }
    seen.add(worker);
    for (const outcome of outcomes) {
      const value = values[outcome.id];
      if (value === undefined || (value !== null && !fits(outcome, value))) {
        const allowed = { goodBinary: "0 or 1", goodContinuous: "a number", burden: "0 or more" };
        const message = `${outcome.id} must be ${allowed[outcome.kind]}, or null when undefined.`;
        say("outcome-value", `/units/${i}/values/${outcome.id}`, message, "Correct the value.");
      }
    }
    for (const [name, value] of Object.entries(companions)) {
      if (value === null || Number.isFinite(value)) continue;
      const message = `${name} must be a finite number, or null.`;
      say("outcome-value", `/units/${i}/companions/${name}`, message, "Correct the value.");
    }
  });
}

function askNumbers(request: AuditRequest, say: Say): void {
  const { alpha = 0.05, look = null, seed, permutationDraws, bootstrapResamples } = request;
  if (!(alpha > 0 && alpha <= 0.5)) {
    say("alpha", "/alpha", `alpha is ${alpha}; it must lie in (0, 0.5].`, "Use 0.05.");
  }
  if (!Number.isSafeInteger(seed)) {
    say("seed", "/seed", `The seed is ${seed}; it must be a safe integer.`, "Use any integer.");
  }
  if (look !== null) {
    const whole = Number.isInteger(look.number) && Number.isInteger(look.of);
    if (!whole || look.number < 1 || look.number > look.of || look.of > 12) {
      const message = `Look ${look.number} of ${look.of} is not one of 1 to 12 planned looks.`;
      say("look", "/look", message, "Say which of the planned looks this is, from 1.");
    }
  }
  for (const [name, count] of Object.entries({ permutationDraws, bootstrapResamples })) {
    if (count === undefined || (Number.isInteger(count) && count >= 99 && count <= 1e7)) continue;
    say("draws", `/${name}`, `${name} is ${count}; it must be 99 to 10,000,000.`, "Leave it out.");
  }
}

/** Everything wrong with a request, all at once; empty when the audit can be made. */
export function requestIssues(
  request: AuditRequest,
  store: AttributeStore,
): readonly EquityIssue[] {
  const issues: EquityIssue[] = [];
  const say: Say = (code, pointer, message, hint) =>
    issues.push({ code: `equity.${code}`, pointer, message, hint });
  askViews(request, store, say);
  const ids = request.outcomes.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) {
      say("outcome-twice", `/outcomes/${i}/id`, `"${id}" is asked for twice.`, "Ask once.");
    }
  });
  askUnits(request, say);
  askNumbers(request, say);
  return issues;
}
