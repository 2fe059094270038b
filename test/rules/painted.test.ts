import { expect, test } from "vitest";
import { compareLines } from "./painted/compare.ts";
import { judges } from "./painted/judges.ts";
import { rosterFrom } from "./painted/roster.ts";

/** How many random lines every judge is asked about, and the seed of the first. */
const lines = 20_000;
const firstSeed = 20_261_200;

/**
 * A second judge that shares no line of code with the first, nor with the rules: it paints the minutes
 * of a line on arrays of bytes under a wall clock that the machine's own date formatting shows.
 */
test(`on ${lines} random lines a judge that paints minutes finds what the rules find`, () => {
  const { differences, seen } = compareLines({ judges, rosterFrom, firstSeed, lines });
  const counted = [...seen].map(([what, times]) => `${what} ${times}`).join(", ");
  console.log(`${lines} lines, seeds ${firstSeed} to ${firstSeed + lines - 1}: ${counted}`);
  expect(differences.slice(0, 5)).toEqual([]);
  for (const { id } of judges) {
    for (const verdict of ["lawful", "broken"]) {
      expect(seen.get(`${id} ${verdict}`) ?? 0, `${id}: ${verdict}`).toBeGreaterThan(lines / 100);
    }
  }
}, 900_000);
