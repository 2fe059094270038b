import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import { shiftsOf } from "../../src/explain/inquiry.ts";
import { asViewer } from "../../src/explain/reader.ts";
import { stateOf } from "../../src/explain/wish-state.ts";
import { wishesOf } from "../../src/explain/wish.ts";
import { present } from "../../src/kernel/assert.ts";
import { answer, linesOf } from "./telling.ts";
import {
  type Week,
  asManager,
  asWorker,
  given,
  open,
  person,
  readBy,
  realJudge,
  wanted,
  weekWith,
} from "./salem.ts";

const off = (from: string, to: string) => ({
  id: "x1",
  kind: "off",
  weight: 3,
  start: `2026-12-${from}`,
  end: `2026-12-${to}`,
});
const work = (from: string, to: string) => ({ ...off(from, to), kind: "work" });
const shift = (id: string) => ({ id: "x1", kind: "shift", weight: 3, shift: id });

const week = (
  wish: Record<string, unknown>,
  ben: Record<string, unknown> = {},
  slots: readonly ReturnType<typeof open>[] = [],
): Week =>
  weekWith(
    {
      workers: [person("w1", "Ana", { wishes: [wish] }), person("w2", "Ben", ben)],
      demand: {
        shifts: [wanted("d1", "08T09:00", "08T17:00"), wanted("d2", "10T09:00", "10T17:00")],
      },
    },
    [
      given("a1", "w1", "08T09:00", "08T17:00", { demand: "d1" }),
      ...(slots.length > 0 ? [] : [given("b1", "w2", "10T09:00", "10T17:00", { demand: "d2" })]),
    ],
    slots,
  );

const ask = (
  made: Week,
  reader: Parameters<typeof readBy>[1] = asWorker("w1"),
): readonly string[] => {
  const inquiry = readBy(made, reader);
  return answer(wishesOf(inquiry, workerId("w1"))).flatMap((account) => linesOf(inquiry, account));
};

const dayOff = off("08T00:00", "09T00:00");

describe("a wish for time off", () => {
  test("that is met is told in one sentence, a whole day by its date", () => {
    expect(ask(week(off("09T00:00", "10T00:00")))).toEqual([
      "You wished to be off on Wednesday, December 9. You are off.",
    ]);
    expect(ask(week(off("09T12:00", "09T18:00")))).toEqual([
      "You wished to be off from Wednesday, December 9, 12:00 PM to 6:00 PM. You are off.",
    ]);
  });

  test("that would leave the shift open says so, and that somebody's free choice could change it", () => {
    expect(ask(week(dayOff, { roles: ["lead"] }))).toEqual([
      "You wished to be off on Tuesday, December 8. This did not work out.",
      "Without you the shift on Tuesday, December 8, 9:00 AM would stay open. " +
        "No one else who can do it is free.",
      "If someone else chooses to take it, you can still be off. You can ask your manager.",
    ]);
  });

  test("whose manager reads which limits stop every other, and what would help", () => {
    const lines = ask(week(dayOff, { roles: ["lead"] }), asManager);
    expect(lines).toContain("Not trained for this role: 1.");
    expect(lines).toContain("With training as Server, Ben could take it.");
  });

  test("that somebody else could make possible: she may ask for a trade, her manager reads the cost", () => {
    expect(ask(week(dayOff))).toContain(
      "Someone else could take the shift on Tuesday, December 8, 9:00 AM. You can ask for a trade.",
    );
    expect(ask(week(dayOff), asManager)).toContainEqual(
      expect.stringMatching(/^Ben could take it/),
    );
  });

  test("about days outside the plan is told as such", () => {
    expect(ask(week(off("20T00:00", "21T00:00")))).toEqual([
      "One of your wishes is not about these days.",
    ]);
  });
});

describe("a wish to work", () => {
  test("is met by a shift that fills half of it", () => {
    expect(ask(week(work("08T12:00", "08T20:00")))[0]).toContain("You have a shift then.");
  });

  test("at a time without any shift in her role", () => {
    expect(ask(week(work("11T09:00", "11T17:00")))).toContain(
      "There is no shift at that time in a role you may work.",
    );
  });

  test("at the time of an open slot that no rule keeps her from", () => {
    const slots = [open("o2", "d2", "10T09:00", "10T17:00")];
    expect(ask(week(work("10T09:00", "10T17:00"), {}, slots))).toContain(
      "No rule stops you from taking it.",
    );
  });

  test("at the time of somebody else's shift", () => {
    const lines = ask(week(work("10T09:00", "10T17:00")));
    expect(lines).toContainEqual(expect.stringMatching(/^No rule stops you\. The goals/));
    expect(lines.join(" ")).not.toContain("Ben");
  });
});

describe("a wish for one shift", () => {
  test("is met by having it", () => {
    expect(ask(week(shift("d1")))).toEqual([
      "You wished for the shift on Tuesday, December 8, 9:00 AM. You have it.",
    ]);
  });

  test("that somebody else has is explained like any other why not", () => {
    const lines = ask(week(shift("d2")));
    expect(lines[0]).toBe(
      "You wished for the shift on Thursday, December 10, 9:00 AM. This did not work out.",
    );
    expect(lines).toContainEqual(expect.stringMatching(/^No rule stops you\./));
  });
});

describe("wishes and others", () => {
  test("a coworker learns nothing of them", () => {
    const only = ["The reasons for another person's shifts are private."];
    expect(ask(week(dayOff), asWorker("w2"))).toEqual(only);
    expect(ask(week(dayOff), asViewer("coworker"))).toEqual(only);
  });

  test("an unknown worker is a mistake of the one who asks", () => {
    expect(wishesOf(readBy(week(dayOff), asManager), workerId("w9"))).toEqual({
      ok: false,
      problem: "unknownWorker",
    });
  });

  test.each([
    dayOff,
    off("09T00:00", "10T00:00"),
    off("20T00:00", "21T00:00"),
    work("08T12:00", "08T20:00"),
    work("08T16:00", "08T23:00"),
    work("11T09:00", "11T17:00"),
    shift("d1"),
    shift("d2"),
  ])("is met exactly when the goal of wishes counts it as met: $kind $start", (wish) => {
    const made = week(wish);
    const inquiry = readBy(made, asWorker("w1"));
    const [ana] = made.problem.workers;
    const shifts = shiftsOf(inquiry, workerId("w1"));
    const worker = present(ana, "Ana");
    const state = stateOf(present(worker.wishes[0], "a wish"), shifts, made.problem);
    const measured = realJudge
      .measure(made.problem, worker, shifts)
      .find(({ goal }) => goal === "wishes");
    const { wishesMet, wishesMissed } = present(measured, "the goal of wishes").natural;
    expect({ met: wishesMet, missed: wishesMissed }).toEqual({
      met: state === "met" ? 1 : 0,
      missed: state === "unmet" ? 1 : 0,
    });
  });
});
