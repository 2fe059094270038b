import { expect, test } from "vitest";
import { compareLines } from "./painted/compare.ts";
import { situationJudges } from "./painted/situation-judges.ts";
import { situationFrom } from "./painted/situation.ts";

/** How many random lines every judge is asked about, and the seed of the first. */
const lines = 3_000;
const firstSeed = 20_261_300;

/** The kinds that ask for more than hours: what was told, agreed, changed, and how old the worker is. */
test(`on ${lines} random lines with all that surrounds them judges find what the rules find`, () => {
  const judges = situationJudges;
  const { differences, seen } = compareLines({
    judges,
    rosterFrom: situationFrom,
    firstSeed,
    lines,
  });
  const counted = [...seen].map(([what, times]) => `${what} ${times}`).join(", ");
  console.log(`${lines} lines, seeds ${firstSeed} to ${firstSeed + lines - 1}: ${counted}`);
  expect(differences.slice(0, 5)).toEqual([]);
  for (const { id, outcomes } of situationJudges) {
    for (const verdict of ["lawful", "broken", ...outcomes]) {
      expect(seen.get(`${id} ${verdict}`) ?? 0, `${id}: ${verdict}`).toBeGreaterThan(lines / 100);
    }
  }
}, 300_000);
