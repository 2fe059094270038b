import fc from "fast-check";
import { problemJson } from "../arbitraries/problem-json.ts";
import { passThrough } from "./one-problem.ts";

/**
 * The pipeline property at any size: `npm run pipeline -- 100000 7`. Prints a line for every thousand
 * problems, and the shrunk problem of the first failure.
 */
const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
let [done, assignments, refused] = [0, 0, 0];

const result = await fc.check(
  fc.asyncProperty(problemJson(), async (json) => {
    const passage = await passThrough(json, 150);
    done++;
    assignments += passage.assignments;
    if (passage.outcome === "invalid") refused++;
    if (done % 1000 === 0)
      console.log(`${done} problems, ${assignments} assignments, ${refused} refused`);
    return (
      passage.violations.length === 0 && passage.issueCodes.every((code) => code.startsWith("pin"))
    );
  }),
  { seed, numRuns: cases },
);

console.log(`seed ${seed}: ${result.numRuns} problems, failed: ${result.failed}`);
if (result.failed) {
  console.log(JSON.stringify(result.counterexample?.[0], null, 1));
  console.log(String(result.errorInstance));
  process.exitCode = 1;
}
