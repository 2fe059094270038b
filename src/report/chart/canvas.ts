import type { Language } from "../../rules/explanation.ts";
import { type Markup, element, html } from "../html/markup.ts";
import { formatShortDate, formatValue } from "../format.ts";
import type { Cell, Row, Table } from "../model/report.ts";
import { type Value, numberIn } from "../model/value.ts";

/** What every chart is drawn from. */
export interface Sheet {
  readonly table: Table;
  readonly language: Language;
}

/** A drawing without its frame; `legend` names the marks that need a name. */
export interface Drawing {
  readonly heightPixels: number;
  readonly marks: readonly Markup[];
  readonly legend: readonly { readonly look: Look; readonly title: string }[];
}

/** How a mark looks; shape and place tell series apart, not colour alone. */
export type Look = "first" | "second" | "third" | "bad" | "mark" | "need";

export const looksOfSeries: readonly Look[] = ["first", "second", "third"];

/**
 * Across, everything is in percent of the width, and down in pixels: a chart is as wide as its
 * page while its letters stay as large as they are.
 */
export const percent = (value: number): string => `${Number(value.toFixed(3))}%`;

/** Where on the width a value lies, between two ends in percent. */
export const scale =
  (domain: { readonly least: number; readonly most: number }, from: number, to: number) =>
  (value: number): number => {
    const span = domain.most - domain.least;
    const part = span === 0 ? 0 : (value - domain.least) / span;
    return from + (to - from) * Math.min(1, Math.max(0, part));
  };

/** Round numbers that cut 0 to `most` into two to five steps; the last is `most` or above. */
export function ticksUpTo(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.25, 0.5, 1, 2].map((part) => part * magnitude).find((s) => most / s <= 5);
  const width = step ?? 2.5 * magnitude;
  const steps = Math.ceil(most / width - 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * width).toPrecision(12)));
}

export function label(
  words: string,
  at: { readonly x: number; readonly y: number },
  look: { readonly anchor?: "start" | "middle" | "end"; readonly strong?: boolean } = {},
): Markup {
  const { anchor = "start", strong = false } = look;
  const attributes = {
    x: percent(at.x),
    y: at.y,
    "text-anchor": anchor === "start" ? null : anchor,
    class: strong ? "t strong" : "t",
  };
  return element("text", attributes, html`${words}`);
}

/** Names too long for their place keep their beginning; the table has them whole. */
export const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;

export const columnAt = ({ columns }: Table, id: string): number =>
  columns.findIndex((column) => column.id === id);

export const titleOf = (table: Table, id: string): string =>
  table.columns[columnAt(table, id)]?.title ?? id;

export const cellAt = (table: Table, row: Row, id: string): Cell | undefined =>
  row.cells[columnAt(table, id)];

export function numberAt(table: Table, row: Row, id: string): number | null {
  const cell = cellAt(table, row, id);
  return cell === undefined ? null : numberIn(cell.value);
}

/** The row's heading, as far as there is room for it; a date without weekday and year. */
export function headOf({ language }: Sheet, row: Row, most = 18): string {
  const value = row.cells[0]?.value ?? { as: "text", text: "" };
  if (value.as === "date")
    return formatShortDate(value.date, language).split(" ").slice(1).join(" ");
  return shortened(formatValue(value, language, "narrow"), most);
}

export function shownAt({ table, language }: Sheet, row: Row, id: string): string {
  const value: Value | undefined = cellAt(table, row, id)?.value;
  return value === undefined ? "" : formatValue(value, language, "narrow");
}
