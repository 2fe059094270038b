import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import { asJson } from "../../src/explain/account.ts";
import { findingsAccount, readableFindings } from "../../src/explain/findings.ts";
import { namesOf } from "../../src/explain/names.ts";
import { asViewer } from "../../src/explain/reader.ts";
import { weekOf, weekSummary } from "../../src/explain/week.ts";
import { answer, linesOf } from "./telling.ts";
import { asManager, asWorker, given, open, person, readBy, wanted, weekWith } from "./salem.ts";

const wish = {
  id: "x1",
  kind: "off",
  weight: 3,
  start: "2026-12-08T00:00",
  end: "2026-12-09T00:00",
};
const leave = { id: "l1", start: "2026-12-11T08:00", end: "2026-12-11T20:00" };
const lunch = { kind: "meal", start: "2026-12-07T12:00", end: "2026-12-07T12:30", paid: false };

const week = weekWith(
  {
    workers: [
      person("w1", "Ana", { wishes: [wish] }),
      person("w2", "Ben", { leave: [leave] }),
      person("w3", "Cem", { roles: ["lead"] }),
    ],
    demand: {
      shifts: [wanted("d1", "07T09:00", "07T17:00"), wanted("d2", "12T09:00", "12T17:00")],
    },
  },
  [
    given("a1", "w1", "07T09:00", "07T17:00", { demand: "d1", breaks: [lunch] }),
    given("a2", "w1", "08T15:00", "08T23:00"),
    given("b1", "w2", "11T06:00", "11T22:00"),
  ],
  [open("o2", "d2", "12T09:00", "12T17:00")],
);

describe("a worker's week", () => {
  test("holds her shifts, her paid time without the unpaid break, her wishes, her data", () => {
    const inquiry = readBy(week, asWorker("w1"));
    const lines = linesOf(inquiry, answer(weekOf(inquiry, workerId("w1"))));
    expect(lines[0]).toBe("Your shifts in this plan: 2. Your paid time: 15 h 30 min.");
    expect(lines).toContain("The shift: Server, Monday, December 7, 9:00 AM to 5:00 PM.");
    expect(lines).toContain("The shift: Server, Tuesday, December 8, 3:00 PM to 11:00 PM.");
    expect(lines.filter((line) => line.startsWith("We checked your shifts"))).toHaveLength(1);
    expect(lines).toContain("You wished to be off on Tuesday, December 8. This did not work out.");
    expect(lines.at(-1)).toBe("This plan was proposed by the program; a person approves it.");
    expect(lines.join(" ")).not.toMatch(/Ben|Cem/);
  });

  test("is told in Spanish with the same number of sentences", () => {
    const inquiry = readBy(week, asWorker("w1"));
    const account = answer(weekOf(inquiry, workerId("w1")));
    const spanish = linesOf(inquiry, account, "es");
    expect(spanish).toHaveLength(linesOf(inquiry, account).length);
    expect(spanish[0]).toBe("Tus turnos en este plan: 2. Tu tiempo pagado: 15 h 30 min.");
    expect(spanish).toContain("Pediste estar libre el martes 8 de diciembre. No fue posible.");
  });

  test("without shifts is told as such", () => {
    const inquiry = readBy(week, asWorker("w3"));
    const lines = linesOf(inquiry, answer(weekOf(inquiry, workerId("w3"))));
    expect(lines[0]).toBe("You have no shifts in this plan.");
  });

  test("is private to coworkers", () => {
    const inquiry = readBy(week, asWorker("w2"));
    expect(linesOf(inquiry, answer(weekOf(inquiry, workerId("w1"))))).toEqual([
      "The reasons for another person's shifts are private.",
    ]);
  });

  test("is available as data with the same texts, ids and facts", () => {
    const inquiry = readBy(week, asWorker("w1"));
    const account = answer(weekOf(inquiry, workerId("w1")));
    const json = asJson(account, "en", namesOf(inquiry.problem, inquiry.ruleset));
    expect(json).toMatchObject({ about: "week", id: "w1", viewer: "self", language: "en" });
    const statements = json.parts.flatMap((part) => part.statements);
    expect(statements.map(({ text }) => text)).toEqual(linesOf(inquiry, account));
    expect(statements[0]).toEqual({
      statement: "week.total",
      worker: "w1",
      enactment: null,
      citation: null,
      shifts: [],
      facts: { count: 2, paidMinutes: 930 },
      text: "Your shifts in this plan: 2. Your paid time: 15 h 30 min.",
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe("the week for staff", () => {
  test("counts shifts, open places, wishes and broken rules, and says why places are open", () => {
    const inquiry = readBy(week, asManager);
    const lines = linesOf(inquiry, answer(weekSummary(inquiry)));
    expect(lines.slice(0, 4)).toEqual([
      "Shifts given: 3.",
      "Places still open: 1.",
      "Wishes met: 0 of 1.",
      "Rules broken in this plan: 1.",
    ]);
    expect(lines).toContain("Ben is not available then.");
    expect(lines).toContain("Not trained for this role: 1.");
    expect(lines).toContain("Free to take it: 2.");
  });

  test("is not for workers", () => {
    expect(weekSummary(readBy(week, asWorker("w1")))).toEqual({
      ok: false,
      problem: "notForThisReader",
    });
  });
});

describe("the findings of a check", () => {
  const findings = (reader: Parameters<typeof readBy>[1]) => {
    const inquiry = readBy(week, reader);
    const all = readBy(week, asViewer("hr")).findingsOf(workerId("w2"));
    return { inquiry, all, account: findingsAccount(inquiry, all) };
  };

  test("hr reads leave as it is, a manager that Ben is not available, a coworker nothing", () => {
    const hr = findings(asViewer("hr"));
    expect(linesOf(hr.inquiry, hr.account)).toEqual([
      "Ben is not available for a shift from Friday, December 11, 6:00 AM to 10:00 PM " +
        "(Fairweek base rule).",
    ]);
    const manager = findings(asManager);
    expect(linesOf(manager.inquiry, manager.account)).toEqual([
      "Ben is not available for the shift on Friday, December 11, 6:00 AM.",
    ]);
    expect(findings(asViewer("coworker")).account.parts[0]?.points).toEqual([]);
    expect(findings(asWorker("w1")).account.parts[0]?.points).toEqual([]);
  });

  test("a worker reads her own in full", () => {
    const own = findings(asWorker("w2"));
    expect(linesOf(own.inquiry, own.account)[0]).toMatch(
      /^You have leave then\. .* takes 12 h of it/,
    );
  });

  test("a hidden finding has the whole shift as its interval and no finding behind it", () => {
    const { inquiry, all } = findings(asManager);
    const [only] = readableFindings(inquiry, all);
    const shift = inquiry.schedule.assignments.find(({ worker }) => worker === "w2")?.shift;
    expect(only).toMatchObject({ finding: null, shifts: ["b1"], interval: shift?.interval });
  });
});
