import { describe, expect, test } from "vitest";
import { audit } from "../../../src/equity/index.ts";
import { Rng } from "../../../src/kernel/rng.ts";
import { outcome, reaching, reported, run, shown } from "./auditing.ts";
import { type Person, bell, storeOf, unitsOf } from "./people.ts";

describe("an audit protects single people", () => {
  const people = reaching([
    ["woman", 20, 40],
    ["man", 30, 50],
    ["nonbinary", 2, 7],
  ]);
  const at = (audience: "export" | "needToKnow"): ReturnType<typeof reported> =>
    reported(run(people, { outcomes: [outcome("hoursReached")], views: [["gender"]], audience }));

  test("in an export 7 people are hidden and the next smallest group with them, and none is tested", () => {
    const [view] = at("export").views;
    expect(view?.groups.map(({ labels, people: n }) => [labels[0], n])).toEqual([
      ["man", 50],
      ["nonbinary", null],
      ["woman", null],
    ]);
    expect(view?.outcomes[0]?.comparisons.filter((one) => !one.shown)).toEqual([
      { shown: false, labels: ["nonbinary"] },
      { shown: false, labels: ["woman"] },
    ]);
    expect(at("export").tests).toBe(1);
  });

  test("on an internal screen 7 people are shown, not tested and no standard for the others", () => {
    const comparisons = at("needToKnow").views[0]?.outcomes[0]?.comparisons;
    expect(shown(comparisons, "nonbinary").verdict).toBe("insufficientData");
    expect(shown(comparisons, "man").impactRatio).toBe(1);
  });

  test("changing a hidden group's members among themselves leaves an export as it is", () => {
    const swapped = people.map((person) => {
      const other = person.worker === "nonbinary0" ? "nonbinary6" : person.worker;
      const twin = person.worker === "nonbinary6" ? "nonbinary0" : other;
      return { ...person, values: people.find(({ worker }) => worker === twin)?.values ?? {} };
    });
    expect(
      reported(
        run(swapped, {
          outcomes: [outcome("hoursReached")],
          views: [["gender"]],
          audience: "export",
        }),
      ),
    ).toEqual(at("export"));
  });

  test("crossing gender and age shows no cell that its row and column would give away", () => {
    const rng = new Rng(4);
    const crossed = Array.from({ length: 120 }, (_, i) => ({
      worker: `w${i}`,
      stated: {
        gender: rng.unit() < 0.5 ? "woman" : "man",
        age: rng.unit() < 0.07 ? "60+" : rng.unit() < 0.5 ? "under 40" : "40-59",
      },
      values: { hoursReached: rng.unit() < 0.6 ? 1 : 0 },
    }));
    const report = reported(
      run(crossed, {
        outcomes: [outcome("hoursReached")],
        views: [["gender", "age"]],
        audience: "export",
      }),
    );
    const cells = report.views[0]?.groups ?? [];
    expect(cells).toHaveLength(6 + 2 + 3);
    const hidden = cells.filter((one) => one.people === null).map(({ labels }) => labels.join("+"));
    expect(hidden).toContain("woman+60+");
    for (const gender of ["woman", "man"]) {
      expect(hidden.filter((one) => one.startsWith(`${gender}+`)).length).not.toBe(1);
    }
  });

  test("workers who state nothing are left out and counted only when there are enough of them", () => {
    const silent = reaching([["silent", 4, 8]]).map((one) => ({
      ...one,
      stated: { gender: null },
    }));
    const all = [...people, ...silent];
    const view = (audience: "export" | "needToKnow"): number | null | undefined =>
      reported(run(all, { outcomes: [outcome("hoursReached")], views: [["gender"]], audience }))
        .views[0]?.notStated;
    expect(view("needToKnow")).toBe(8);
    expect(view("export")).toBeNull();
  });
});

describe("an audit as a whole", () => {
  test("gives the same report for the same seed, whatever the order of workers, and other draws for another", () => {
    const rng = new Rng(9);
    const people = Array.from({ length: 60 }, (_, i) => ({
      worker: `w${i}`,
      role: i % 3 === 0 ? "cook" : "server",
      stated: { gender: i % 2 === 0 ? "woman" : "man" },
      values: { hoursRatio: bell(rng, 0.8, 0.1) },
    }));
    const wanted = { outcomes: [outcome("hoursRatio")], views: [["gender"]] };
    const report = reported(run(people, wanted));
    expect(reported(run(people.toReversed(), wanted))).toEqual(report);
    const again = reported(run(people, { ...wanted, seed: 2 }));
    expect(again.views[0]?.outcomes[0]?.comparisons).not.toEqual(
      report.views[0]?.outcomes[0]?.comparisons,
    );
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("at the first of four looks asks for p < .00005, at the fourth for p < .043", () => {
    const people = reaching([
      ["woman", 21, 50],
      ["man", 48, 80],
    ]);
    const at = (number: number): number =>
      reported(
        run(people, {
          outcomes: [outcome("hoursReached")],
          views: [["gender"]],
          look: { number, of: 4 },
        }),
      ).alpha;
    expect(at(1)).toBeCloseTo(0.00005, 5);
    expect(at(4)).toBeCloseTo(0.043, 3);
  });

  test("refuses, all at once: three attributes crossed, one attribute in two views, values that cannot be", () => {
    const people: readonly Person[] = [
      {
        worker: "a",
        stated: { gender: "x", age: "y", origin: "z" },
        values: { hoursReached: 0.5 },
      },
      { worker: "a", stated: { gender: "w", age: "v", origin: "u" }, values: {} },
    ];
    const store = storeOf(people.slice(0, 1), { gender: ["w"], age: ["v"], origin: ["u"] });
    const result = audit(
      {
        units: unitsOf(people),
        outcomes: [outcome("hoursReached")],
        views: [["gender", "age", "origin"], ["gender"], ["shoe size"]],
        audience: "export",
        seed: 0.5,
      },
      store,
    );
    expect(
      result.ok ? [] : result.problem.map(({ code, pointer }) => `${code} ${pointer}`),
    ).toEqual([
      "equity.view-depth /views/0",
      "equity.attribute-twice /views/1/0",
      "equity.unknown-attribute /views/2/0",
      "equity.outcome-value /units/0/values/hoursReached",
      "equity.worker-twice /units/1/worker",
      "equity.outcome-value /units/1/values/hoursReached",
      "equity.seed /seed",
    ]);
  });
});
