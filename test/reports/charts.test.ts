import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/report/chart/chart.ts";
import { ticksUpTo } from "../../src/report/chart/canvas.ts";
import type { Draw } from "../../src/report/model/draw.ts";
import type { Chart } from "../../src/report/model/report.ts";
import { decimal, none, text } from "../../src/report/model/value.ts";

type Numbers = readonly (number | null)[];

/** A chart of rows with columns a, b and c. */
function chartOf(draw: Draw, rows: readonly Numbers[]): Chart {
  return {
    block: "chart",
    id: "c",
    title: "A title",
    description: "A description",
    draw,
    table: {
      block: "table",
      id: "t",
      caption: "",
      columns: ["head", "a", "b", "c"].map((id) => ({ id, title: id, numeric: id !== "head" })),
      rows: rows.map((numbers, index) => ({
        id: `r${index}`,
        cells: [
          { value: text(`row ${index}`) },
          ...numbers.map((number) => ({ value: number === null ? none("") : decimal(number, 3) })),
        ],
      })),
      empty: "",
    },
  };
}

const drawn = (chart: Chart) =>
  new JSDOM(`<body>${drawChart(chart, "en").markup}</body>`).window.document;

const percentOf = (held: string | null): number => Number((held ?? "").replace("%", ""));

const draws: readonly Draw[] = [
  { kind: "bars", value: "a", mark: "b", most: null, heads: "beside" },
  { kind: "bars", value: "a", mark: null, most: 100, heads: "above" },
  { kind: "stack", parts: ["a", "b", "c"] },
  { kind: "diverging", value: "a", better: "lower" },
  { kind: "intervals", value: "a", from: "b", to: "c" },
  { kind: "columns", value: "a" },
  { kind: "lines", series: ["a", "b", "c"], least: 0, most: 100 },
  { kind: "sparks", columns: ["a", "b", "c"], least: 0, most: 100 },
];

describe.each(draws)("a picture of the kind $kind", (draw) => {
  test("keeps every mark on the sheet and holds no number that is none", () => {
    const number = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 5 });
    const rows = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const page = drawn(chartOf(draw, numbers));
        for (const mark of page.querySelectorAll("svg.chart *")) {
          for (const { name, value } of mark.attributes) {
            expect(value).not.toMatch(/NaN|Infinity|undefined/);
            if (!value.endsWith("%")) continue;
            expect(percentOf(value), `${name} of ${mark.tagName}`).toBeGreaterThanOrEqual(0);
            expect(percentOf(value)).toBeLessThanOrEqual(100.001);
          }
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});

test("bars are as long as their numbers: 10, 20 and 40 as 1 to 2 to 4", () => {
  const draw = { kind: "bars", value: "a", mark: null, most: null, heads: "beside" } as const;
  const page = drawn(chartOf(draw, [[10], [20], [40]]));
  const widths = [...page.querySelectorAll("rect.first")].map((one) =>
    percentOf(one.getAttribute("width")),
  );
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 2);
  expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(4, 2);
});

test("a missing number breaks a line instead of bridging it", () => {
  const draw = { kind: "lines", series: ["a"], least: 0, most: 100 } as const;
  const page = drawn(chartOf(draw, [[10], [null], [30], [40]]));
  expect([...page.querySelectorAll("line.stroke")]).toHaveLength(1);
  expect([...page.querySelectorAll("circle.first")]).toHaveLength(3);
});

test("an axis to 7 is cut at 0, 2, 4, 6, 8 and one to 100 at 0, 20 ... 100", () => {
  expect(ticksUpTo(7)).toEqual([0, 2, 4, 6, 8]);
  expect(ticksUpTo(100)).toEqual([0, 20, 40, 60, 80, 100]);
});
