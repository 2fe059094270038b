import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { present } from "../../src/kernel/assert.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { rules } from "../../src/rules/index.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { casesOf } from "./cases-of.ts";
import { said } from "./oracle/canvas.ts";
import {
  consecutiveDays,
  dailyMaximum,
  minimumShiftLength,
  weeklyMaximum,
} from "./oracle/maxima.ts";
import { dailyRest, restBetweenShifts } from "./oracle/rests.ts";
import { weeklyRest } from "./oracle/weekly-rest.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

/** What a finding is about, in the oracle's words. */
type About = (found: Finding, line: WorkerLine) => string | number;
const lastShift: About = (found) => found.shifts.at(-1) ?? "";
const start: About = (found) => found.interval.start;
const end: About = (found) => found.interval.end;

interface Painted {
  readonly id: string;
  readonly oracle: (params: never, line: WorkerLine) => string[];
  readonly about: About;
  /** Painting whole months takes its time. */
  readonly runs: number;
}

const painted: readonly Painted[] = [
  { id: "rest-between-shifts", oracle: restBetweenShifts, about: lastShift, runs: 300 },
  {
    id: "daily-rest",
    oracle: dailyRest,
    about: (found, line) => (found.outcome === "violation" ? start : end)(found, line),
    runs: 300,
  },
  { id: "weekly-rest", oracle: weeklyRest, about: start, runs: 80 },
  {
    id: "daily-maximum",
    oracle: dailyMaximum,
    about: (found) => found.facts["date"] as number,
    runs: 1000,
  },
  {
    id: "weekly-maximum",
    oracle: weeklyMaximum,
    about: ({ facts }) => `${facts["firstDay"]} ${facts["weeks"]}`,
    runs: 80,
  },
  {
    id: "consecutive-days",
    oracle: consecutiveDays,
    about: ({ facts }) => facts["firstDay"] as number,
    runs: 300,
  },
  { id: "minimum-shift-length", oracle: minimumShiftLength, about: lastShift, runs: 300 },
];

describe.each(painted)("7. $id", ({ id, oracle, about, runs }) => {
  const rule = present(
    rules.find(({ kind }) => kind.id === id),
    id,
  );
  const cases = casesOf(id);

  test("finds what one finds by painting minutes and counting them", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.record({ scene: sceneArbitrary(cases), seed: fc.nat(), crowded: fc.boolean() }),
        ({ scene, seed, crowded }) => {
          const params = variedParams(rule, seed);
          const { line: plain, everything } = staged(scene, cases);
          const line = crowded ? { ...plain, shifts: everything } : plain;
          const found = rule.check(params, line);
          for (const { outcome } of found) seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
          const words = found.map((one) => said(one.outcome, about(one, line)));
          expect(words.toSorted()).toEqual(oracle(params as never, line).toSorted());
        },
      ),
      { numRuns: runs, seed: 20_261_210 },
    );
    for (const outcome of Object.keys(rule.explanation.sentences.en)) {
      expect(seen.get(outcome) ?? 0, `no ${outcome} was compared`).toBeGreaterThan(0);
    }
  });
});
