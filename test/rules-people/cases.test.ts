import { describe, expect, it } from "vitest";
import { caseSchema } from "../rules/case-file.ts";
import { linesOf } from "../rules/case-line.ts";
import { PlainPosts } from "../rules/plain-posts.ts";
import { readFileSync } from "node:fs";
import { rule as minor } from "../../src/rules/minor-hours/index.ts";
import { rule as leave } from "../../src/rules/protected-leave/index.ts";
import { rule as acc } from "../../src/rules/accommodation/index.ts";
import { rule as notice } from "../../src/rules/advance-notice/index.ts";
import { rule as one } from "../../src/rules/one-place-at-a-time/index.ts";
import { rule as role } from "../../src/rules/role-qualification/index.ts";
import { rule as avail } from "../../src/rules/availability/index.ts";
import { rule as contract } from "../../src/rules/contract-maximum/index.ts";
for (const rule of [minor, leave, acc, notice, one, role, avail, contract]) {
  describe(rule.kind.id, () => {
    const raw = JSON.parse(
      readFileSync(`src/rules/${rule.kind.id}/cases.json`, "utf8"),
    ) as unknown[];
    for (const r of raw) {
      const given = caseSchema.parse(r);
      it(given.name, () => {
        const params = rule.kind.parameters.parse(given.parameters);
        const { line, told } = linesOf(given);
        const found = rule.check(params, line);
        const o = given.expect.outcome;
        const got = found.some((f) => f.outcome === "violation")
          ? "violation"
          : (found[0]?.outcome ?? "lawful");
        expect(got, JSON.stringify(found)).toBe(o);
        const of = found.filter((f) => f.outcome === o);
        if (given.expect.count !== undefined)
          expect(of.length, JSON.stringify(found)).toBe(given.expect.count);
        if (given.expect.missing) expect(of.map((f) => f.missing)).toContain(given.expect.missing);
        if (given.expect.facts) {
          const want = Object.entries(given.expect.facts).map(([k, v]) => [
            k,
            typeof v === "string" && /^\d{4}-\d\d-\d\dT/.test(v)
              ? (line.calendar.parse(v) as { value: number }).value
              : typeof v === "string" && /^\d{4}-\d\d-\d\d$/.test(v)
                ? Date.parse(v + "T00:00Z") / 86400000
                : v,
          ]);
          expect(
            of.some((f) => want.every(([k, v]) => f.facts[k as string] === v)),
            JSON.stringify({ of, want }),
          ).toBe(true);
        }
        const posts = new PlainPosts({
          firstDay: line.period.first,
          days: line.period.last - line.period.first + 1,
        });
        rule.compiler.post(params, told, posts);
        const days = told.options.map((x) => x.day);
        if (new Set(days).size === days.length) {
          const broken = posts.broken([...told.options]);
          expect(broken.length > 0, broken.join()).toBe(
            o === "violation" || given.compiled === "forbids",
          );
        }
      });
    }
  });
}
