import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ModelBuilder, OFF, evaluate } from "../../solver/index.ts";
import { goalPoster } from "../../src/compile/goal-posts.ts";
import { present } from "../../src/kernel/assert.ts";
import { goals } from "../../src/goals/index.ts";
import { measures } from "../../src/goals/measures.ts";
import { PlainPoster } from "./plain-poster.ts";
import { scene } from "./scene.ts";

describe.each(goals)("$goal.id", ({ goal, measure, compiler, explanation }) => {
  test("the solver is told exactly the points that are measured on the finished line", () => {
    let priced = 0;
    fc.assert(
      fc.property(scene, ({ problem, facts, chosen, line }) => {
        const poster = new PlainPoster();
        compiler(facts, problem, poster);
        const options = chosen.map((index) =>
          index === null ? null : (facts.options[index] ?? null),
        );
        const { points } = measure(line, problem);
        if (points > 0) priced++;
        expect(poster.points(options)).toBe(points);
      }),
      { numRuns: 500, seed: 20_260_101 },
    );
    expect(priced).toBeGreaterThan(50);
  });

  test("the model's slow evaluation gives the same points, times the weight", () => {
    fc.assert(
      fc.property(
        scene,
        fc.constantFrom(1, 37, 100, 1000),
        ({ problem, facts, chosen, line }, weight) => {
          const builder = new ModelBuilder({ lines: 1, days: chosen.length });
          for (const { day, start, end } of facts.options) {
            builder.option({ line: 0, day: day - problem.period.first, start, end, cells: [] });
          }
          const optionOf = (index: number) => present(facts.options[index], "an option");
          compiler(facts, problem, goalPoster(builder, 0, weight, optionOf));
          const roster = Int32Array.from(chosen, (index) => index ?? OFF);
          const { legal, coverage, goals: points } = evaluate(builder.freeze(), roster);
          expect({ legal, coverage, points }).toEqual({
            legal: 0,
            coverage: 0,
            points: weight * measure(line, problem).points,
          });
        },
      ),
      { numRuns: 300, seed: 20_260_104 },
    );
  });

  test("points and natural measures are whole numbers of at least 0", () => {
    fc.assert(
      fc.property(scene, ({ problem, line }) => {
        const { points, natural } = measure(line, problem);
        for (const value of [points, ...Object.values(natural)]) {
          expect(Number.isSafeInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200, seed: 20_260_102 },
    );
  });

  test("shifts that start outside the period change nothing", () => {
    fc.assert(
      fc.property(scene, ({ problem, line }) => {
        const later = line.shifts.map((shift) => ({
          ...shift,
          interval: {
            start: (shift.interval.start + 40 * 1440) as typeof shift.interval.start,
            end: (shift.interval.end + 40 * 1440) as typeof shift.interval.end,
          },
          breaks: [],
        }));
        const crowded = { ...line, shifts: [...line.shifts, ...later] };
        expect(measure(crowded, problem)).toEqual(measure(line, problem));
      }),
      { numRuns: 100, seed: 20_260_103 },
    );
  });

  test("is measured under the same identity without its compiler", () => {
    expect(measures.find((one) => one.goal.id === goal.id)).toEqual({ goal, measure });
  });

  test("its sentences hold no digit, end in a full stop, and differ by language", () => {
    const { en, es } = explanation.sentences;
    for (const text of [en.better, en.worse, es.better, es.worse]) {
      expect(text).toMatch(/^[A-ZÁÉÍÓÚ][^\d]+\.$/);
    }
    expect(new Set([en.better, en.worse, es.better, es.worse]).size).toBe(4);
  });
});

test("goals and measures are sorted by id, with no id twice", () => {
  const ids = goals.map(({ goal }) => goal.id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(measures.map(({ goal }) => goal.id)).toEqual(ids);
});
