import fc from "fast-check";
import { expect, test } from "vitest";
import { solveTiny } from "../../solver/lp/index.ts";
import { chunkModel } from "../../src/breaks/chunk-model.ts";
import { Coverage } from "../../src/breaks/coverage.ts";
import type { BreakNeed } from "../../src/breaks/index.ts";
import { type Seated, distance, restAll } from "../../src/breaks/seating.ts";
import { systemClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { instant } from "../../src/time/interval.ts";
import { morning, span } from "./scene.ts";

const need = (from: number, ideal: number, minutesMin: number): BreakNeed => ({
  kind: "rest",
  minutesMin,
  paid: true,
  earliestStart: instant(morning + from),
  latestStart: instant(morning + from + 40),
  latestEnd: instant(morning + from + 40 + minutesMin),
  ideal: instant(morning + ideal),
});

/** Every fourth start: three for each break. */
const few = (starts: readonly number[]): readonly number[] =>
  starts.toSorted((a, b) => a - b).filter((_, index) => index % 4 === 0);

/** Every way to choose one start for each break of every shift, spread kept. */
function* allSeatings(chunk: readonly Seated[]): Generator<readonly Seated[]> {
  const [first, ...others] = chunk;
  if (first === undefined) {
    yield [];
    return;
  }
  const [a, b] = first.needs.map(({ earliestStart }) =>
    [0, 20, 40].map((later) => earliestStart + later),
  );
  const lengths = first.needs.map(({ minutesMin }) => minutesMin);
  for (const one of a ?? []) {
    for (const two of b ?? []) {
      const apart = one < two ? two - one - (lengths[0] ?? 0) : one - two - (lengths[1] ?? 0);
      if (apart < first.spreadMinutes) continue;
      for (const rest of allSeatings(others)) yield [{ ...first, starts: [one, two] }, ...rest];
    }
  }
}

/** The objective by its meaning: a minute of shortfall is 300, 5 min from an ideal are 1. */
function valueOf(seats: readonly Seated[], coverage: Coverage): number {
  for (const held of seats) restAll(coverage, held, 1);
  const cost = coverage.cost();
  for (const held of seats) restAll(coverage, held, -1);
  return cost * 300 + seats.reduce((sum, held) => sum + distance(held), 0) / 5;
}

test("the model's answer is the best of all ways to seat 2 breaks in each of 3 shifts", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const rng = new Rng(seed);
      const shift = span(morning, 240);
      const chunk = [0, 1, 2].map((index): Seated => {
        const froms = [30 + 5 * rng.below(6), 70 + 5 * rng.below(6)];
        const needs = froms.map((from) =>
          need(from, from + 5 * rng.below(9), 10 + 10 * rng.below(3)),
        );
        const starts = needs.map(({ earliestStart }, at) => earliestStart + 40 * at);
        return { key: `${index}`, shift, needs, starts, spreadMinutes: 5 };
      });
      const wanted = Array.from({ length: 16 }, (_, index) => ({
        interval: span(morning + 15 * index, 15),
        count: rng.below(5),
      }));
      const coverage = new Coverage(
        chunk.map((held) => held.shift),
        wanted,
      );
      const { model, read } = chunkModel(chunk, coverage, few);
      const answer = solveTiny(model, { clock: systemClock, timeoutMilliseconds: 20_000 });
      if (answer.status === "refused") throw new Error(answer.why);
      const starts = read(answer.values);
      const chosen = chunk.map((held, index) => ({ ...held, starts: starts[index] ?? [] }));
      const best = Math.min(...[...allSeatings(chunk)].map((seats) => valueOf(seats, coverage)));
      expect(valueOf(chosen, coverage)).toBeCloseTo(best, 6);
    }),
    { numRuns: 40, seed: 21 },
  );
});
