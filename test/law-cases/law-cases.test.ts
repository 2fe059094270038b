import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { present } from "../../src/kernel/assert.ts";
import { readLawCases } from "./case-format.ts";
import { compare } from "./compare.ts";
import { readDisputes } from "./disputes.ts";
import { enactmentsNamed } from "./judge-case.ts";
import { report } from "./report.ts";
import { enactmentsOfRule, ruleIds } from "./rule-ids.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const cases = readLawCases(readFileSync(path("./own-cases.jsonl"), "utf8"));
const first = present(cases[0], "a case");

describe("worked cases of law", () => {
  test.each(cases.map((given) => [given.id, given.why, given] as const))(
    "%s: %s",
    (_, __, given) => {
      expect(compare(given).differences).toEqual([]);
    },
  );

  test("every rule id stands for enactments that we have", () => {
    for (const rule of ruleIds) {
      expect(enactmentsNamed(enactmentsOfRule(rule) ?? []).length, rule).toBeGreaterThan(0);
    }
  });

  test("a premium that is wrong by 0.002 h is told, one that is wrong by 0.0005 h is not", () => {
    const owing = (premiumHours: number) => ({
      ...first,
      expect: { ...first.expect, premiumHours },
    });
    expect(compare(owing(0.252)).differences).toEqual(["expected 0.252 h of pay, found 0.25"]);
    expect(compare(owing(0.2505)).differences).toEqual([]);
  });

  test("a wrong verdict fails the run, and a dispute with a citation excuses it", () => {
    const wrong = { ...first, expect: { legal: false, violated: ["OR.rest"] } };
    const compared = [compare(wrong)];
    expect(report(compared, new Map()).isClean).toBe(false);
    const dispute = {
      id: wrong.id,
      why: "The text allows it with consent.",
      citation: "ORS 653.442",
    };
    const { isClean, lines } = report(compared, new Map([[wrong.id, dispute]]));
    expect(isClean).toBe(true);
    expect(lines.at(-1)).toBe("all cases: 0 of 1 agree, 0 disagree, 0 not modelled, 1 disputed");
  });

  test("a rule that nobody has modelled fails the run by name", () => {
    const compared = [compare({ ...first, rules: ["XX.rest"] })];
    const { isClean, lines } = report(compared, new Map());
    expect(isClean).toBe(false);
    expect(lines[0]).toBe("not modelled own-or-rest [XX.rest]: XX.rest is not modelled");
  });

  test("a line that is no case is refused with its number", () => {
    expect(() => readLawCases('\n{"id":"x"}')).toThrow("line 2");
  });

  test("every disputed case has a reason and a citation", () => {
    for (const [id, dispute] of readDisputes(path("../law/disputed.json"))) {
      expect(dispute.id).toBe(id);
    }
  });
});
