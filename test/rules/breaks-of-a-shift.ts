import { present } from "../../src/kernel/assert.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Instant } from "../../src/time/interval.ts";
import { caseSchema } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf } from "./cases-of.ts";

export type Json = Readonly<Record<string, unknown>>;

/** A shift from 08:00 on Tuesday 8 December 2026, with these pauses planned: minutes, kind, paid. */
export function toldOf(
  end: string,
  planned: readonly (readonly [number, string, boolean])[],
  worker: Json,
) {
  const at = (hour: number, minute: number): string =>
    new Date(Date.UTC(2026, 11, 8, hour, minute)).toISOString().slice(0, 16);
  const breaks = planned.map(([minutes, kind, paid], index) => ({
    kind,
    start: at(9 + index, 0),
    end: at(9 + index, minutes),
    paid,
  }));
  const { told } = linesOf(
    caseSchema.parse({
      name: "a shift that needs breaks",
      parameters: {},
      zone: "America/Los_Angeles",
      worker,
      shifts: [{ start: "2026-12-08T08:00", end: `2026-12-08T${end}`, demand: "d1", breaks }],
      expect: { outcome: "lawful" },
    }),
  );
  return told;
}

export interface Asked {
  readonly end: string;
  readonly planned?: readonly (readonly [number, string, boolean])[];
  readonly worker?: Json;
}

/** What is asked of the shift: "30 from 08:00 to 13:00, over by 17:00, best at 11:45". */
export function asked(rule: Rule, params: unknown, { end, planned = [], worker = {} }: Asked) {
  const told = toldOf(end, planned, worker);
  const [option] = told.options;
  const breaks = present(rule.compiler.breaks, "a kind that asks for breaks");
  const clock = (at: Instant): string => told.calendar.format(at).slice(11, 16);
  return breaks(params, present(option, "an option"), told).map(
    ({ minutesMin, earliestStart, latestStart, latestEnd, ideal }) =>
      `${minutesMin} from ${clock(earliestStart)} to ${clock(latestStart)}, ` +
      `over by ${clock(latestEnd)}, best at ${clock(ideal)}`,
  );
}

/** The parameters of the first example so called, with some of them exchanged. */
export function paramsLike(rule: Rule, name: string, changes: Json = {}): unknown {
  const given = present(
    casesOf(rule.kind.id).find((one) => one.name.startsWith(name)),
    name,
  );
  return paramsOf(rule, { ...given, parameters: { ...given.parameters, ...changes } });
}

/** A name, a shift, and what is asked of it. */
export type Rows = readonly (readonly [string, Asked, readonly string[]])[];
