import { expect, test } from "vitest";
import {
  type TinyModel,
  type TinyRow,
  type TinyVariable,
  isTiny,
  sizeOf,
  solveTiny,
} from "../../solver/lp/index.ts";
import { systemClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";

/** As many intervals to choose as fit the limits, over cells where each further one costs more. */
function modelAtTheLimit(rng: Rng): TinyModel {
  let last: TinyModel = { variables: [], rows: [] };
  for (let groups = 1; ; groups++) {
    const model = choiceOfStarts(new Rng(rng.bits()), groups);
    if (!isTiny(model)) return last;
    last = model;
  }
}

function choiceOfStarts(rng: Rng, groups: number): TinyModel {
  const variables: TinyVariable[] = [];
  const rows: TinyRow[] = [];
  const cells = Array.from({ length: 24 }, (): { variable: number; coefficient: number }[] => []);
  for (let group = 0; group < groups; group++) {
    const first = rng.below(12);
    const choices = Array.from({ length: 10 }, (_, step) => {
      const variable = variables.length;
      variables.push({ cost: Math.abs(step - 5), upper: null, whole: true });
      for (const cell of [first + step, first + step + 1])
        cells[cell]?.push({ variable, coefficient: -15 });
      return { variable, coefficient: 1 };
    });
    rows.push({ terms: choices, min: 1, max: 1 });
  }
  for (const taken of cells.filter((terms) => terms.length > 0)) {
    const layers = [15, 15, null].map((upper, head) => {
      variables.push({ cost: 300 * (head + 1), upper, whole: false });
      return { variable: variables.length - 1, coefficient: 1 };
    });
    rows.push({ terms: [...taken, ...layers], min: -15 * rng.below(2), max: null });
  }
  return { variables, rows };
}

test("60 models as large as the limits let them be are solved in the process, each in under 10 s", () => {
  const rng = new Rng(20_261_207);
  let largest = 0;
  for (let index = 0; index < 60; index++) {
    const model = modelAtTheLimit(rng);
    largest = Math.max(largest, sizeOf(model).variables);
    const answer = solveTiny(model, { clock: systemClock, timeoutMilliseconds: 10_000 });
    expect(answer.status).toBe("solved");
  }
  expect(largest).toBeGreaterThan(150);
});
