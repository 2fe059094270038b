import { type Audience, tooFew } from "../privacy/audience.ts";
import { dominated } from "../privacy/dominance.ts";
import { type Suppression, suppress } from "../privacy/suppress.ts";
import type { Outcome } from "./outcome.ts";
import { type Population, tableOf } from "./population.ts";
import type { AuditUnit } from "./unit.ts";

/** Which groups of a view may be counted out loud. */
export const protectRoster = (population: Population, audience: Audience): Suppression =>
  suppress(
    tableOf(population, () => true),
    audience,
  );

/** The values of an outcome that is not undefined, in the order of the units. */
export function valuesIn(
  units: Iterable<AuditUnit>,
  { id }: Pick<Outcome, "id">,
): readonly number[] {
  return [...units].map((unit) => unit.values[id] ?? null).filter((value) => value !== null);
}

/**
 * Which groups' results for one outcome may be shown: none that the roster hides, none whose members
 * with or without a value are too few, none whose total is mostly one worker's, and none by which one
 * of these could be worked out.
 */
export function protectOutcome(
  population: Population,
  outcome: Outcome,
  { roster, audience }: { readonly roster: Suppression; readonly audience: Audience },
): Suppression {
  if (roster.withheld) return roster;
  const also = new Set(roster.hidden);
  population.groups.forEach(({ members }, index) => {
    const values = valuesIn(members, outcome);
    const without = members.size - values.length;
    const oneWorkers = outcome.kind !== "goodBinary" && dominated(values);
    if (oneWorkers || tooFew(without, audience)) also.add(index);
  });
  const table = tableOf(population, (unit) => unit.values[outcome.id] !== null);
  const { hidden, withheld } = suppress(table, audience, also);
  // A group hidden elsewhere stays hidden here even when none of it has a value.
  return { hidden: new Set([...hidden, ...also]), withheld };
}
