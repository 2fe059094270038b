import { type BreakNeed, placeOne } from "../breaks/index.ts";
import type { PlannedBreak } from "../domain/demand.ts";
import type { RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Break } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { canonicalJson } from "../kernel/digest.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { compilers } from "../rules/compilers.ts";
import { lineContext } from "../rules/context.ts";
import type { LineFacts, OptionFacts } from "../rules/told.ts";
import { ageOn } from "../time/civil.ts";
import { type Interval, instant } from "../time/interval.ts";
import { NeedsBook } from "./needs-book.ts";

/** One worker's question to all rules about breaks: what does this shift need? */
export interface AskBreaks {
  readonly ask: (option: OptionFacts) => readonly BreakNeed[];
  /** Equal for workers of whom the rules ask the same, at the same ages and with the same consents. */
  readonly alike: string;
  /** Equal for options of alike workers of which the rules ask the same when the hours are the same. */
  readonly alikeOn: (option: OptionFacts) => string;
}

/**
 * The rules about breaks that cover the worker or may cover her, ready to be asked shift by shift. They
 * look at the hours of the shift, her age and her consents alone (see `Compiler.breaks`), so those tell
 * what is alike. A consent may be for some shifts or for a time, so with one no two dates are.
 */
export function breakRules(ruleset: Ruleset, line: LineFacts): AskBreaks {
  const { birthDay, ageBand } = line.worker;
  const consents = line.worker.consents.map((consent) => ({ ...consent, id: null }));
  const asked = ruleset.inForce.flatMap(({ enactment, covers }) => {
    const breaks = compilers.get(enactment.kind)?.breaks;
    if (breaks === undefined || covers(line.worker).state === "notCovered") return [];
    const ask: AskBreaks["ask"] = (option) => breaks(enactment.parameters, option, line);
    return [{ id: enactment.id, ask }];
  });
  const ages = (option: OptionFacts): string => {
    if (birthDay === null) return "";
    const last = line.calendar.dayOf(instant(option.end - 1));
    return [option.day, last].map((day) => ageOn(birthDay, day)).join(" ");
  };
  return {
    ask: (option) => asked.flatMap(({ ask }) => ask(option)),
    alike: canonicalJson([ageBand, consents, asked.map(({ id }) => id)]),
    alikeOn: (option) =>
      consents.length === 0 ? ages(option) : `${ages(option)} ${option.start} ${option.demand}`,
  };
}

/** A shift that somebody might work, for which lawful breaks are wanted. */
export interface SupposedShift {
  readonly role: RoleId;
  readonly interval: Interval;
  readonly planned: readonly PlannedBreak[];
}

/** Lawful breaks for a worker in a supposed shift, or null when they do not fit. */
export type PlaceBreaks = (worker: Worker, shift: SupposedShift) => readonly Break[] | null;

/** Made once for many questions: what the law asks of a worker, and of alike workers, is kept. */
export function breakPlacer(problem: Problem, ruleset: Ruleset): PlaceBreaks {
  const { calendar } = problem.site;
  const book = new NeedsBook(calendar);
  const rules = new WeakMap<Worker, AskBreaks>();
  return (worker, { role, interval, planned }) => {
    const asking = rules.get(worker) ?? breakRules(ruleset, factsOf(problem, worker));
    rules.set(worker, asking);
    const { start, end } = interval;
    const shape = { day: calendar.dayOf(start), role, interval, planned, demand: null };
    const option: OptionFacts = {
      ...{ index: 0, day: shape.day, role, start, end, planned, demand: null },
      ...{ paidMinutes: end - start, unpaidMinutes: 0, published: false, pinned: false },
    };
    const { needs, feasible } = book.of(shape, asking, option);
    return feasible ? placeOne(interval, needs) : null;
  };
}

const factsOf = (problem: Problem, worker: Worker): LineFacts => ({
  ...lineContext(problem, worker),
  options: [],
  past: worker.history.shifts,
});
