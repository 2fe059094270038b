import { describe, expect, test } from "vitest";
import {
  type AccessRecord,
  auditHistories,
  parseAttributes,
  parseEvents,
  screenHistories,
} from "../../src/audit.ts";
import type { History } from "../../src/index.ts";
import { instant } from "../../src/time/interval.ts";
import { exampleHistory, exampleText } from "./example.ts";

const history = exampleHistory();
const read = parseAttributes(exampleText("attributes.json"));
if (!read.ok) throw new Error("the example's attributes cannot be read");
const store = read.value;
const quick = { permutationDraws: 999, bootstrapResamples: 199 } as const;

const audited = (given: readonly History[] = [history], options = {}) => {
  const document = auditHistories(given, store, { ...quick, ...options });
  if (!document.ok) throw new Error(JSON.stringify(document.problem));
  return document.value;
};

/** The example as a second site: other people, the same weeks. */
const twin: History = {
  ...history,
  workplace: {
    ...history.workplace,
    id: "hill-kitchen",
    people: new Map(
      [...history.workplace.people].map(([id, person]) => [`h-${id}` as typeof id, person]),
    ),
  },
  workers: history.workers.map((terms) => ({
    ...terms,
    worker: `h-${terms.worker}` as typeof terms.worker,
  })),
  shifts: history.shifts.map((one) => ({ ...one, worker: `h-${one.worker}` as typeof one.worker })),
  changes: history.changes.map((one) => ({
    ...one,
    worker: `h-${one.worker}` as typeof one.worker,
  })),
  actions: [],
  requests: [],
};

/** A file of protected events with this one event. */
function eventsFile(event: Readonly<Record<string, string>>): string {
  return JSON.stringify({ format: "fairweek-protected-events", version: 1, events: [event] });
}

describe("an audit of the example", () => {
  const document = audited();

  test("finds what was planted: women reach 80 % of their desired hours less often", () => {
    const gender = document.report.views.find(({ attributes }) => attributes[0] === "gender");
    const reached = gender?.outcomes.find(({ outcome }) => outcome.id === "hoursReached");
    expect(reached?.comparisons[0]).toMatchObject({
      labels: ["woman"],
      direction: "worse",
      verdict: "review",
    });
  });

  test("raises no review by age, which has nothing to do with anything", () => {
    const age = document.report.views.find(({ attributes }) => attributes[0] === "age");
    const verdicts = age?.outcomes.flatMap(({ comparisons }) =>
      comparisons.flatMap((one) => (one.shown ? [one.verdict] : [])),
    );
    expect(verdicts?.length).toBeGreaterThan(6);
    expect(verdicts).not.toContain("review");
  });

  test("covers a quarter of 13 weeks and says so, with a sentence for each result", () => {
    expect(document.window).toEqual({
      firstWeek: "2026-02-09",
      lastWeek: "2026-05-04",
      weeks: 13,
    });
    const results = document.report.views.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ comparisons }) => comparisons),
    );
    expect(document.texts).toHaveLength(results.length);
    expect(document.texts.every((text) => text.includes("not a finding"))).toBe(true);
  });

  test("never names a worker", () => {
    const text = JSON.stringify(document);
    for (const { worker } of history.workers) expect(text).not.toContain(`"${worker}"`);
    for (const { name } of history.workplace.people.values())
      expect(text).not.toContain(name ?? "?");
  });

  test("speaks Spanish where it is asked to, with the same figures", () => {
    const spanish = audited([history], { language: "es" });
    expect(spanish.report).toEqual(document.report);
    expect(spanish.texts.every((text) => text.includes("no una conclusión"))).toBe(true);
    expect(spanish.titles["hoursRatio"]).toBe("horas recibidas por hora deseada");
  });

  test("crossed by gender and age, on an export, hides cells under 11", () => {
    const crossed = audited([history], { views: [["gender", "age"]] });
    const groups = crossed.report.views[0]?.groups ?? [];
    expect(groups.filter(({ people }) => people !== null && people > 0 && people < 11)).toEqual([]);
  });

  test("pools sites within strata: the other site's people are compared among themselves", () => {
    const both = audited([history, twin]);
    expect(both.workers).toBe(2 * document.workers);
    // Nobody of the second site has stated anything, so the comparison is as before.
    const notStated = both.report.views[0]?.notStated;
    expect(notStated).toBe(document.workers);
  });

  test("refuses a site given twice, and a worker in two sites, all at once", () => {
    const again = auditHistories([history, history], store, quick);
    const codes = again.ok ? [] : again.problem.map(({ code }) => code);
    expect(codes.filter((code) => code === "equity.site-twice")).toHaveLength(1);
    expect(codes.filter((code) => code === "equity.worker-twice")).toHaveLength(26);
  });
});

describe("the retaliation screen of the example", () => {
  const events = parseEvents(exampleText("events.json"));
  if (!events.ok) throw new Error("the example's events cannot be read");
  const ask = (office: "compliance" | "manager", log: AccessRecord[]) =>
    screenHistories([history], events.value, {
      reader: { id: "r1", office },
      at: instant(0),
      record: (access) => log.push(access),
    });

  test("finds the worker whose hours were halved after her complaint", () => {
    const report = ask("compliance", []);
    if (!report.ok) throw new Error(JSON.stringify(report.problem));
    const [event] = report.value.events;
    if (event?.kind !== "compared") throw new Error("not compared");
    expect(event.reasons).toContainEqual({ outcome: "hours", rule: "hoursDown25Percent" });
    expect(event.outcomes.map(({ outcome }) => outcome)).toContain("noticeDays");
  });

  test("is refused to a line manager, and both attempts are on record", () => {
    const log: AccessRecord[] = [];
    expect(ask("manager", log).ok).toBe(false);
    expect(ask("compliance", log).ok).toBe(true);
    expect(log.map(({ granted }) => granted)).toEqual([false, true]);
  });

  test.each([
    ["no JSON", "{", "equity.not-json"],
    ["another format", '{"format":"x","version":1,"events":[]}', "equity.event-file"],
    [
      "a kind of act unknown",
      '{"format":"fairweek-protected-events","version":1,"events":[{"worker":"w","kind":"joke","date":"2026-01-05"}]}',
      "equity.event-file",
    ],
    [
      "a date that does not exist",
      eventsFile({ worker: "w", kind: "complaint", date: "2026-02-30" }),
      "equity.event-file",
    ],
    [
      "a return before the act",
      eventsFile({
        worker: "w",
        kind: "protectedLeave",
        date: "2026-02-03",
        backDate: "2026-02-03",
      }),
      "equity.event-dates",
    ],
  ])("events of %s are refused with a pointer and no value", (_, text, code) => {
    const read = parseEvents(text);
    const issues = read.ok ? [] : read.problem;
    expect(issues.map((one) => one.code)).toContain(code);
    expect(JSON.stringify(issues)).not.toContain("2026-02");
  });
});
