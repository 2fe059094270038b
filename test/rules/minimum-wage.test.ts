import { expect, test } from "vitest";
import { owedAtMinimum } from "../../src/rules/minimum-wage.ts";
import { caseSchema } from "./case-file.ts";
import { linesOf } from "./case-line.ts";

/** What 1 h at the minimum wage comes to after 8 h of work, what the day pays above it counted. */
function owed(facts: object, payCentsPerHour: number | null, offset = true) {
  const { line } = linesOf(
    caseSchema.parse({
      name: "a day of 8 h of work",
      parameters: {},
      zone: "America/Los_Angeles",
      worker: { facts, contract: { payCentsPerHour } },
      shifts: [{ start: "2026-12-07T09:00", end: "2026-12-07T17:00" }],
      expect: { outcome: "lawful" },
    }),
  );
  return owedAtMinimum(line, { payMinutes: 60, workMinutes: 480, offset });
}
const whole = { payMilliminutes: 60_000 };

test("1 h at the minimum wage is owed in full to somebody who earns just that", () => {
  expect(owed({ minimumWageCentsPerHour: 1600 }, 1600)).toMatchObject(whole);
  expect(owed({ atMinimumWage: true }, null)).toMatchObject(whole);
});

test("10 cents above 16 dollars are 80 cents of the day, and 57 min are left; 2 dollars leave none", () => {
  expect(owed({ minimumWageCentsPerHour: 1600 }, 1610)).toMatchObject({ payMilliminutes: 57_000 });
  expect(owed({ minimumWageCentsPerHour: 1600 }, 1800)).toMatchObject({ payMilliminutes: 0 });
});

test("where nothing is counted towards it, no wage need be known", () => {
  expect(owed({}, null, false)).toMatchObject(whole);
});

test.each([[{}], [{ minimumWageCentsPerHour: 0 }], [{ minimumWageCentsPerHour: "1600" }]])(
  "with %j nobody knows the minimum wage",
  (facts) => {
    expect(owed(facts, 1600)).toEqual({ missing: "worker.minimumWageCentsPerHour" });
  },
);

test("without the worker's pay nobody knows what lies above the minimum wage", () => {
  expect(owed({ minimumWageCentsPerHour: 1600 }, null)).toEqual({
    missing: "worker.contract.payCentsPerHour",
  });
});
