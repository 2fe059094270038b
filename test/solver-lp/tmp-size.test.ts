import { test } from "vitest";
import { Rng } from "../../src/kernel/rng.ts";
import { runJsLp } from "../../solver/lp/js-lp.ts";
import { judge } from "../../solver/lp/judge.ts";
import { sizeOf, type TinyModel } from "../../solver/lp/tiny-model.ts";

function model(rng: Rng, S: number, K: number, levels: number): TinyModel {
  const vars: any[] = []; const rows: any[] = [];
  const buckets = 40; // 15 min
  const cover: { v: number; ov: number }[][] = Array.from({ length: buckets }, () => []);
  for (let s = 0; s < S; s++) {
    const start = rng.below(12) * 3; // 5 min units
    const needs = [{ len: 2, lo: start + 2, hi: start + 46 , id: start+24}, { len: 6, lo: start + 36, hi: start + 54, id: start+45 }, { len: 2, lo: start + 48, hi: start + 94, id: start+72 }];
    const cand = needs.map((n) => {
      const step = Math.max(1, Math.ceil((n.hi - n.lo) / K));
      const out: any[] = [];
      for (let c = n.lo; c <= n.hi; c += step) {
        const v = vars.length; vars.push({ cost: Math.abs(c - n.id), upper: null, whole: true });
        out.push({ c, v, len: n.len });
        for (let t = c; t < c + n.len; t++) { const b = Math.floor(t / 3); if (b < buckets) { const e = cover[b]!.find((x) => x.v === v); if (e) e.ov += 5; else cover[b]!.push({ v, ov: 5 }); } }
      }
      rows.push({ terms: out.map((o) => ({ variable: o.v, coefficient: 1 })), min: 1, max: 1 });
      return out;
    });
    for (let i = 0; i < 3; i++) for (let j = i + 1; j < 3; j++) for (const a of cand[i]!) {
      const conf = cand[j]!.filter((b: any) => b.c < a.c + a.len + 3 && a.c < b.c + b.len + 3);
      if (conf.length) rows.push({ terms: [a, ...conf].map((o) => ({ variable: o.v, coefficient: 1 })), min: null, max: 1 });
    }
  }
  cover.forEach((terms, b) => {
    if (!terms.length) return;
    const slack = (process.argv.length > 99 ? 1 : 0) + (rng.below(4) === 0 ? 15 : 0);
    const row: any[] = terms.map((t) => ({ variable: t.v, coefficient: -t.ov }));
    const max = terms.reduce((a, t) => a + t.ov, 0);
    if (max <= slack) return;
    for (let k = 1; k <= levels; k++) { row.push({ variable: vars.length, coefficient: 1 }); vars.push({ cost: 60 * k, upper: k < levels ? 15 : null, whole: false }); }
    rows.push({ terms: row, min: -slack, max: null });
  });
  return { variables: vars, rows };
}
test("sizes", () => {
  const rng = new Rng(1);
  for (const [S, K, L] of [[2,12,3],[3,10,3],[3,12,3],[3,12,2],[4,8,3],[4,10,3],[4,12,2]] as const) {
    const times: number[] = []; let bad = 0; let size: any;
    for (let i = 0; i < 40; i++) {
      const m = model(rng, S, K, L); size = sizeOf(m);
      const t = performance.now(); const r = runJsLp(m, 5000); times.push(performance.now() - t);
      const j = judge(m, r.values, r.objective); if (!r.feasible || j.doubt) bad++;
    }
    times.sort((a, b) => a - b);
    console.log(S, K, L, JSON.stringify(size), "median", times[6]!.toFixed(1), "max", times.at(-1)!.toFixed(0), "bad", bad);
  }
});
