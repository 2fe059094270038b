import { expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { caseSchema } from "../rules/case-file.ts";
import { linesOf } from "../rules/case-line.ts";
import { rule as minor } from "../../src/rules/minor-hours/index.ts";
import { rule as notice } from "../../src/rules/advance-notice/index.ts";
const numericPaths = (v: unknown, p = ""): string[] =>
  typeof v === "number"
    ? [p]
    : v && typeof v === "object"
      ? Object.entries(v).flatMap(([k, x]) => numericPaths(x, p ? `${p}.${k}` : k))
      : [];
for (const rule of [minor, notice])
  it(rule.kind.id, () => {
    const raw = JSON.parse(
      readFileSync(`src/rules/${rule.kind.id}/cases.json`, "utf8"),
    ) as unknown[];
    const want = new Set<string>(),
      have = new Set<string>(),
      bad: string[] = [];
    for (const r of raw) {
      const g = caseSchema.parse(r);
      numericPaths(g.parameters).forEach((p) => want.add(p));
      if (!g.pins) continue;
      const { line } = linesOf(g);
      const verdict = (delta: number) => {
        const p = structuredClone(g.parameters) as Record<string, any>;
        const path = g.pins!.split(".");
        let x: any = p;
        for (const k of path.slice(0, -1)) x = x[k];
        x[path.at(-1)!] += delta;
        const parsed = rule.kind.parameters.safeParse(p);
        if (!parsed.success) return "invalid";
        return JSON.stringify(rule.check(parsed.data, line).map((f) => f.outcome));
      };
      const [a, b, c] = [verdict(-1), verdict(0), verdict(1)];
      if (![a, c].some((v) => v !== "invalid" && v !== b)) bad.push(g.name);
      else have.add(g.pins);
    }
    expect({ bad, missing: [...want].filter((p) => !have.has(p)) }).toEqual({
      bad: [],
      missing: [],
    });
  });
