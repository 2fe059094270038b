import { describe, expect, test } from "vitest";
import { conflict } from "../../src/explain/conflict.ts";
import { asViewer } from "../../src/explain/reader.ts";
import { answer, linesOf } from "./telling.ts";
import {
  type Week,
  asManager,
  asWorker,
  given,
  open,
  person,
  readBy,
  wanted,
  weekWith,
} from "./salem.ts";

const evening = { demand: { shifts: [wanted("d1", "08T15:00", "08T23:00")] } };
const slot = open("o1", "d1", "08T15:00", "08T23:00");
const away = { exceptions: [{ date: "2026-12-08", available: [] }] };
const dayOff = { id: "l1", start: "2026-12-08T00:00", end: "2026-12-09T00:00" };

const ask = (week: Week, reader: Parameters<typeof readBy>[1] = asManager): readonly string[] => {
  const inquiry = readBy(week, reader);
  return linesOf(inquiry, answer(conflict(inquiry, "o1")));
};

describe("why a slot is open", () => {
  const week = weekWith(
    {
      workers: [
        person("w1", "Ana", { roles: ["lead"] }),
        person("w2", "Ben", { leave: [dayOff] }),
        person("w3", "Cem", { availability: away }),
        person("w4", "Dia"),
        person("w5", "Eli"),
      ],
      ...evening,
    },
    [given("a4", "w4", "08T07:00", "08T16:00"), given("a5", "w5", "09T07:00", "09T15:00")],
    [slot],
  );

  test("the manager reads counts by reason, each person once, leave and unavailability together", () => {
    expect(ask(week).slice(0, 5)).toEqual([
      "This shift is still open: Server, Tuesday, December 8, 3:00 PM to 11:00 PM. People missing: 1.",
      "Not trained for this role: 1.",
      "Not available then: 2.",
      "At work then: 1.",
      "Too little rest: 1.",
    ]);
  });

  test("each person's own reason follows, with the shift whose absence would free her", () => {
    const lines = ask(week);
    expect(lines).toContain("Ben is not available then.");
    expect(lines).toContain("Cem is not available then.");
    expect(lines).toContain("Dia could take it without the shift on Tuesday, December 8, 7:00 AM.");
    expect(lines).toContainEqual(expect.stringMatching(/^Eli has 8 h of rest .* \(ORS 653\.442/));
  });

  test("workers read that it is open, and about nobody", () => {
    for (const reader of [asWorker("w5"), asViewer("coworker")] as const) {
      expect(ask(week, reader as Parameters<typeof readBy>[1])).toEqual([
        "This shift is still open: Server, Tuesday, December 8, 3:00 PM to 11:00 PM. People missing: 1.",
        "The plan found no one to take it. Nobody has to work against a rule.",
      ]);
    }
  });

  test("an unknown slot is a mistake of the one who asks", () => {
    expect(conflict(readBy(week, asManager), "o9")).toEqual({ ok: false, problem: "unknownSlot" });
  });
});

describe("the smallest changes", () => {
  const one = (
    more: Record<string, unknown>,
    assignments: readonly ReturnType<typeof given>[] = [],
  ) => weekWith({ workers: [person("w1", "Ana", more)], ...evening }, assignments, [slot]);

  test("somebody whom no rule stops can simply take it", () => {
    expect(ask(one({}))).toContain("Ana can take it. No rule stops this.");
  });

  test("a trade is proposed when somebody else can take what she gives away", () => {
    const week = weekWith(
      {
        workers: [person("w1", "Ana"), person("w2", "Ben", { availability: away })],
        ...evening,
      },
      [given("a1", "w1", "09T07:00", "09T15:00")],
      [slot],
    );
    expect(ask(week)).toContain(
      "Ana could take it and give away the shift on Wednesday, December 9, 7:00 AM. Ben could take that one.",
    );
  });

  test("no trade is proposed when nobody can take what she would give away", () => {
    const lines = ask(one({}, [given("a1", "w1", "09T07:00", "09T15:00")])).join(" ");
    expect(lines).not.toContain("give away");
  });

  test("a shorter rest may be agreed to where Oregon allows it, as her own choice, with its price", () => {
    const lines = ask(one({}, [given("a1", "w1", "09T07:00", "09T15:00")]));
    expect(lines).toContain(
      "The law lets Ana agree to a shorter rest. It must be their own choice. They may say no.",
    );
    expect(lines).toContain("Extra pay would be owed.");
  });

  test("training is proposed when the role alone is missing, and not when leave stands too", () => {
    const training = "With training as Server, Ana could take it.";
    expect(ask(one({ roles: ["lead"] }))).toContain(training);
    expect(ask(one({ roles: ["lead"], leave: [dayOff] }))).not.toContain(training);
  });

  test("a manager is told how many could choose to be free, never who", () => {
    const lines = ask(one({ availability: away }));
    expect(lines.at(-1)).toBe(
      "You can ask the whole team who wants it. No one has to say yes. " +
        "People who could take it if they chose to be free: 1.",
    );
    expect(lines.join(" ")).not.toMatch(/Ana could/);
  });

  test("hr may ask by name where it is plain availability, and is told nobody who is on leave", () => {
    expect(ask(one({ availability: away }), asViewer("hr"))).toContain(
      "Ana could take it by choosing to be free then. You can ask. Ana may say no.",
    );
    expect(ask(one({ leave: [dayOff] }), asViewer("hr")).at(-1)).toBe(
      "No small change was found that would fill it.",
    );
  });

  test("nothing loosens a contract or a law that no consent lifts", () => {
    const lines = ask(one({ contract: { maxMinutesPerWeek: 300 } }));
    expect(lines.at(-1)).toBe("No small change was found that would fill it.");
  });

  test("at most 5 changes are proposed, at most 2 of a kind", () => {
    const workers = ["1", "2", "3", "4"].flatMap((n) => [
      person(`f${n}`, `Free${n}`),
      person(`t${n}`, `Other${n}`, { roles: ["lead"] }),
      person(`r${n}`, `Tired${n}`),
    ]);
    const tired = ["1", "2", "3", "4"].map((n) => given(`a${n}`, `r${n}`, "09T07:00", "09T15:00"));
    const lines = ask(weekWith({ workers, ...evening }, tired, [slot]));
    expect(lines.filter((line) => line.endsWith("No rule stops this."))).toHaveLength(2);
    const changes = lines.filter((line) =>
      /No rule stops|give away the|lets|With training/.test(line),
    );
    expect(changes).toHaveLength(5);
  });
});

describe("a head count that is short", () => {
  const curve = {
    curves: [
      {
        id: "c1",
        role: "server",
        stepMinutes: 60,
        days: [{ date: "2026-12-08", from: "12:00", counts: [1, 1, 1, 1] }],
      },
    ],
    templates: [
      {
        id: "t1",
        roles: ["server"],
        weekdays: ["tuesday"],
        earliestStart: "10:00",
        latestStart: "12:00",
        stepMinutes: 60,
        lengthsMinutes: [240, 360],
        breaks: [],
      },
    ],
    shifts: [],
  };

  test("is judged by the shifts that the templates allow, not by the open hours alone", () => {
    const lunch = {
      exceptions: [{ date: "2026-12-08", available: [{ from: "10:00", to: "14:00" }] }],
    };
    const week = weekWith(
      {
        workers: [person("w1", "Ana"), person("w2", "Ben", { availability: lunch })],
        demand: curve,
      },
      [],
      [open("o1", "c1", "08T12:00", "08T16:00")],
    );
    const lines = ask(week);
    expect(lines).toContain("Free to take it: 2.");
  });
});
