import { escaped, paretoChart } from "./chart.ts";
import { type Column, detailColumns, mainColumns } from "./columns.ts";
import { baselineLines, knownLimits } from "./limits.ts";
import { alarmSentence, robustCells, robustColumns, titleOf } from "./markdown.ts";
import type { Report, Table } from "./report.ts";
import type { Robustness } from "./robust.ts";
import type { Row } from "./rows.ts";
import { verdictOf } from "./targets.ts";

const style =
  "body{font:14px/1.45 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}" +
  "table{border-collapse:collapse;margin:1rem 0;display:block;overflow-x:auto}" +
  "th,td{padding:.2rem .5rem;border-bottom:1px solid #ddd;text-align:right}" +
  "th:first-child,td:first-child,.words td,.words th{text-align:left}" +
  ".missed{color:#a00;font-weight:bold}svg{max-width:100%}";

/** One page that needs nothing from elsewhere: tables, and a chart for each. */
export function htmlReport(report: Report): string {
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    "<title>Schedule Predictability Benchmark</title>",
    `<style>${style}</style></head><body>`,
    "<h1>Schedule Predictability Benchmark</h1>",
    `<p>${report.records} runs; commits ${escaped(report.commits.join(", "))}; ${escaped(report.cpus.join("; "))}.</p>`,
    ...report.tables.flatMap(section),
    "<h2>Published baselines</h2>",
    list(baselineLines()),
    "<h2>Known limits</h2>",
    list(knownLimits),
    ...(report.skipped.length === 0 ? [] : ["<h2>Not run</h2>", list(report.skipped)]),
    "</body></html>",
    "",
  ].join("\n");
}

const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;

function section(table: Table): readonly string[] {
  return [
    `<h2>${escaped(titleOf(table))}</h2>`,
    grid(mainColumns, table.rows),
    paretoChart("Predictability against cost; hollow: not comparable or unlawful", table.rows),
    decileChart(table.rows),
    ...(table.targets.length === 0 ? [] : [targets(table)]),
    grid(detailColumns, table.rows),
    ...(table.robustness.length === 0 ? [] : [leads(table.robustness)]),
    `<p>${escaped(alarmSentence(table.alarms))}</p>`,
  ];
}

function grid(columns: readonly Column[], rows: readonly Row[]): string {
  const head = columns.map(
    ({ name, note }) => `<th title="${escaped(note)}">${escaped(name)}</th>`,
  );
  const body = rows.map(
    (row) => `<tr>${columns.map(({ text }) => `<td>${escaped(text(row))}</td>`).join("")}</tr>`,
  );
  return `<table><tr>${head.join("")}</tr>${body.join("")}</table>`;
}

function targets({ targets: lines }: Table): string {
  const body = lines.map((line) => {
    const verdict = verdictOf(line);
    const cells = `<td>${escaped(line.aim)}</td><td>${escaped(line.found)}</td>`;
    return `<tr>${cells}<td class="${verdict}">${verdict}</td></tr>`;
  });
  return `<table class="words"><tr><th>aim for ours</th><th>found</th><th></th></tr>${body.join("")}</table>`;
}

/** Whether a lead over cost-only stands whatever could have been chosen otherwise. */
function leads(lines: readonly Robustness[]): string {
  const row = (cells: readonly string[], tag: "td" | "th"): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const body = lines.map((line) => row(robustCells(line), "td"));
  return `<table>${row(robustColumns, "th")}${body.join("")}</table>`;
}

/** The mean of the lowest tenth beside the mean of all: whom an average hides. */
function decileChart(rows: readonly Row[]): string {
  const shown = rows.filter(({ wspi }) => wspi !== null);
  const height = 30 + 22 * shown.length;
  const bars = shown.map(({ policy, wspi, worstDecile }, index) => {
    const y = 26 + 22 * index;
    const told = `${(worstDecile ?? 0).toFixed(0)} / ${(wspi ?? 0).toFixed(0)}`;
    return (
      `<text x="180" y="${y + 10}" text-anchor="end">${escaped(policy)}</text>` +
      bar(y, wspi, "#9bd") +
      bar(y + 7, worstDecile, "#a33") +
      `<text x="${Math.round(196 + 5 * (wspi ?? 0))}" y="${y + 10}" fill="#444">${told}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" role="img" ` +
      'aria-label="Worst tenth and mean" font-family="sans-serif" font-size="12">',
    '<text x="190" y="16" font-weight="bold">WSPI: worst tenth (red) and mean</text>',
    ...bars,
    "</svg>",
  ].join("\n");
}

const bar = (y: number, value: number | null, colour: string): string =>
  `<rect x="190" y="${y}" width="${Math.round(5 * (value ?? 0))}" height="6" fill="${colour}"/>`;
