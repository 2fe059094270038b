import { createRequire } from "node:module";

/** The real one is left to Node, which loads it once. */
const real = createRequire(import.meta.url)("fast-check");

/**
 * A property is tried this many times where it would be tried hundreds: tests run once for every
 * mutant. The count is cut and not the time, so that a busy machine kills no mutant and spares none.
 */
const runsMax = 120;

/** What is looked for seldom is tried longer: one in so many of the times. */
const shareMin = 4;

const shorter = (runs) => Math.min(runs, Math.max(runsMax, Math.ceil(runs / shareMin)));

const fewer = (parameters = {}) => ({
  ...parameters,
  numRuns: shorter(parameters.numRuns ?? 100),
  // To find the smallest counterexample takes time, and nobody reads it.
  endOnFailure: true,
});

export default {
  ...real,
  assert: (property, parameters) => real.assert(property, fewer(parameters)),
};
