import { type Column, detailColumns, mainColumns } from "./columns.ts";
import { baselineLines, knownLimits } from "./limits.ts";
import { type Comparison, measureIds } from "./pairs.ts";
import type { Report, Table } from "./report.ts";
import type { Row } from "./rows.ts";
import { signed, verdictOf } from "./targets.ts";

/** The whole report as plain text with tables. */
export function markdownReport(report: Report): string {
  return [
    "# Schedule Predictability Benchmark",
    "",
    `${report.records} runs; commits ${report.commits.join(", ")}; ${report.cpus.join("; ")}.`,
    ...report.tables.flatMap(tableText),
    ...(report.skipped.length === 0
      ? []
      : ["", "## Not run", "", ...report.skipped.map((line) => `- ${line}`)]),
    "",
    "## Published baselines",
    "",
    ...baselineLines().map((line) => `- ${line}`),
    "",
    "## Known limits",
    "",
    ...knownLimits.map((line) => `- ${line}`),
    "",
  ].join("\n");
}

export const titleOf = ({ scenario, level, weeks, seeds }: Table): string =>
  `${scenario}, ${level}: ${weeks} weeks, seeds ${seeds.join(", ")}`;

function tableText(table: Table): readonly string[] {
  return [
    "",
    `## ${titleOf(table)}`,
    "",
    ...grid(mainColumns, table.rows),
    "",
    ...(table.targets.length === 0 ? [] : targetLines(table)),
    ...grid(detailColumns, table.rows),
    "",
    ...(table.comparisons.length === 0 ? [] : comparisonLines(table.comparisons)),
    ...violationLines(table.rows),
  ];
}

function grid(columns: readonly Column[], rows: readonly Row[]): readonly string[] {
  return rowsOfText([
    columns.map(({ name }) => name),
    columns.map((_, index) => (index === 0 ? "---" : "---:")),
    ...rows.map((row) => columns.map(({ text }) => text(row))),
  ]);
}

const rowsOfText = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.map((cells) => `| ${cells.join(" | ")} |`);

const targetLines = ({ targets }: Table): readonly string[] => [
  ...rowsOfText([
    ["aim for ours", "found", ""],
    ["---", "---", "---"],
    ...targets.map((line) => [line.aim, line.found, marked(verdictOf(line))]),
  ]),
  "",
];

const marked = (verdict: string): string => (verdict === "missed" ? `**${verdict}**` : verdict);

/** Differences to cost-only: mean, interval, adjusted p. */
function comparisonLines(comparisons: readonly Comparison[]): readonly string[] {
  const policies = [...new Set(comparisons.map(({ policy }) => policy))];
  const text = (policy: string, measure: string): string => {
    const found = comparisons.find((one) => one.policy === policy && one.measure === measure);
    if (found === undefined) return "-";
    const digits = measure === "shortfall" ? 4 : measure === "labourPerWeek" ? 0 : 2;
    const { interval, meanDifference, pHolm } = found;
    const span =
      interval === null
        ? ""
        : ` [${interval.low.toFixed(digits)}, ${interval.high.toFixed(digits)}]`;
    return `${signed(meanDifference, digits)}${span} p ${pHolm.toFixed(3)}`;
  };
  return [
    "Differences to cost-only over paired seeds: mean, BCa 95 % interval, p of exact sign flips after Holm.",
    "",
    ...rowsOfText([
      ["policy", ...measureIds],
      ["---", ...measureIds.map(() => "---")],
      ...policies.map((policy) => [policy, ...measureIds.map((id) => text(policy, id))]),
    ]),
    "",
  ];
}

function violationLines(rows: readonly Row[]): readonly string[] {
  const broken = rows.filter(({ violations }) => Object.keys(violations).length > 0);
  return broken.map(({ policy, violations }) => {
    const most = Object.entries(violations)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 4)
      .map(([id, count]) => `${id} ${count}`);
    return `- ${policy} breaks: ${most.join(", ")}`;
  });
}
