import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { present } from "../kernel/assert.ts";
import type { Issue } from "../intake/issue.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { type Law, violationsOf } from "../repair/lawful.ts";

/** What every schedule of a problem must hold, and what keeps there from being one. */
export interface Kept {
  readonly kept: readonly Assignment[];
  readonly issues: readonly Issue[];
}

/**
 * Pins are kept or refused: a pin that the law forbids is the user's mistake. What was published is
 * kept whole beside them, unless the schedule is made anew. A published shift that has become unlawful,
 * by a new leave for instance, is not let go in silence: it is an issue that names `repair`.
 */
export function keptOf(problem: Problem, ruleset: Ruleset, replan: boolean): Kept {
  const kept: Assignment[] = [];
  const issues: Issue[] = [];
  const { calendar } = problem.site;
  const law = { problem, ruleset };
  for (const worker of problem.workers) {
    const mine = (one: Assignment) => one.worker === worker.id;
    const pins = problem.pins.filter(mine);
    issues.push(...pinIssues(law, worker, pins));
    kept.push(...pins);
    if (replan) continue;
    const days = new Set(pins.map((pin) => calendar.dayOf(pin.shift.interval.start)));
    for (const told of (problem.published?.assignments ?? []).filter(mine)) {
      const day = calendar.dayOf(told.shift.interval.start);
      const beside = kept.filter(mine);
      if (beside.some((one) => isSameShift(one, told))) continue;
      const [broken] = violationsOf(law, worker, [...beside, told]);
      const reason = days.has(day) ? "aDate" : (broken?.enactment ?? null);
      if (reason !== null) issues.push(notKept(problem, told, reason));
      else kept.push(told);
      days.add(day);
    }
  }
  return { kept, issues };
}

const notKept = (problem: Problem, told: Assignment, reason: string): Issue => ({
  code: "publishedNotKept",
  pointer: `/published/assignments/${problem.published?.assignments.indexOf(told) ?? 0}`,
  message:
    reason === "aDate"
      ? `The published shift ${told.shift.id} cannot be kept: its worker has another on that date.`
      : `The published shift ${told.shift.id} cannot be kept: it breaks ${reason}.`,
  value: told.shift.id,
  hint:
    "A published schedule is not changed in silence. Use `repair`: it changes least, tells every " +
    'change and prices it. To start anew, solve with --replan (over HTTP "replan": true).',
});

/** Equal for the same worker, role and times. */
export const isSameShift = (a: Assignment, b: Assignment): boolean =>
  a.worker === b.worker &&
  a.shift.role === b.shift.role &&
  a.shift.interval.start === b.shift.interval.start &&
  a.shift.interval.end === b.shift.interval.end;

function pinIssues(law: Law, worker: Worker, pins: readonly Assignment[]): readonly Issue[] {
  const { problem } = law;
  if (pins.length === 0) return [];
  const found = violationsOf(law, worker, pins).map(({ kind, enactment, shifts }) => ({
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
