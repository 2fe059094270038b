import { createHash } from "node:crypto";
import { placesOf } from "../model/places.ts";
import type { Report, Section } from "../model/report.ts";
import { assert } from "../../kernel/assert.ts";
import { cellsOf } from "../model/places.ts";
import { pageWords } from "../words.ts";
import { badge, showBlock, showFigures } from "./blocks.ts";
import { type Markup, element, html } from "./markup.ts";
import { styleSheet } from "./style.ts";

const styleDigest = createHash("sha256").update(styleSheet).digest("base64");

/** Lets the page use its own style sheet and nothing else: no script, no picture, no request. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleDigest}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * A report as one HTML page that needs nothing beside itself.
 *
 * @throws Bug when a number is linked to a place that the report does not have.
 */
export function reportPage(report: Report): string {
  const places = placesOf(report);
  for (const { from } of [...report.figures, ...cellsOf(report.sections)]) {
    assert(from === undefined || places.has(from), "a cited place is in the report", from);
  }
  const { language, title } = report;
  const head = html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}: ${report.subtitle} - Fairweek</title>
    ${element("style", {}, { markup: styleSheet })}
  </head>`;
  return `<!doctype html>\n${element("html", { lang: language }, head, bodyOf(report)).markup}\n`;
}

function bodyOf(report: Report): Markup {
  const { language, title, subtitle, verdict, figures, sections } = report;
  const words = pageWords[language];
  const contents = sections.map(
    ({ id, title: heading }) => html`<li><a href="#${id}">${heading}</a></li>`,
  );
  return html` <body>
    <a class="skip" href="#report">${words.skip}</a>
    <div class="page">
      <header>
        <p class="brand">Fairweek</p>
        <h1><bdi>${title}</bdi></h1>
        <p class="subtitle">${subtitle}</p>
        <nav aria-label="${words.contents}">
          <ol>
            ${contents}
          </ol>
        </nav>
      </header>
      <main id="report" tabindex="-1">
        <div class="verdict ${verdict.tone}">
          ${badge(verdict.tone, verdict.tag)}
          <p>${verdict.text}</p>
        </div>
        <h2 class="hidden">${words.glance}</h2>
        ${showFigures(figures, language)} ${sections.map((section) => showSection(section, report))}
      </main>
      <footer><p>${words.made}</p></footer>
    </div>
  </body>`;
}

function showSection({ id, title, lead, blocks }: Section, { language }: Report): Markup {
  const heading = `${id}-heading`;
  const broad = blocks.some(({ block }) => block === "roster") ? "has-roster" : null;
  return element(
    "section",
    { id, class: broad, "aria-labelledby": heading },
    html`<h2 id="${heading}">${title}</h2>`,
    lead === "" ? html`` : html`<p class="lead">${lead}</p>`,
    html`<div class="blocks">${blocks.map((block) => showBlock(block, language))}</div>`,
  );
}
