import { describe, expect, test } from "vitest";
import { instant } from "../../src/time/interval.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { rules } from "../../src/rules/index.ts";
import type { Case } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { calendarOf } from "./case-words.ts";
import { casesOf, paramsOf, verdictOf } from "./cases-of.ts";
import { compiledVerdict, isChoice } from "./compiled.ts";

type Consent = Case["worker"]["consents"][number];

const withConsents = (given: Case, consents: readonly Consent[]): Case => ({
  ...given,
  worker: { ...given.worker, consents: [...consents] },
});

/** The kinds of rule for which a worker's yes makes a difference in one of their examples. */
const asking = rules.flatMap((rule) => {
  const judged = (given: Case): string =>
    JSON.stringify(verdictOf(rule.check(paramsOf(rule, given), linesOf(given).line)));
  const cases = casesOf(rule.kind.id)
    .filter(({ changes }) => changes.length === 0)
    .filter((given) => judged(withConsents(given, [])) !== judged(given));
  if (cases.length === 0) return [];
  return [{ kind: rule.kind.id, judged, planned: plannedWith(rule), cases }];
});

/** What the planner is told: whether all shifts may be given, at which price, with which breaks. */
function plannedWith(rule: Rule): (given: Case) => string {
  return (given) => {
    const { told } = linesOf(given);
    const params = paramsOf(rule, given);
    if (!isChoice(told, told.options)) return "";
    const { lawful, points } = compiledVerdict(rule, params, told, told.options);
    const breaks = told.options.map((option) => rule.compiler.breaks?.(params, option, told));
    return JSON.stringify({ lawful, points, breaks });
  };
}

/** When shifts start, the past ones too, and what they are called. */
function shiftsOf(given: Case) {
  const { line } = linesOf(given);
  const all = [...line.worker.history.shifts, ...line.shifts];
  const starts = all.map(({ interval }) => interval.start);
  const moment = (minutes: number): string => calendarOf(given.zone).format(instant(minutes));
  return {
    ids: all.map(({ id }) => id as string),
    first: moment(Math.min(...starts)),
    beforeFirst: moment(Math.min(...starts) - 1),
    last: moment(Math.max(...starts)),
    afterLast: moment(Math.max(...starts) + 1),
  };
}

describe.each(asking)("$kind", ({ judged, planned, cases }) => {
  const sameAs = (wanted: "with" | "without", change: (one: Consent, given: Case) => Consent) => {
    for (const given of cases) {
      const changed = given.worker.consents.map((one) => change(one, given));
      const expected = wanted === "with" ? given : withConsents(given, []);
      const found = withConsents(given, changed);
      expect(judged(found), given.name).toBe(judged(expected));
      // The planner knows no shift by its own id.
      const { ids } = shiftsOf(given);
      if (changed.some(({ shifts }) => shifts?.some((id) => ids.includes(id)))) continue;
      expect(planned(found), given.name).toBe(planned(expected));
    }
  };

  test("a yes to something else is none", () =>
    sameAs("without", (one) => ({
      ...one,
      kind: one.kind === "lateMinor" ? "splitMeal" : "lateMinor",
    })));

  test("a yes given 1 min before the first shift holds for all", () =>
    sameAs("with", (one, given) => ({ ...one, givenAt: shiftsOf(given).beforeFirst })));

  test("a yes given as the last shift starts comes too late for all", () =>
    sameAs("without", (one, given) => ({ ...one, givenAt: shiftsOf(given).last })));

  test("a yes taken back as the first shift starts holds for none", () =>
    sameAs("without", (one, given) => ({ ...one, revokedAt: shiftsOf(given).first })));

  test("a yes taken back 1 min after the last shift started held for all", () =>
    sameAs("with", (one, given) => ({ ...one, revokedAt: shiftsOf(given).afterLast })));

  test("a yes for some other shift is none", () =>
    sameAs("without", (one) => ({ ...one, shifts: ["some-other"] })));

  test("a yes for all of them by name, and for some other, holds for all", () =>
    sameAs("with", (one, given) =>
      one.shifts === null ? { ...one, shifts: ["some-other", ...shiftsOf(given).ids] } : one,
    ));

  test("a yes may name the demands that shifts fill", () => {
    for (const given of cases) {
      const named = (shifts: Case["shifts"]) =>
        shifts.map((shift, at) => ({ ...shift, demand: shift.demand ?? `d${at}` }));
      const shifts = named(given.shifts);
      // What is past fills no demand any more: a yes names it by its id.
      const past = (given.history?.shifts ?? []).map(({ id }, at) => id ?? `h${at + 1}`);
      const demands = ["some-other", ...past, ...shifts.map(({ demand }) => demand)];
      const consents = given.worker.consents.map((one) =>
        one.shifts === null ? { ...one, shifts: demands } : one,
      );
      const changed = withConsents({ ...given, shifts }, consents);
      expect(judged(changed), given.name).toBe(judged(given));
      if (past.length === 0 && given.worker.consents.every((one) => one.shifts === null)) {
        expect(planned(changed), given.name).toBe(planned({ ...given, shifts }));
      }
    }
  });
});
