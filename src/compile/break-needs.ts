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

/** Lawful breaks for one worker in a supposed shift, or null when they do not fit. */
export function breaksFor(
  problem: Problem,
  ruleset: Ruleset,
  worker: Worker,
  { role, interval, planned }: SupposedShift,
): readonly Break[] | null {
  const { start, end } = interval;
  const line: LineFacts = {
    ...lineContext(problem, worker),
    options: [],
    past: worker.history.shifts,
  };
  const option: OptionFacts = {
    index: 0,
    day: problem.site.calendar.dayOf(start),
    role,
    start,
    end,
    paidMinutes: end - start,
    unpaidMinutes: 0,
    planned,
    demand: null,
    published: false,
    pinned: false,
  };
  const shape = { day: option.day, role, interval, planned, demand: null };
  const { needs, feasible } = new NeedsBook(problem.site.calendar).of(
    shape,
    breakRules(ruleset, line),
    option,
  );
  return feasible ? placeOne(interval, needs) : null;
}
