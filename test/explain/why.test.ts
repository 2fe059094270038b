import { describe, expect, test } from "vitest";
import { shiftId } from "../../src/domain/identity.ts";
import { asJson, tell } from "../../src/explain/account.ts";
import { formatFact } from "../../src/explain/format.ts";
import { namesOf } from "../../src/explain/names.ts";
import { asViewer } from "../../src/explain/reader.ts";
import { why } from "../../src/explain/why.ts";
import { answer, linesOf } from "./telling.ts";
import {
  type Week,
  asManager,
  asWorker,
  given,
  person,
  readBy,
  wanted,
  weekWith,
} from "./salem.ts";

const anasWish = {
  id: "x1",
  kind: "off",
  weight: 3,
  start: "2026-12-08T00:00",
  end: "2026-12-09T00:00",
};

/** Ana has two shifts; Ben could have the second, Cem works then, Dia may not serve. */
function week(changes: Record<string, unknown> = {}): Week {
  const ana = {
    contract: { maxMinutesPerWeek: 2400, desiredMinutesPerWeek: 960 },
    wishes: [anasWish],
  };
  return weekWith(
    {
      workers: [
        person("w1", "Ana", ana),
        person("w2", "Ben", { contract: { maxMinutesPerWeek: 2400, payCentsPerHour: 1500 } }),
        person("w3", "Cem"),
        person("w4", "Dia", { roles: ["lead"] }),
      ],
      demand: {
        shifts: [
          wanted("d1", "07T09:00", "07T17:00"),
          wanted("d2", "08T15:00", "08T23:00", { count: 2 }),
        ],
      },
      ...changes,
    },
    [
      given("a1", "w1", "07T09:00", "07T17:00", { demand: "d1" }),
      given("a2", "w1", "08T15:00", "08T23:00", { demand: "d2" }),
      given("a3", "w3", "08T15:00", "08T23:00", { demand: "d2" }),
    ],
  );
}

const ask = (
  reader: Parameters<typeof readBy>[1],
  shift: string,
  made = week(),
): readonly string[] => {
  const inquiry = readBy(made, reader);
  return linesOf(inquiry, answer(why(inquiry, shiftId(shift))));
};

describe("why a worker has a shift", () => {
  test("she reads the need, her own facts, whether others were free, the data and the program's part", () => {
    expect(ask(asWorker("w1"), "a2")).toEqual([
      "The shift: Server, Tuesday, December 8, 3:00 PM to 11:00 PM.",
      "People needed on this shift: 2.",
      "You may work as Server.",
      "You are free for the whole shift.",
      "You have 22 h off before it.",
      "With this shift you work 16 h that week.",
      "The most you agreed to is 40 h a week.",
      "You asked for 16 h a week.",
      "We checked your shift against the rules. It breaks none.",
      "It gives hours to someone who is still short of the hours asked for.",
      "Another qualified worker could take it too. The goals for the whole team led to this plan. " +
        "You can ask a person to look at it again.",
      "Facts about you that were used: roles, times you can work, agreed hours, wishes and age, " +
        "where a rule asks for it.",
      "This plan was proposed by the program; a person approves it.",
    ]);
  });

  test("she never reads another worker's name", () => {
    const lines = [...ask(asWorker("w1"), "a1"), ...ask(asWorker("w1"), "a2")].join(" ");
    expect(lines).not.toMatch(/Ben|Cem|Dia/);
  });

  test("her manager reads who else could take it, tried and weighed, and who could not and why", () => {
    const lines = ask(asManager, "a2");
    expect(lines).toContainEqual(expect.stringMatching(/^Ben could take it, (but|and) the plan/));
    expect(lines).toContain("Cem could not take it.");
    expect(lines).toContainEqual(expect.stringMatching(/^Cem has two shifts at the same time/));
    expect(lines.join(" ")).not.toContain("Dia");
  });

  test("a coworker reads that the reasons are private, and nothing else", () => {
    const only = ["The reasons for another person's shifts are private."];
    expect(ask(asWorker("w2"), "a2")).toEqual(only);
    expect(ask(asViewer("coworker"), "a2")).toEqual(only);
  });

  test("the goals that a change would hurt are told with their points as data", () => {
    const inquiry = readBy(week(), asManager);
    const account = answer(why(inquiry, shiftId("a2")));
    const json = asJson(account, "en", namesOf(inquiry.problem, inquiry.ruleset));
    const goals = json.parts.find(({ topic }) => topic === "goals")?.statements ?? [];
    expect(goals.map(({ statement }) => statement)).toContain("hours-adequacy.better");
    expect(goals[0]?.facts).toMatchObject({ minutesUnderDesired: 480 });
    expect(goals[0]?.facts["points"]).toBeGreaterThan(0);
  });

  test("a shift that was pinned, or told before, says so", () => {
    const shift = {
      role: "server",
      start: "2026-12-08T15:00",
      end: "2026-12-08T23:00",
      breaks: [],
    };
    const pinned = week({ pins: [{ worker: "w1", ...shift, demand: "d2" }] });
    expect(ask(asWorker("w1"), "a2", pinned)).toContain(
      "A person set this shift before the plan was made.",
    );
    const told = week({
      published: {
        publishedAt: "2026-11-20T09:00",
        assignments: [{ id: "p1", worker: "w1", ...shift, demand: "d2", onCall: false }],
      },
    });
    expect(ask(asWorker("w1"), "a2", told)).toContain(
      "You were told of this shift before. It was kept.",
    );
  });

  test("a shift in somebody else's plan that breaks a rule is told with the rule", () => {
    const unlawful = weekWith({ workers: [person("w1", "Ana")], demand: { shifts: [] } }, [
      given("a1", "w1", "07T17:00", "08T01:00"),
      given("a2", "w1", "08T09:00", "08T17:00"),
    ]);
    const lines = ask(asWorker("w1"), "a2", unlawful);
    expect(lines).toContain("This shift breaks a rule.");
    expect(lines).toContainEqual(expect.stringMatching(/^You have 8 h of rest .*ORS 653\.442/));
    expect(lines).toContain("The plan's needs do not ask for this shift.");
  });

  test("a shift that does not exist, or a worker nobody knows, is a mistake of the one who asks", () => {
    const stranger = weekWith({ workers: [person("w1", "Ana")], demand: { shifts: [] } }, [
      given("a9", "w9", "07T17:00", "07T23:00"),
    ]);
    expect(why(readBy(stranger, asManager), shiftId("a9"))).toEqual({
      ok: false,
      problem: "unknownShift",
    });
    expect(why(readBy(stranger, asManager), shiftId("zz"))).toEqual({
      ok: false,
      problem: "unknownShift",
    });
  });

  test("every number in a sentence is one of its facts", () => {
    for (const reader of [
      asWorker("w1"),
      asManager,
      asViewer("hr"),
      asViewer("workerRep"),
    ] as const) {
      const inquiry = readBy(week(), reader as Parameters<typeof readBy>[1]);
      const names = namesOf(inquiry.problem, inquiry.ruleset);
      for (const language of ["en", "es"] as const) {
        for (const said of tell(answer(why(inquiry, shiftId("a2"))), language, names)) {
          const told = Object.values(said.facts).map((fact) => formatFact(fact, language, names));
          const bare = said.text.replace(`(${said.citation})`, "");
          for (const number of bare.match(/\d+/g) ?? []) {
            expect(told.join(" "), said.text).toContain(number);
          }
        }
      }
    }
  });
});
