import { present } from "../kernel/assert.ts";
import type { Enactment } from "../law/enactment.ts";
import type { InForce, Ruleset } from "../law/ruleset.ts";
import { checks } from "../rules/checks.ts";
import type { Check } from "../rules/rule.ts";
import type { Calendar } from "../time/calendar.ts";
import { addDays } from "../time/civil.ts";

/** One enactment in force, made ready to be asked thousands of times. */
export interface Law extends InForce {
  readonly enactment: Enactment;
  readonly check: Check<unknown>;
  /** The first minute in force, and the first minute no longer in force; infinite where no date is set. */
  readonly from: number;
  readonly until: number;
}

/** The enactments of a ruleset in its order, with their dates as instants of the calendar. */
export const lawsOf = (ruleset: Ruleset, calendar: Calendar): readonly Law[] =>
  ruleset.inForce.map((held) => lawFrom(held, calendar));

function lawFrom({ enactment, covers }: InForce, calendar: Calendar): Law {
  const { from, until, kind } = enactment;
  return {
    enactment,
    covers,
    check: present(checks.get(kind), `the check of kind ${kind}`),
    from: from === null ? -Infinity : calendar.dayStart(from),
    until: until === null ? Infinity : calendar.dayStart(addDays(until, 1)),
  };
}
