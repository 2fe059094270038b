import { test, expect } from "vitest";
import { needsOf, placeOne } from "../../src/breaks/index.ts";
import { askedOf, judged, oregon, california, germany, washington, span, morning } from "./scene.ts";
test("all", () => {
  for (const [name, laws] of Object.entries({ oregon: [oregon], california: [california], both: [oregon, california], germany: [germany], washington: [washington], four: [oregon, california, germany, washington] })) {
    for (const two of [false, true]) {
    let bad = 0, inf: number[] = []; const t = performance.now(); const shapes: string[] = [];
    for (let L = 60; L <= 960; L += 5) {
      const shift = span(morning, L);
      let n = needsOf([], shift, askedOf(laws, { shift }));
      if (two) n = needsOf([], shift, askedOf(laws, { shift, unpaidMinutes: n.unpaidMinutes }));
      const b = placeOne(shift, n.needs);
      if (b === null) { inf.push(L); continue; }
      const f = judged(laws, { shift }, b);
      if (f.length) { bad++; if (bad < 3) console.log(name, L, JSON.stringify(f), JSON.stringify(b.map(x => [x.kind, x.interval.start - morning, x.interval.end - morning]))); }
      if (L % 120 === 30) shapes.push(`${L / 60}h:` + b.map((x) => x.kind[0] + (x.interval.start - morning)).join(","));
    }
    console.log(name, two, "bad", bad, "infeasible", inf.join(","), (performance.now() - t).toFixed(0) + "ms", shapes.join(" "));
    }
  }
});
