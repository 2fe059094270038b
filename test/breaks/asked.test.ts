import { describe, expect, test } from "vitest";
import { type BreakNeed, needsOf, placeOne } from "../../src/breaks/index.ts";
import { evenWindows } from "../../src/breaks/index.ts";
import type { Consent } from "../../src/domain/worker.ts";
import { instant } from "../../src/time/interval.ts";
import { askedOf, california, germany, morning, oregon, span } from "./scene.ts";

const kinds = (needs: readonly BreakNeed[]) =>
  needs.map(({ kind, minutesMin }) => `${kind} ${minutesMin}`);
const windows = (needs: readonly BreakNeed[]) =>
  needs.map(({ earliestStart, latestStart }) => [earliestStart - morning, latestStart - morning]);

const waiver = (kind: Consent["kind"]): Consent => ({
  id: kind,
  kind,
  form: "mutual",
  givenAt: null,
  revokedAt: null,
  shifts: null,
});

describe("one meal for several laws", () => {
  test("Oregon and California together ask 8 h for one meal, in both windows, and two rests", () => {
    const shift = span(morning, 480);
    const { needs, unpaidMinutes, feasible } = needsOf(
      [],
      shift,
      askedOf([oregon, california], { shift }),
    );
    expect(kinds(needs)).toEqual(["rest 10", "meal 30", "rest 10"]);
    expect(windows(needs)[1]).toEqual([180, 270]);
    expect({ unpaidMinutes, feasible }).toEqual({ unpaidMinutes: 30, feasible: true });
  });

  test("a meal of 30 min and one of 45 min become one of 45 min", () => {
    const shift = span(morning, 600);
    const { needs } = needsOf([], shift, askedOf([oregon, germany], { shift }));
    expect(kinds(needs).filter((text) => text.startsWith("meal"))).toEqual(["meal 45"]);
  });

  test("windows that share no start stay two breaks", () => {
    const need = (from: number, until: number): BreakNeed => ({
      kind: "meal",
      minutesMin: 30,
      paid: false,
      earliestStart: instant(morning + from),
      latestStart: instant(morning + until),
      latestEnd: instant(morning + until + 30),
      ideal: instant(morning + from),
    });
    const shift = span(morning, 480);
    expect(needsOf([], shift, [need(60, 120), need(120, 180)]).needs.length).toBe(1);
    expect(needsOf([], shift, [need(60, 120), need(121, 180)]).needs.length).toBe(2);
    expect(needsOf([], shift, [need(60, 120), { ...need(60, 120), paid: true }]).needs.length).toBe(
      2,
    );
  });
});

describe("what a template plans", () => {
  const shift = span(morning, 480);
  const asked = askedOf([oregon], { shift });

  test("a planned meal of 60 min takes over the law's 30 min, in the law's window", () => {
    const { needs, unpaidMinutes } = needsOf(
      [{ kind: "meal", minutes: 60, paid: false }],
      shift,
      asked,
    );
    expect(kinds(needs)).toEqual(["rest 10", "meal 60", "rest 10"]);
    expect(windows(needs)[1]).toEqual([180, 240]);
    expect(unpaidMinutes).toBe(60);
  });

  test("a planned meal of 20 min is lengthened to the law's 30 min", () => {
    const { needs } = needsOf([{ kind: "meal", minutes: 20, paid: false }], shift, asked);
    expect(kinds(needs)).toEqual(["rest 10", "meal 30", "rest 10"]);
  });

  test("a planned paid meal stays paid, and no minute is unpaid", () => {
    const { needs, unpaidMinutes } = needsOf(
      [{ kind: "meal", minutes: 30, paid: true }],
      shift,
      asked,
    );
    expect(needs.filter(({ kind, paid }) => kind === "meal" && paid).length).toBe(1);
    expect(unpaidMinutes).toBe(0);
  });

  test("three planned rests are three, although the law asks for two", () => {
    const rest = { kind: "rest", minutes: 10, paid: true } as const;
    expect(kinds(needsOf([rest, rest, rest], shift, asked).needs).length).toBe(4);
  });

  test("breaks of 9 h do not fit into 8 h", () => {
    const { feasible } = needsOf([{ kind: "meal", minutes: 540, paid: false }], shift, []);
    expect(feasible).toBe(false);
    expect(
      placeOne(shift, needsOf([{ kind: "meal", minutes: 540, paid: false }], shift, []).needs),
    ).toBeNull();
  });
});

describe("what is asked", () => {
  test.each([
    { hours: 5, meals: 0 },
    { hours: 5.25, meals: 1 },
    { hours: 10.5, meals: 1 },
    { hours: 10.75, meals: 2 },
  ])("California asks $hours h from start to end for $meals unpaid meals", ({ hours, meals }) => {
    const shift = span(morning, hours * 60);
    const asked = askedOf([california], { shift }).filter(({ kind }) => kind === "meal");
    expect(asked.length).toBe(meals);
  });

  test("with the first meal paid, 10 h 15 min from start to end are more than 10 h of work", () => {
    const given = {
      shift: span(morning, 615),
      planned: [{ kind: "meal", minutes: 30, paid: true }] as const,
    };
    expect(askedOf([california], given).filter(({ kind }) => kind === "meal").length).toBe(2);
  });

  test.each([
    { minutes: 360, consents: [], meals: 1 },
    { minutes: 360, consents: [waiver("mealWaiver1")], meals: 0 },
    { minutes: 361, consents: [waiver("mealWaiver1")], meals: 1 },
    { minutes: 660, consents: [waiver("mealWaiver2")], meals: 1 },
    { minutes: 751, consents: [waiver("mealWaiver2")], meals: 2 },
  ])(
    "$minutes min with $consents.length waivers leave $meals meals",
    ({ minutes, consents, meals }) => {
      const law = {
        rest: null,
        meal: {
          ...(california.meal as object),
          ladder: (california.meal as { ladder: object[] }).ladder.map((rung, index) => ({
            ...rung,
            waiver: {
              consent: index === 0 ? "mealWaiver1" : "mealWaiver2",
              forms: ["mutual"],
              upToWorkMinutes: index === 0 ? 360 : 720,
              requiresEarlierMeal: index === 1,
            },
          })),
        },
      };
      expect(askedOf([law], { shift: span(morning, minutes), consents }).length).toBe(meals);
    },
  );

  test("rests are counted by work: 6 h 30 min with an unpaid half hour owe one in California", () => {
    const shift = span(morning, 390);
    const rests = (unpaidMinutes: number) =>
      askedOf([california], { shift, unpaidMinutes }).filter(({ kind }) => kind === "rest").length;
    expect([rests(0), rests(30)]).toEqual([2, 1]);
  });
});

describe("stretches", () => {
  test("one break of 30 min in 9 h under 5 h: between 3 h 30 min and 5 h", () => {
    const found = evenWindows(span(morning, 540), [30], 300);
    expect(found).toEqual([{ earliestStart: morning + 210, latestStart: morning + 300 }]);
  });

  test("one break of 30 min is too few for 11 h under 5 h", () => {
    expect(evenWindows(span(morning, 660), [30], 300)).toBeNull();
  });

  test("wherever two breaks lie in their windows, no stretch is longer than the limit", () => {
    const shift = span(morning, 720);
    const [a, b] = evenWindows(shift, [30, 30], 300) ?? [];
    if (a === undefined || b === undefined) throw new Error("two windows are expected");
    expect(a.latestStart - shift.start).toBeLessThanOrEqual(300);
    expect(b.latestStart - (a.earliestStart + 30)).toBeLessThanOrEqual(300);
    expect(shift.end - (b.earliestStart + 30)).toBeLessThanOrEqual(300);
  });
});
