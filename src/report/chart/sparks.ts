import { type Markup, element } from "../html/markup.ts";
import type { Draw } from "../model/draw.ts";
import {
  type Drawing,
  type Sheet,
  headOf,
  label,
  numberAt,
  percent,
  scale,
  shownAt,
} from "./canvas.ts";

const rowPixels = 56;
const [from, to] = [0, 86];

/** One small line a row, all on the same scale; the last number stands at its end. */
export function drawSparks(sheet: Sheet, draw: Extract<Draw, { kind: "sparks" }>): Drawing {
  const { table } = sheet;
  const { columns, least, most } = draw;
  const x = scale({ least: 0, most: Math.max(1, columns.length - 1) }, from, to - 2);
  const marks = table.rows.flatMap((row, index): readonly Markup[] => {
    const top = index * rowPixels;
    const y = scale({ least, most }, top + rowPixels - 6, top + 24);
    const numbers = columns.map((column) => numberAt(table, row, column));
    const steps = numbers.flatMap((number, at) => {
      const before = numbers[at - 1] ?? null;
      if (number === null || before === null) return [];
      const [x1, x2] = [percent(x(at - 1)), percent(x(at))];
      return [element("line", { x1, x2, y1: y(before), y2: y(number), class: "first stroke" })];
    });
    const last = numbers.at(-1) ?? null;
    const end = columns.at(-1) ?? "";
    const dot =
      last === null
        ? []
        : [
            element("circle", {
              cx: percent(x(columns.length - 1)),
              cy: y(last),
              r: 4,
              class: "first",
            }),
          ];
    return [
      label(headOf(sheet, row, 40), { x: 0, y: top + 14 }),
      ...[least, most].map((edge) =>
        element("line", {
          x1: percent(from),
          x2: percent(to),
          y1: y(edge),
          y2: y(edge),
          class: "grid",
        }),
      ),
      ...steps,
      ...dot,
      label(shownAt(sheet, row, end), { x: 100, y: top + 42 }, { anchor: "end", strong: true }),
    ];
  });
  return { heightPixels: table.rows.length * rowPixels, marks, legend: [] };
}
