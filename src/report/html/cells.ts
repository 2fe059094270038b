import type { Language } from "../../rules/explanation.ts";
import { type Room, formatValue } from "../format.ts";
import type { Cell } from "../model/report.ts";
import type { Value } from "../model/value.ts";
import { pageWords } from "../words.ts";
import { type Markup, element, html } from "./markup.ts";

/**
 * A value as an element that carries it for machines: `data` for numbers, `time` for dates, `bdi`
 * for names, whose direction is their own.
 */
export function showValue(value: Value, language: Language, room: Room = "wide"): Markup {
  const shown = formatValue(value, language, room);
  switch (value.as) {
    case "text":
      return html`${shown}`;
    case "name":
      return element("bdi", {}, html`${shown}`);
    case "english":
      return element("span", { lang: language === "en" ? null : "en" }, html`${shown}`);
    case "date":
      return element("time", { datetime: value.date }, html`${shown}`);
    case "time":
      return element("time", { datetime: value.at }, html`${shown}`);
    case "none":
      return html`<span class="none">${shown}<span class="why"> ${value.why}</span></span>`;
    default:
      return element("data", { value: value.value }, html`${shown}`);
  }
}

/** A cell with its place's name, and with a link to where its number comes from. */
export function showCell(cell: Cell, language: Language, room: Room = "wide"): Markup {
  const value = showValue(cell.value, language, room);
  const linked =
    cell.from === undefined
      ? value
      : element(
          "a",
          { href: `#${cell.from}`, class: "from" },
          value,
          html`<span class="hidden">, ${pageWords[language].source}</span>`,
        );
  return cell.id === undefined ? linked : element("span", { id: cell.id }, linked);
}
