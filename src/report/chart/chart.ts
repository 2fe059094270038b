import { unreachable } from "../../kernel/assert.ts";
import type { Language } from "../../rules/explanation.ts";
import { type Markup, element, html } from "../html/markup.ts";
import type { Chart } from "../model/report.ts";
import type { Drawing, Look, Sheet } from "./canvas.ts";
import { drawBars, drawDiverging, drawIntervals, drawStack } from "./rows.ts";
import { drawSparks } from "./sparks.ts";
import { drawColumns, drawLines, drawSteps } from "./time.ts";

/** The picture alone, with title and description for those who do not see it, and its legend. */
export function drawChart(chart: Chart, language: Language): Markup {
  const { heightPixels, marks, legend } = drawingOf(chart, { table: chart.table, language });
  const [title, description] = [`${chart.id}-title`, `${chart.id}-desc`];
  const picture = element(
    "svg",
    {
      role: "img",
      "aria-labelledby": `${title} ${description}`,
      width: "100%",
      height: heightPixels,
      class: "chart",
    },
    html`<title id="${title}">${chart.title}</title>`,
    html`<desc id="${description}">${chart.description}</desc>`,
    ...marks,
  );
  if (legend.length === 0) return picture;
  const entries = legend.map((entry) => html`<li>${swatch(entry.look)} ${entry.title}</li>`);
  return html`${picture}
    <ul class="legend">
      ${entries}
    </ul>`;
}

function drawingOf({ draw }: Chart, sheet: Sheet): Drawing {
  switch (draw.kind) {
    case "bars":
      return drawBars(sheet, draw);
    case "stack":
      return drawStack(sheet, draw);
    case "diverging":
      return drawDiverging(sheet, draw);
    case "intervals":
      return drawIntervals(sheet, draw);
    case "columns":
      return drawColumns(sheet, draw);
    case "lines":
      return drawLines(sheet, draw);
    case "sparks":
      return drawSparks(sheet, draw);
    case "steps":
      return drawSteps(sheet, draw);
    default:
      return unreachable(draw);
  }
}

function swatch(look: Look): Markup {
  const shape =
    look === "mark" || look === "need"
      ? element("line", {
          x1: look === "mark" ? 7 : 0,
          x2: look === "mark" ? 7 : 14,
          y1: look === "mark" ? 0 : 6,
          y2: look === "mark" ? 12 : 6,
          class: look,
        })
      : element("rect", { x: 1, y: 1, width: 12, height: 10, class: look });
  return element("svg", { width: 14, height: 12, "aria-hidden": "true" }, shape);
}
