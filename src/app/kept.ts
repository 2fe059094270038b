import { present } from "../kernel/assert.ts";
import { demandsOf, judgeLine } from "../check/judge.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { breaksFor } from "../compile/break-needs.ts";
import type { Issue } from "../intake/issue.ts";
import type { Ruleset } from "../law/ruleset.ts";

/** What every schedule of a problem must hold, and what it may not. */
export interface Kept {
  readonly kept: readonly Assignment[];
  readonly released: readonly Assignment[];
  readonly issues: readonly Issue[];
}

/**
 * Pins are kept or refused: a pin that the law forbids is the user's mistake. What was published is
 * kept as long as it is lawful beside the pins; what has become unlawful, by a new leave for
 * instance, is released and reported.
 */
export function keptOf(problem: Problem, ruleset: Ruleset): Kept {
  const kept: Assignment[] = [];
  const released: Assignment[] = [];
  const issues: Issue[] = [];
  for (const worker of problem.workers) {
    const mine = (one: Assignment) => one.worker === worker.id;
    const pins = problem.pins.filter(mine);
    issues.push(...pinIssues(problem, ruleset, pins));
    kept.push(...pins);
    const days = new Set(pins.map((pin) => problem.site.calendar.dayOf(pin.shift.interval.start)));
    for (const told of (problem.published?.assignments ?? []).filter(mine)) {
      const day = problem.site.calendar.dayOf(told.shift.interval.start);
      const beside = kept.filter(mine);
      if (beside.some((one) => sameShift(one, told))) continue;
      const lawful = !days.has(day) && isLawful(problem, ruleset, [...beside, told]);
      if (lawful) kept.push(told);
      else released.push(told);
      if (lawful) days.add(day);
    }
  }
  return { kept, released, issues };
}

function isLawful(problem: Problem, ruleset: Ruleset, line: readonly Assignment[]): boolean {
  return violationsOf(problem, ruleset, line).length === 0;
}

function violationsOf(problem: Problem, ruleset: Ruleset, line: readonly Assignment[]) {
  const worker = problem.workers.find(({ id }) => id === line[0]?.worker);
  if (worker === undefined) return [];
  const shifts = line.map(({ shift }) => withBreaks(problem, ruleset, worker, shift));
  return judgeLine(problem, ruleset, worker, shifts, demandsOf(line)).filter(
    ({ outcome }) => outcome === "violation",
  );
}

/** A shift given without breaks is one whose breaks are still to be placed. */
function withBreaks(problem: Problem, ruleset: Ruleset, worker: Worker, shift: Shift): Shift {
  if (shift.breaks.length > 0) return shift;
  const { role, interval } = shift;
  const supposed = { role, interval, planned: [] };
  const breaks = breaksFor(problem, ruleset, worker, supposed);
  return { ...shift, breaks: breaks ?? [] };
}

const sameShift = (a: Assignment, b: Assignment): boolean =>
  a.worker === b.worker &&
  a.shift.role === b.shift.role &&
  a.shift.interval.start === b.shift.interval.start &&
  a.shift.interval.end === b.shift.interval.end;

function pinIssues(
  problem: Problem,
  ruleset: Ruleset,
  pins: readonly Assignment[],
): readonly Issue[] {
  const found = violationsOf(problem, ruleset, pins).map(({ kind, enactment, shifts }) => ({
    code: "pinUnlawful",
    pointer: pointerOf(problem, pins.find(({ shift }) => shifts.includes(shift.id)) ?? pins[0]),
    message: `A pinned assignment breaks ${enactment} (${kind}).`,
    hint: "Remove the pin, or record the consent that the law asks for.",
  }));
  const days = pins.map(({ shift }) => problem.site.calendar.dayOf(shift.interval.start));
  const twice = pins.find((_, index) =>
    days.slice(0, index).includes(present(days[index], "a day")),
  );
  if (twice === undefined) return found;
  return [
    ...found,
    {
      code: "pinTwiceADay",
      pointer: pointerOf(problem, twice),
      message:
        "A worker has two pinned assignments that start on one date; the engine plans one a date.",
      hint: "Pin one of them and schedule the other by hand; `check` judges both.",
    },
  ];
}

const pointerOf = (problem: Problem, pin: Assignment | undefined): string =>
  pin === undefined ? "/pins" : `/pins/${problem.pins.indexOf(pin)}`;
