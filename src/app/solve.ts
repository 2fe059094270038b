import { evaluate } from "../../solver/index.ts";
import { check } from "../check/check.ts";
import type { CheckedSchedule } from "../check/checked.ts";
import { type CompiledModel, compileProblem } from "../compile/compile.ts";
import { decode } from "../compile/decode.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Issue } from "../intake/issue.ts";
import { parseSchedule, writeSchedule } from "../intake/schedule.ts";
import { Bug, assert } from "../kernel/assert.ts";
import { type Clock, systemClock } from "../kernel/clock.ts";
import type { Pack } from "../law/enactment.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { type Kept, isSameShift, keptOf } from "./kept.ts";
import { rulesetFor } from "./law.ts";
import { type SearchOptions, proofOf, reportOf, runSearch } from "./search.ts";
import type { SolveOutcome } from "./solution.ts";

export interface SolveOptions extends Partial<SearchOptions> {
  /** Packs beside the built-in ones: a collective agreement, a house policy. */
  readonly packs?: readonly Pack[];
  /** Start anew although a schedule is published: none of it is kept. Default false. */
  readonly replan?: boolean;
}

/**
 * Makes a schedule for a problem: law in force, integer model, search, breaks, and the independent
 * check of the schedule after it was written out and read again. What cannot lawfully be filled stays
 * open. Seed and budget come from `problem.limits`; the same problem gives the same bytes as long as
 * no time limit is set.
 *
 * A schedule that is published already is kept whole, and only its open slots are filled. Where it is
 * not lawful as it stands, the outcome is invalid and names each shift in the way: `repair` changes a
 * published schedule, with every change told and priced; `replan` starts anew.
 *
 * @throws Bug when the check finds a violation in what we made: the schedule never gets out.
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<SolveOutcome> {
  const clock = options.clock ?? systemClock;
  const law = rulesetFor(problem, options.packs);
  if (!law.ok) return { kind: "invalid", issues: law.problem };
  const ruleset = law.value;
  const fixed = keptOf(problem, ruleset, options.replan === true);
  if (fixed.issues.length > 0) return { kind: "invalid", issues: fixed.issues };

  const timer = stopwatch(clock);
  const compiled = compileProblem(problem, ruleset, fixed.kept);
  const buildMilliseconds = timer();
  const impossible = impossiblePins(compiled, fixed);
  if (impossible.length > 0) return { kind: "invalid", issues: impossible };

  const { onProgress, signal, threadFile } = options;
  const searching = { clock, onProgress, signal, threadFile };
  const found = await runSearch(compiled.model, problem.limits, searching);
  const searchMilliseconds = timer();
  const schedule = decode(problem, compiled, found.roster, clock);
  const checked = checkedOutside(problem, ruleset, schedule);
  assertLawful(problem, checked);
  const checkMilliseconds = timer();
  return {
    kind: signal?.aborted === true ? "interrupted" : "solved",
    solution: {
      checked,
      ruleset,
      released: notKept(problem, checked),
      search: {
        ...reportOf(found),
        proof: proofOf(found),
        buildMilliseconds,
        searchMilliseconds,
        checkMilliseconds,
        missingMinutes: found.score.coverage,
        goalPoints: found.score.goals,
        options: compiled.options.length,
      },
    },
  };
}

/** Published assignments that the schedule does not hold: there are some only where it was made anew. */
const notKept = ({ published }: Problem, { schedule }: CheckedSchedule): readonly Assignment[] =>
  (published?.assignments ?? []).filter(
    (told) => !schedule.assignments.some((one) => isSameShift(one, told)),
  );

/** The check sees what a reader of our files sees: the schedule serialised and parsed again. */
export function checkedOutside(
  problem: Problem,
  ruleset: Ruleset,
  schedule: Schedule,
): CheckedSchedule {
  const text = JSON.stringify(writeSchedule(schedule, problem));
  const read = parseSchedule(JSON.parse(text), problem);
  assert(read.ok, "a schedule of ours can be read again", read);
  return check(problem, ruleset, read.value);
}

/** @throws Bug when a schedule of ours breaks a limit. */
export function assertLawful(problem: Problem, checked: CheckedSchedule): void {
  if (checked.verdict !== "unlawful") return;
  throw new Bug("a generated schedule breaks a limit", {
    seed: problem.limits.seed,
    problem: problem.digest,
    findings: checked.findings.filter(({ outcome }) => outcome === "violation"),
    strays: checked.strays,
  });
}

/** Pins that are lawful for the check, but that the stricter compiled form of a rule cannot hold. */
export function impossiblePins(
  compiled: CompiledModel,
  { kept }: Pick<Kept, "kept">,
): readonly Issue[] {
  const held = compiled.start.filter((option) => option >= 0).length;
  const sound = held === kept.length && evaluate(compiled.model, compiled.start).legal === 0;
  if (sound) return [];
  return [
    {
      code: "pinsTooTight",
      pointer: "/pins",
      message:
        "The pinned and published assignments leave the engine no lawful schedule to start from.",
      hint: "Run `check` on the pinned assignments, and unpin those that come closest to a limit.",
    },
  ];
}

/** Milliseconds since it was last asked, or made. */
export function stopwatch(clock: Clock): () => number {
  let last = clock.nowMilliseconds();
  return () => {
    const now = clock.nowMilliseconds();
    const passed = now - last;
    last = now;
    return passed;
  };
}
