import { unreachable } from "../../kernel/assert.ts";
import type { Language } from "../../rules/explanation.ts";
import { drawChart } from "../chart/chart.ts";
import type {
  Block,
  Chart,
  Figure,
  Row,
  Statement,
  Statements,
  Table,
  Tone,
} from "../model/report.ts";
import { pageWords } from "../words.ts";
import { showCell } from "./cells.ts";
import { type Markup, element, html, nothing } from "./markup.ts";
import { showRoster } from "./roster.ts";

export function showBlock(block: Block, language: Language): Markup {
  switch (block.block) {
    case "prose":
      return html`${block.paragraphs.map((words) => html`<p>${words}</p>`)}`;
    case "list":
      return html`<ul class="words">
        ${block.items.map((words) => html`<li>${words}</li>`)}
      </ul>`;
    case "figures":
      return showFigures(block.figures, language);
    case "statements":
      return showStatements(block, language);
    case "table":
      return showTable(block, language);
    case "chart":
      return showChart(block, language);
    case "roster":
      return showRoster(block, language);
    default:
      return unreachable(block);
  }
}

export const showFigures = (figures: readonly Figure[], language: Language): Markup =>
  html`<dl class="figures">
    ${figures.map(
      (figure) =>
        html`<div>
          <dt>${figure.label}</dt>
          <dd>${showCell(figure, language)}</dd>
          ${figure.note === undefined ? nothing : html`<dd class="note">${figure.note}</dd>`}
        </div>`,
    )}
  </dl>`;

/** The sign in front of a tone's word: a shape for each, so that colour is not needed. */
const signs: Readonly<Record<Tone, string>> = { good: "✓", warn: "!", bad: "✕", plain: "•" };

export const badge = (tone: Tone, tag: string): Markup =>
  html`<span class="badge ${tone}"><span aria-hidden="true">${signs[tone]}</span> ${tag}</span>`;

function showStatements({ id, items, empty }: Statements, language: Language): Markup {
  if (items.length === 0) return html`<p id="${id}" class="empty">${empty}</p>`;
  return html`<ul id="${id}" class="statements">
    ${items.map((item) => showStatement(item, language))}
  </ul>`;
}

function showStatement(statement: Statement, language: Language): Markup {
  const { id, tone, tag, title, lines, facts } = statement;
  const law = pageWords[language].law;
  return html` <li id="${id}" class="statement ${tone}">
    <p class="title">${badge(tone, tag)} <strong>${title}</strong></p>
    ${
      facts.length === 0
        ? nothing
        : html`<dl class="facts">
            ${facts.map(
              (fact) =>
                html`<div>
                  <dt>${fact.label}</dt>
                  <dd>${showCell(fact, language)}</dd>
                </div>`,
            )}
          </dl>`
    }${lines.map((line) => html`<p>${line}</p>`)}${showCitation(statement, law)}
  </li>`;
}

const showCitation = ({ citation }: Statement, law: string): Markup =>
  citation === null
    ? nothing
    : html`<p class="citation">${law}: <a href="#${citation.place}">${citation.text}</a></p>`;

/** A row set apart says so in a sign and a word. */
const markOf = ({ tone = "plain" }: Row, language: Language): Markup =>
  tone === "plain"
    ? nothing
    : html`<span class="badge ${tone}"
        ><span aria-hidden="true">${signs[tone]}</span
        ><span class="hidden">${pageWords[language].marked}:</span></span
      > `;

/** A wide table scrolls in its own frame, which the keyboard can reach. */
export function showTable(table: Table, language: Language): Markup {
  const { id, caption, columns, rows, empty } = table;
  if (rows.length === 0) return html`<p id="${id}" class="empty">${empty}</p>`;
  const heads = columns.map(({ title, numeric }) =>
    element("th", { scope: "col", class: numeric ? "number" : null }, html`${title}`),
  );
  const body = rows.map((row) => {
    const cells = row.cells.map((cell, at) => {
      const numeric = columns[at]?.numeric === true;
      const shown = showCell(cell, language, "narrow");
      return at === 0
        ? element("th", { scope: "row" }, markOf(row, language), shown)
        : element("td", { class: numeric ? "number" : null }, shown);
    });
    return element("tr", { id: row.id, class: row.tone ?? null }, ...cells);
  });
  const slim = columns.length < 4 ? "slim" : "";
  const framed = html`<table id="${id}" class="${slim}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
  const label = `${caption}, ${pageWords[language].scroll}`;
  return element(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": label },
    framed,
  );
}

function showChart(chart: Chart, language: Language): Markup {
  if (chart.table.rows.length === 0) {
    return html`<p id="${chart.id}" class="empty">${chart.table.empty}</p>`;
  }
  return html`<figure id="${chart.id}">
    <figcaption>${chart.title}</figcaption>
    ${drawChart(chart, language)}
    <details>
      <summary>${pageWords[language].table}<span class="hidden">: ${chart.title}</span></summary>
      ${showTable(chart.table, language)}
    </details>
  </figure>`;
}
