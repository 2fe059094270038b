import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import { asViewer } from "../../src/explain/reader.ts";
import { whyNot } from "../../src/explain/why-not.ts";
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

const week = (
  ana: Record<string, unknown> = {},
  anas: readonly ReturnType<typeof given>[] = [],
): Week =>
  weekWith(
    {
      workers: [
        person("w1", "Ana", {
          contract: { maxMinutesPerWeek: 2400, payCentsPerHour: 1500 },
          ...ana,
        }),
        person("w2", "Ben", { contract: { desiredMinutesPerWeek: 1200 } }),
      ],
      demand: {
        shifts: [wanted("d1", "08T09:00", "08T17:00"), wanted("d2", "10T09:00", "10T17:00")],
      },
    },
    [given("b1", "w2", "08T09:00", "08T17:00", { demand: "d1" }), ...anas],
    [open("o2", "d2", "10T09:00", "10T17:00")],
  );

const ask = (
  made: Week,
  reader: Parameters<typeof readBy>[1],
  id = "b1",
  worker = "w1",
): readonly string[] => {
  const inquiry = readBy(made, reader);
  return linesOf(inquiry, answer(whyNot(inquiry, { worker: workerId(worker), id })));
};

const late = [given("a1", "w1", "07T15:00", "07T23:30")];

describe("why not this worker", () => {
  test("a rule stands against it: she reads the rule with its source, and what would change it", () => {
    const lines = ask(week({}, late), asWorker("w1"));
    expect(lines[0]).toBe("The shift: Server, Tuesday, December 8, 9:00 AM to 5:00 PM.");
    expect(lines[1]).toBe("You could not take this shift.");
    expect(lines[2]).toMatch(/^You have 9 h 30 min of rest .*10 h.*\(ORS 653\.442/);
    expect(lines).toContain(
      "You could take it and give away your shift on Monday, December 7, 3:00 PM. " +
        "Someone else could take that one.",
    );
    expect(lines).toContain(
      "The law lets you agree to a shorter rest. Then you could take it. It is your own choice. " +
        "You may say no.",
    );
  });

  test("her manager reads the same in the third person, and who could take the other shift", () => {
    const lines = ask(week({}, late), asManager);
    expect(lines).toContain("Ana could not take this shift.");
    expect(lines.join(" ")).toMatch(/^((?!You ).)*$/);
  });

  test("no rule stands against it: she reads that the team's goals chose, and of nobody else", () => {
    const lines = ask(week(), asWorker("w1"));
    expect(lines[1]).toBe(
      "No rule stops you. The goals for the whole team led to a different choice. " +
        "You can ask a person to look at it again.",
    );
    expect(lines.join(" ")).not.toContain("Ben");
  });

  test("no rule stands against it: her manager reads how the goals would move, in points", () => {
    expect(ask(week(), asManager)).toContainEqual(
      expect.stringMatching(/^Ana could take it, but .* Points lost: [1-9][\d\u00a0]*\.$/),
    );
  });

  test("an open slot that no rule keeps her from", () => {
    expect(ask(week(), asWorker("w1"), "o2")).toContain("No rule stops you from taking it.");
    expect(ask(week(), asManager, "d2")).toContain("Ana can take it. No rule stops this.");
  });

  test("a shift she has already", () => {
    expect(ask(week(), asManager, "b1", "w2")).toContain("Ben has this shift.");
    expect(ask(week(), asWorker("w2"), "d1", "w2")).toContain("You have this shift.");
  });

  test("her own leave is told to her as leave, and nothing is proposed against it", () => {
    const leave = [{ id: "l", start: "2026-12-08T00:00", end: "2026-12-09T00:00" }];
    const lines = ask(week({ leave }), asWorker("w1"));
    expect(lines[2]).toMatch(/^You have leave then\./);
    expect(lines.at(-1)).toBe("We found no small change that would make it work.");
  });

  test("her own unavailability: she reads that it is hers to change", () => {
    const availability = { exceptions: [{ date: "2026-12-08", available: [] }] };
    expect(ask(week({ availability }), asWorker("w1"))).toContain(
      "You could take it if you chose to be free then.",
    );
  });

  test("a role she does not hold: what training would open", () => {
    expect(ask(week({ roles: ["lead"] }), asWorker("w1"))).toContain(
      "With training as Server you could take it.",
    );
  });

  test("a coworker who asks about her learns nothing", () => {
    const only = ["The reasons for another person's shifts are private."];
    expect(ask(week({}, late), asWorker("w2"))).toEqual(only);
    expect(ask(week({}, late), asViewer("coworker"))).toEqual(only);
  });

  test("an unknown worker or shift is a mistake of the one who asks", () => {
    const inquiry = readBy(week(), asManager);
    const asked = (worker: string, id: string) => whyNot(inquiry, { worker: workerId(worker), id });
    expect(asked("w9", "b1")).toEqual({ ok: false, problem: "unknownWorker" });
    expect(asked("w1", "zz")).toEqual({ ok: false, problem: "unknownShift" });
  });
});
