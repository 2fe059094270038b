import { element } from "../html/markup.ts";
import type { Markup } from "../html/markup.ts";
import type { Draw } from "../model/draw.ts";
import type { Row } from "../model/report.ts";
import {
  type Drawing,
  type Sheet,
  headOf,
  label,
  looksOfSeries,
  numberAt,
  percent,
  scale,
  shownAt,
  ticksUpTo,
  titleOf,
} from "./canvas.ts";

/** A row has a name on the left, its marks, and its number on the right. */
const [rowPixels, barPixels] = [26, 14];
const [plotFrom, plotTo] = [31, 84];

const middleOf = (index: number): number => index * rowPixels + rowPixels / 2;

function rowTexts(sheet: Sheet, row: Row, index: number, shown: string): readonly Markup[] {
  const y = middleOf(index) + 4;
  return [
    label(headOf(sheet, row), { x: 0, y }),
    label(shown, { x: 100, y }, { anchor: "end", strong: true }),
  ];
}

interface Across {
  readonly from: number;
  readonly to: number;
}

const bar = (span: Across, index: number, look: string): Markup =>
  barAt(span, middleOf(index), look);

function barAt(span: Across, y: number, look: string): Markup {
  const [from, to] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
  return element("rect", {
    x: percent(from),
    y: y - barPixels / 2,
    width: percent(to - from),
    height: barPixels,
    class: look,
  });
}

function upright(x: number, span: readonly [number, number], look: string): Markup {
  const [y1, y2] = span;
  return element("line", { x1: percent(x), x2: percent(x), y1, y2, class: look });
}

export function drawBars(sheet: Sheet, draw: Extract<Draw, { kind: "bars" }>): Drawing {
  const { table } = sheet;
  const { value, mark, heads } = draw;
  const columns = mark === null ? [value] : [value, mark];
  const numbers = table.rows.flatMap((row) =>
    columns.map((column) => numberAt(table, row, column) ?? 0),
  );
  const above = heads === "above";
  const pixels = above ? 46 : rowPixels;
  const from = above ? 0 : plotFrom;
  const x = scale({ least: 0, most: draw.most ?? Math.max(1, ...numbers) }, from, plotTo);
  const marks = table.rows.flatMap((row, index) => {
    const y = index * pixels + (above ? 31 : rowPixels / 2);
    const length = numberAt(table, row, value);
    const aim = mark === null ? null : numberAt(table, row, mark);
    return [
      above
        ? label(headOf(sheet, row, 52), { x: 0, y: y - 13 })
        : label(headOf(sheet, row), { x: 0, y: y + 4 }),
      label(shownAt(sheet, row, value), { x: 100, y: y + 4 }, { anchor: "end", strong: true }),
      barAt({ from, to: plotTo }, y, "track"),
      ...(length === null ? [] : [barAt({ from, to: x(length) }, y, "first")]),
      ...(aim === null ? [] : [upright(x(aim), [y - 10, y + 10], "mark")]),
    ];
  });
  return {
    heightPixels: table.rows.length * pixels,
    marks,
    legend:
      mark === null
        ? []
        : [
            { look: "first", title: titleOf(table, value) },
            { look: "mark", title: titleOf(table, mark) },
          ],
  };
}

export function drawStack(sheet: Sheet, { parts }: Extract<Draw, { kind: "stack" }>): Drawing {
  const { table } = sheet;
  const partsOf = (row: Row) => parts.map((part) => numberAt(table, row, part) ?? 0);
  const sums = table.rows.map((row) => partsOf(row).reduce((a, b) => a + b, 0));
  const x = scale({ least: 0, most: Math.max(1, ...sums) }, plotFrom, plotTo);
  const marks = table.rows.flatMap((row, index) => {
    let done = 0;
    const bars = partsOf(row).flatMap((part, series): readonly Markup[] => {
      const from = done;
      done += part;
      const look = looksOfSeries[series] ?? "third";
      return part === 0 ? [] : [bar({ from: x(from), to: x(done) }, index, `${look} part`)];
    });
    const shown = parts.map((part) => shownAt(sheet, row, part)).join(" · ");
    return [...rowTexts(sheet, row, index, shown), ...bars];
  });
  return {
    heightPixels: table.rows.length * rowPixels,
    marks,
    legend: parts.map((part, series) => ({
      look: looksOfSeries[series] ?? "third",
      title: titleOf(table, part),
    })),
  };
}

export function drawDiverging(
  sheet: Sheet,
  { value, better }: Extract<Draw, { kind: "diverging" }>,
): Drawing {
  const { table } = sheet;
  const numbers = table.rows.map((row) => numberAt(table, row, value) ?? 0);
  const most = Math.max(1e-9, ...numbers.map(Math.abs));
  const x = scale({ least: -most, most }, plotFrom, plotTo);
  const heightPixels = table.rows.length * rowPixels;
  const marks = table.rows.flatMap((row, index) => {
    const length = numbers[index] ?? 0;
    const gains = better === "higher" ? length > 0 : length < 0;
    const look = better === "neither" ? "third" : gains ? "first" : "second";
    return [
      ...rowTexts(sheet, row, index, shownAt(sheet, row, value)),
      ...(length === 0 ? [] : [bar({ from: x(0), to: x(length) }, index, look)]),
    ];
  });
  return { heightPixels, marks: [...marks, upright(x(0), [0, heightPixels], "axis")], legend: [] };
}

/** A point and its interval beside the line of no difference; a row without numbers says so. */
export function drawIntervals(
  sheet: Sheet,
  { value, from, to }: Extract<Draw, { kind: "intervals" }>,
): Drawing {
  const { table } = sheet;
  const ends = table.rows.flatMap((row) =>
    [value, from, to].map((column) => Math.abs(numberAt(table, row, column) ?? 0)),
  );
  const most = ticksUpTo(Math.max(1e-9, ...ends)).at(-1) ?? 1;
  const x = scale({ least: -most, most }, plotFrom, plotTo);
  const heightPixels = table.rows.length * rowPixels;
  const marks = table.rows.flatMap((row, index) => {
    const y = middleOf(index);
    const [point, low, high] = [value, from, to].map((column) => numberAt(table, row, column));
    const line =
      typeof low === "number" && typeof high === "number"
        ? [
            element("line", {
              x1: percent(x(low)),
              x2: percent(x(high)),
              y1: y,
              y2: y,
              class: "interval",
            }),
            upright(x(low), [y - 5, y + 5], "interval"),
            upright(x(high), [y - 5, y + 5], "interval"),
          ]
        : [];
    const dot =
      typeof point === "number"
        ? [element("circle", { cx: percent(x(point)), cy: y, r: 5, class: "first" })]
        : [];
    return [...rowTexts(sheet, row, index, shownAt(sheet, row, value)), ...line, ...dot];
  });
  const ticks = [-most, 0, most].map((at) =>
    label(String(at), { x: x(at), y: heightPixels + 16 }, { anchor: "middle" }),
  );
  return {
    heightPixels: heightPixels + 22,
    marks: [upright(x(0), [0, heightPixels], "axis"), ...marks, ...ticks],
    legend: [],
  };
}
