import { assert } from "../../src/kernel/assert.ts";
import type { Model } from "./model.ts";
import { FREE, OFF, type Roster } from "./numbers.ts";
import { primitives } from "./primitives/list.ts";
import type { Term } from "./primitives/primitive.ts";

/** A roster judged slowly and plainly: the measure against which every fast form is held. */
export interface Evaluation {
  /** How many hard limits do not hold, a pin that is not kept among them; 0 = lawful. */
  readonly legal: number;
  /** Points for demand that is not met. */
  readonly coverage: number;
  /** Points for everything else that is wished for. */
  readonly goals: number;
  /** One term for each primitive posted, each cell and each pin, in the order of the list. */
  readonly terms: readonly Term[];
}

/**
 * The score of a roster, from scratch. A roster that is none of the model's, because its length is
 * wrong or an option stands on another line or day, is a Bug.
 */
export function evaluate(model: Model, roster: Roster): Evaluation {
  assert(roster.length === model.lines * model.days, "a roster has one entry per line and day");
  for (let slot = 0; slot < roster.length; slot++) {
    const option = roster[slot]!;
    if (option === OFF) continue;
    const { count, line, day } = model.options;
    const known = Number.isInteger(option) && option >= 0 && option < count;
    assert(known, "a roster holds option indices or OFF", { slot, option });
    const at = line[option]! * model.days + day[option]!;
    assert(at === slot, "an option stands on its own line and day", { slot, option, at });
  }
  const terms = [
    ...pinTerms(model, roster),
    ...primitives.flatMap((primitive) => primitive.evaluate(model, roster)),
  ];
  return {
    legal: terms.filter((term) => term.broken).length,
    coverage: terms.reduce((sum, term) => sum + term.coverage, 0),
    goals: terms.reduce((sum, term) => sum + term.goals, 0),
    terms,
  };
}

function pinTerms(model: Model, roster: Roster): Term[] {
  const terms: Term[] = [];
  for (let slot = 0; slot < roster.length; slot++) {
    if (model.pins[slot] === FREE) continue;
    const line = Math.floor(slot / model.days);
    const broken = roster[slot] !== model.pins[slot];
    terms.push({ primitive: "pin", index: slot, line, broken, coverage: 0, goals: 0 });
  }
  return terms;
}
