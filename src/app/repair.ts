import { evaluate } from "../../solver/index.ts";
import { decode } from "../compile/decode.ts";
import type { Disruption } from "../domain/disruption.ts";
import type { Problem } from "../domain/problem.ts";
import type { Issue } from "../intake/issue.ts";
import { present } from "../kernel/assert.ts";
import { systemClock } from "../kernel/clock.ts";
import { disrupted } from "../repair/disrupt.ts";
import type { Law } from "../repair/lawful.ts";
import { type RepairModel, repairModel } from "../repair/model.ts";
import type { Coverage } from "../repair/required.ts";
import { type Circumstances, type Standing, standingOf } from "../repair/standing.ts";
import { withoutNeedless } from "../repair/undo.ts";
import { minutesToBeWorth } from "../repair/worth.ts";
import type { Instant } from "../time/interval.ts";
import { rulesetFor } from "./law.ts";
import { type Repair, missingMinutes, repaired, settle } from "./repaired.ts";
import { reportOf, runSearch } from "./search.ts";
import type { SearchReport } from "./solution.ts";
import {
  type SolveOptions,
  assertLawful,
  checkedOutside,
  impossiblePins,
  stopwatch,
} from "./solve.ts";

export type { Repair, RepairedChange } from "./repaired.ts";

export type RepairOutcome =
  | { readonly kind: "repaired"; readonly repair: Repair }
  | { readonly kind: "interrupted"; readonly repair: Repair }
  | { readonly kind: "invalid"; readonly issues: readonly Issue[] };

export interface RepairOptions extends SolveOptions {
  /** Default "restored": slots that were open when the schedule was published stay open. */
  readonly coverage?: Coverage;
  /**
   * Per cent of the minutes that a change moves that must meet missing need, or else people are left
   * alone and the need stays open; 0 to 100. Default 0: everything that can be restored is.
   */
  readonly usefulPercent?: number;
}

/**
 * Makes a published schedule lawful and whole again after disruptions, and disturbs least: what
 * can be kept is kept, and every change is needed by itself. Coverage comes first; then the premiums
 * owed, the dates of people that change, the minutes moved and the lateness of the news, all in cents;
 * wages and the other goals decide between equals. What has begun at `problem.now` is as it is; new or
 * changed shifts come only where notice or a recorded consent allows them. Without a disruption, and
 * with nothing unlawful in what was published, nothing changes at all.
 *
 * Invalid: no `now`, nothing published, a shift under way that its worker leaves, or told shifts that
 * can lawfully neither be worked nor cancelled.
 *
 * @throws Bug when the check finds a violation in what we made: the schedule never gets out.
 */
export async function repair(
  problem: Problem,
  disruptions: readonly Disruption[],
  options: RepairOptions = {},
): Promise<RepairOutcome> {
  const missing = missingParts(problem);
  const law = rulesetFor(problem, options.packs);
  if (!law.ok) return { kind: "invalid", issues: [...missing, ...law.problem] };
  if (missing.length > 0) return { kind: "invalid", issues: missing };
  const clock = options.clock ?? systemClock;
  const timer = stopwatch(clock);
  const now = present(problem.now, "the time of a repair");
  const given: Circumstances = { before: problem, disruptions, now };
  const asked: Law = { problem: disrupted(problem, disruptions), ruleset: law.value };
  const standing = standingOf(asked, given);
  if (standing.issues.length > 0) return { kind: "invalid", issues: standing.issues };
  const coverage = options.coverage ?? "restored";
  const made = repairModel(asked, standing, { ...given, coverage });
  const firm = standing.firm.filter(
    (one) => !made.aside.some(({ worker }) => worker === one.worker),
  );
  const impossible = impossiblePins(made.compiled, { kept: firm });
  if (impossible.length > 0) return { kind: "invalid", issues: impossible };
  const buildMilliseconds = timer();

  const found = await leastDisturbed(asked, made, standing, options);
  const searchMilliseconds = timer();
  const decoded = decode(asked.problem, made.compiled, found.roster, clock);
  const settled = settle(asked, decoded, { made, standing, given });
  const checked = checkedOutside(asked.problem, asked.ruleset, settled.schedule);
  assertLawful(asked.problem, checked);
  const checkMilliseconds = timer();
  const milliseconds = { buildMilliseconds, searchMilliseconds, checkMilliseconds };
  const search = { ...found.report, ...milliseconds, missingMinutes: missingMinutes(checked) };
  const solution = { checked, ruleset: asked.ruleset, released: settled.released, search };
  const kind = options.signal?.aborted === true ? "interrupted" : "repaired";
  return { kind, repair: repaired(asked, { solution, settled, standing, now }) };
}

function missingParts({ now, published }: Problem): readonly Issue[] {
  const issue = (code: string, pointer: string, message: string, hint: string) => ({
    code,
    pointer,
    message,
    hint,
  });
  return [
    ...(now !== null
      ? []
      : [
          issue(
            "nowUnknown",
            "/now",
            "A repair must know what time it is: notice is counted from then.",
            'Give "now" in the problem or with the disruptions.',
          ),
        ]),
    ...(published !== null
      ? []
      : [
          issue(
            "nothingPublished",
            "/published",
            "Nothing was published, so there is nothing to repair.",
            "Use `solve`, or give the published schedule with the time it was published.",
          ),
        ]),
  ];
}

type Found = {
  readonly roster: Int32Array;
  readonly report: Omit<SearchReport, `${string}Milliseconds` | "missingMinutes">;
};

/** Where nothing is lost, nothing is looked for. */
async function leastDisturbed(
  { problem }: Law,
  { compiled, start }: RepairModel,
  { released }: Standing,
  { clock = systemClock, onProgress, signal, usefulPercent = 0 }: RepairOptions,
): Promise<Found> {
  const { model } = compiled;
  const standing = evaluate(model, start);
  const { seed } = problem.limits;
  const options = compiled.options.length;
  if (standing.legal === 0 && standing.coverage === 0 && released.length === 0) {
    const report = { seed, iterations: 0, stopReason: "nothingToRepair", options, threads: 1 };
    const silent = { proof: null, strategies: [] };
    return { roster: start, report: { ...report, ...silent, goalPoints: standing.goals } };
  }
  const found = await runSearch(model, problem.limits, { clock, onProgress, signal, start });
  const dayOf = (at: Instant): number => problem.site.calendar.dayOf(at);
  const lost = new Set(
    released.map(({ worker, shift }) => `${worker} ${dayOf(shift.interval.start)}`),
  );
  const may = (slot: number): boolean => {
    const worker = present(compiled.workers[Math.floor(slot / model.days)], "a line's worker");
    const date = problem.period.first + (slot % model.days);
    return !lost.has(`${worker.id} ${date}`);
  };
  const spanOf = (option: number) =>
    option < 0 ? null : (compiled.options[option]?.facts ?? null);
  const worth = (slot: number, option: number): number =>
    minutesToBeWorth(spanOf(start[slot] ?? -1), spanOf(option), usefulPercent);
  const roster = withoutNeedless(model, found.roster, start, may, worth);
  const goalPoints = evaluate(model, roster).goals;
  return { roster, report: { ...reportOf(found), proof: null, options, goalPoints } };
}
