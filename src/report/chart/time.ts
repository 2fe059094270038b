import { formatShortDate } from "../format.ts";
import { type Markup, element } from "../html/markup.ts";
import type { Draw } from "../model/draw.ts";
import {
  type Drawing,
  type Look,
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

const plot = { from: 9, to: 97, top: 12, bottom: 200 } as const;

function across(y: number, look: string): Markup {
  return element("line", {
    x1: percent(plot.from),
    x2: percent(plot.to),
    y1: y,
    y2: y,
    class: look,
  });
}

/** A circle, a square, a diamond: series are told apart in grey too. */
function point(x: number, y: number, look: Look): Markup {
  if (look === "first") return element("circle", { cx: percent(x), cy: y, r: 4.5, class: look });
  const frame = { x: percent(x), y: y - 6, width: 12, height: 12, class: "point" };
  const shape =
    look === "second"
      ? element("rect", { x: -4.5, y: 1.5, width: 9, height: 9, class: look })
      : element("path", { d: "M0 0 L6 6 L0 12 L-6 6 Z", class: look });
  return element("svg", { ...frame, overflow: "visible" }, shape);
}

/** Lines over time; where a number is missing the line is broken, never bridged. */
export function drawLines(sheet: Sheet, draw: Extract<Draw, { kind: "lines" }>): Drawing {
  const { table } = sheet;
  const { rows } = table;
  const x = scale({ least: 0, most: Math.max(1, rows.length - 1) }, plot.from + 3, plot.to - 3);
  const y = scale({ least: draw.least, most: draw.most }, plot.bottom, plot.top);
  const ticks = ticksUpTo(draw.most - draw.least).map((tick) => tick + draw.least);
  const grid = ticks.flatMap((tick) => [
    across(y(tick), tick === draw.least ? "axis" : "grid"),
    label(String(tick), { x: plot.from - 1.5, y: y(tick) + 4 }, { anchor: "end" }),
  ]);
  const every = Math.ceil(rows.length / 6);
  const dates = rows.flatMap((row, index) =>
    (rows.length - 1 - index) % every === 0
      ? [label(headOf(sheet, row), { x: x(index), y: plot.bottom + 18 }, { anchor: "middle" })]
      : [],
  );
  const lines = draw.series.flatMap((series, at) => {
    const look = looksOfSeries[at] ?? "third";
    const numbers = rows.map((row) => numberAt(table, row, series));
    return numbers.flatMap((number, index): readonly Markup[] => {
      if (number === null) return [];
      const before = numbers[index - 1] ?? null;
      const step =
        before === null
          ? []
          : [
              element("line", {
                x1: percent(x(index - 1)),
                y1: y(before),
                x2: percent(x(index)),
                y2: y(number),
                class: `${look} stroke`,
              }),
            ];
      return [...step, point(x(index), y(number), look)];
    });
  });
  return {
    heightPixels: plot.bottom + 26,
    marks: [...grid, ...dates, ...lines],
    legend: draw.series.map((series, at) => ({
      look: looksOfSeries[at] ?? "third",
      title: titleOf(table, series),
    })),
  };
}

/** Upright bars, each with its number on top. */
export function drawColumns(sheet: Sheet, { value }: Extract<Draw, { kind: "columns" }>): Drawing {
  const { table } = sheet;
  const { rows } = table;
  const most = Math.max(1, ...rows.map((row) => numberAt(table, row, value) ?? 0));
  const y = scale({ least: 0, most }, 150, 20);
  const width = 100 / Math.max(1, rows.length);
  const marks = rows.flatMap((row, index) => {
    const number = numberAt(table, row, value) ?? 0;
    const middle = (index + 0.5) * width;
    return [
      element("rect", {
        x: percent(middle - 0.4 * width),
        y: y(number),
        width: percent(0.8 * width),
        height: 150 - y(number),
        class: "first",
      }),
      label(
        shownAt(sheet, row, value),
        { x: middle, y: y(number) - 6 },
        { anchor: "middle", strong: true },
      ),
      label(headOf(sheet, row), { x: middle, y: 168 }, { anchor: "middle" }),
    ];
  });
  const floor = element("line", { x1: "0%", x2: "100%", y1: 150, y2: 150, class: "axis" });
  return { heightPixels: 176, marks: [...marks, floor], legend: [] };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly need: number;
  readonly staff: number;
  /** Of the need, what people of the right role do not cover. */
  readonly missing: number;
}

const stripPixels = 80;

/** A strip a date: bars for who is there, a line for who is wanted, filled where people miss. */
export function drawSteps(sheet: Sheet, draw: Extract<Draw, { kind: "steps" }>): Drawing {
  const strips = stripsOf(sheet, draw);
  const pieces = [...strips.values()].flat();
  const least = Math.floor(Math.min(...pieces.map(({ from }) => from)) / 180) * 180;
  const end = Math.ceil(Math.max(least + 180, ...pieces.map(({ to }) => to)) / 180) * 180;
  const x = scale({ least, most: end }, 0, 100);
  const most = Math.max(1, ...pieces.map(({ need, staff }) => Math.max(need, staff)));
  const marks = [...strips].flatMap(([date, own], index) => {
    const top = index * stripPixels + 18;
    const y = scale({ least: 0, most }, top + stripPixels - 22, top);
    return [
      label(formatShortDate(date, sheet.language), { x: 0, y: top - 5 }, { strong: true }),
      ...own.flatMap((piece) => stepMarks(piece, x, y)),
      element("line", { x1: "0%", x2: "100%", y1: y(0), y2: y(0), class: "axis" }),
    ];
  });
  const bottom = strips.size * stripPixels;
  const every = end - least > 900 ? 360 : 180;
  const hours = Array.from({ length: (end - least) / every + 1 }, (_, index) => {
    const minute = least + index * every;
    const anchor = index === 0 ? "start" : minute >= end ? "end" : "middle";
    const hour = `${String((minute / 60) % 24).padStart(2, "0")}:00`;
    return label(hour, { x: x(minute), y: bottom + 14 }, { anchor });
  });
  return {
    heightPixels: bottom + 20,
    marks: [...marks, ...hours],
    legend: [
      { look: "first", title: titleOf(sheet.table, draw.staff) },
      { look: "need", title: titleOf(sheet.table, draw.need) },
      { look: "bad", title: titleOf(sheet.table, draw.missing) },
    ],
  };
}

function stepMarks(
  { from, to, need, staff, missing }: Piece,
  x: (minute: number) => number,
  y: (people: number) => number,
): readonly Markup[] {
  const [left, width] = [percent(x(from)), percent(x(to) - x(from))];
  const box = (low: number, high: number, look: string): readonly Markup[] =>
    high <= low
      ? []
      : [element("rect", { x: left, y: y(high), width, height: y(low) - y(high), class: look })];
  const wanted =
    need === 0
      ? []
      : [
          element("line", {
            x1: left,
            x2: percent(x(to)),
            y1: y(need),
            y2: y(need),
            class: "need",
          }),
        ];
  return [...box(0, staff, "first"), ...box(need - missing, need, "bad"), ...wanted];
}

function stripsOf(
  { table }: Sheet,
  draw: Extract<Draw, { kind: "steps" }>,
): ReadonlyMap<string, readonly Piece[]> {
  const strips = new Map<string, Piece[]>();
  for (const row of table.rows) {
    const [date, from, to] = row.cells.map(({ value }) => value);
    if (date?.as !== "date" || from?.as !== "time" || to?.as !== "time") continue;
    const piece = {
      from: minutesAfter(date.date, from.at),
      to: minutesAfter(date.date, to.at),
      need: numberAt(table, row, draw.need) ?? 0,
      staff: numberAt(table, row, draw.staff) ?? 0,
      missing: numberAt(table, row, draw.missing) ?? 0,
    };
    const own = strips.get(date.date);
    if (own === undefined) strips.set(date.date, [piece]);
    else own.push(piece);
  }
  return strips;
}

/** Minutes of wall clock since a date began. */
function minutesAfter(date: string, at: string): number {
  const clock = 60 * Number(at.slice(11, 13)) + Number(at.slice(14, 16));
  return at.slice(0, 10) > date ? 1440 + clock : clock;
}
