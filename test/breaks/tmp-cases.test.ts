import { readFileSync } from "node:fs";
import { expect, test, describe } from "vitest";
import { caseSchema } from "../rules/case-file.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { parseDay, day } from "../../src/time/civil.ts";
import { rule as meal } from "../../src/rules/meal-break/index.ts";
import { rule as rest } from "../../src/rules/rest-break/index.ts";

for (const rule of [meal, rest]) {
  const cases = JSON.parse(readFileSync(`src/rules/${rule.kind.id}/cases.json`, "utf8")).map((c: any) => caseSchema.parse(c));
  const pinned = new Set<string>();
  describe(rule.kind.id, () => {
    for (const c of cases) test(c.name, () => {
      const cal = new Calendar(c.zone);
      const at = (t: string) => { const r = cal.parse(t); if (!r.ok) throw new Error(t + r.problem); return r.value; };
      const worker: any = { consents: c.worker.consents.map((k: any) => ({ ...k, givenAt: k.givenAt && at(k.givenAt), revokedAt: k.revokedAt && at(k.revokedAt) })),
        birthDay: c.worker.birthDate ? parseDay(c.worker.birthDate) : null, ageBand: c.worker.ageBand ?? null, history: { shifts: [], completeFrom: null }, };
      const shifts: any = c.shifts.map((s: any, i: number) => ({ id: s.id ?? `s${i + 1}`, role: s.role, onCall: s.onCall, interval: { start: at(s.start), end: at(s.end) },
        breaks: s.breaks.map((b: any) => ({ kind: b.kind, paid: b.paid, interval: { start: at(b.start), end: at(b.end) } })) }));
      const line: any = { worker, shifts, calendar: cal, demands: new Map(c.shifts.map((s: any, i: number) => [s.id ?? `s${i + 1}`, s.demand]).filter((e: any) => e[1])) };
      const run = (params: any) => {
        const f = rule.check(rule.kind.parameters.parse(params), line);
        const outcome = f.some((x) => x.outcome === "violation") ? "violation" : f.some((x) => x.outcome === "notAssessable") ? "notAssessable" : f.length ? "premium" : "lawful";
        return { f, outcome };
      };
      const { f, outcome } = run(c.parameters);
      expect(outcome).toBe(c.expect.outcome);
      if (c.expect.count) expect(f.length).toBe(c.expect.count);
      if (c.expect.missing) expect(f[0]!.missing).toBe(c.expect.missing);
      if (c.expect.facts) {
        const want = Object.fromEntries(Object.entries(c.expect.facts).map(([k, v]) => [k, typeof v === "string" && v.includes("T") ? at(v) : v]));
        expect(f.map((x) => x.facts)).toContainEqual(expect.objectContaining(want));
      }
      for (const x of f) expect(Object.keys(x.facts).sort()).toEqual(Object.keys(rule.explanation.facts).sort());
      if (c.pins) {
        pinned.add(c.pins);
        const flips = [1, -1].some((d) => {
          const p = structuredClone(c.parameters);
          const path = c.pins.split("."); let o: any = p;
          for (const k of path.slice(0, -1)) o = o[k];
          o[path.at(-1)!] += d;
          if (!rule.kind.parameters.safeParse(p).success) return false;
          const r = run(p);
          return r.outcome !== outcome || JSON.stringify(r.f.map(x=>x.facts)) !== JSON.stringify(f.map(x=>x.facts));
        });
        expect(flips, "pin").toBe(true);
        const strict = [1, -1].some((d) => { const p = structuredClone(c.parameters);
          const path = c.pins.split("."); let o: any = p; for (const k of path.slice(0, -1)) o = o[k]; o[path.at(-1)!] += d;
          return rule.kind.parameters.safeParse(p).success && run(p).outcome !== outcome; });
        expect(strict, "outcome pin").toBe(true);
      }
    });
    test("pins", () => { console.log([...pinned].sort().join(" ")); });
  });
}
