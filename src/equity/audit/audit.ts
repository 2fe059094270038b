import { type Result, fail, ok } from "../../kernel/result.ts";
import type { EquityIssue } from "../issue.ts";
import { drawsDefault } from "../statistics/enumeration.ts";
import { resamplesDefault } from "../statistics/bootstrap.ts";
import { alphaAtLook, holm } from "../statistics/index.ts";
import type { AttributeStore } from "../store.ts";
import { screeningStatement } from "./comparison.ts";
import { populationOf } from "./population.ts";
import type { AuditReport } from "./report.ts";
import { type AuditRequest, requestIssues } from "./request.ts";
import { type Prepared, finished, prepareView } from "./view.ts";

/** Holm over the whole audit; a split that is the same for two groups counts as one test. */
function adjustedPs(views: readonly Prepared[]): ReadonlyMap<string, number> {
  const raw = new Map<string, number>();
  for (const { tests } of views) for (const [key, { p }] of tests) raw.set(key, p);
  const keys = [...raw.keys()];
  const adjusted = holm([...raw.values()]);
  return new Map(keys.map((key, index) => [key, adjusted[index] ?? 1]));
}

/**
 * Compares what happened to groups of workers over a quarter: rates and means, impact ratios, tests
 * within strata of site, role and contract band, effect sizes and intervals, and a verdict for each
 * group and outcome. What would give single people away is hidden, and nothing hidden is tested.
 * The result is data and a screen: it finds where to look, and proves nothing.
 *
 * @example
 * const store = loadAttributes("attributes.json");
 * if (store.ok) {
 *   const audience = "export" as const;
 *   const views = [["gender"], ["ethnicity"]];
 *   const outcomes = standardOutcomes.slice(0, 2);
 *   const report = audit({ units, outcomes, views, audience, seed: 1 }, store.value);
 * }
 */
export function audit(
  request: AuditRequest,
  store: AttributeStore,
): Result<AuditReport, readonly EquityIssue[]> {
  const issues = requestIssues(request, store);
  if (issues.length > 0) return fail(issues);
  const { audience, seed, look = null } = request;
  const draws = {
    seed,
    permutationDraws: request.permutationDraws ?? drawsDefault,
    bootstrapResamples: request.bootstrapResamples ?? resamplesDefault,
  };
  const overall = request.alpha ?? 0.05;
  const alpha = look === null ? overall : alphaAtLook(look.number, look.of, overall);
  const views = request.views.map((attributes) =>
    prepareView(populationOf(request, attributes, store), {
      outcomes: request.outcomes,
      audience,
      draws,
    }),
  );
  const adjusted = adjustedPs(views);
  return ok({
    statement: screeningStatement,
    audience,
    seed,
    alpha,
    look,
    tests: adjusted.size,
    views: views.map((view) => finished(view, { adjusted, alpha })),
  });
}
