import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regretOf, runStates, runTable } from "../../solver/model/primitives/run/states.ts";

const points = fc.integer({ min: 0, max: 50 });
const shape = fc.record({
  min: fc.integer({ min: 0, max: 5 }),
  max: fc.option(fc.integer({ min: 0, max: 6 })),
  openEnd: fc.boolean(),
  price: fc.option(fc.record({ under: points, over: points })),
});

describe("the table of regrets of runs", () => {
  it("says what following both runs day by day says, for 300 shapes and all pairs of states", () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 0, max: 9 }), (made, left) => {
        const spec = {
          ...made,
          line: 0,
          already: 0,
          openStart: false,
          members: [],
          offBelongs: false,
        };
        const states = runStates(spec as never, runTable(made as never));
        for (let a = 0; a < states.count; a++) {
          for (let b = 0; b < states.count; b++) {
            expect(regretOf(states, a, b, left)).toBe(
              regretOf({ ...states, regrets: null }, a, b, left),
            );
          }
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
