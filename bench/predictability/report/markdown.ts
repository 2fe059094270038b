import { type Column, detailColumns, mainColumns } from "./columns.ts";
import { baselineLines, knownLimits } from "./limits.ts";
import { type Comparison, measureIds } from "./pairs.ts";
import type { AlarmLine } from "./alarms.ts";
import type { Report, Table } from "./report.ts";
import type { Robustness } from "./robust.ts";
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

export const titleOf = ({ scenario, level, weeks, swapShare, seeds }: Table): string => {
  const swaps = swapShare === 0 ? "" : `, swaps offered in ${100 * swapShare} % of worker-weeks`;
  return `${scenario}, ${level}: ${weeks} weeks${swaps}, seeds ${seeds.join(", ")}`;
};

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
    ...(table.robustness.length === 0 ? [] : robustLines(table.robustness)),
    ...(table.alarms.length === 0 ? [] : [alarmSentence(table.alarms), ""]),
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

/** Seven analyses of sensitivity at one glance. */
const robustLines = (lines: readonly Robustness[]): readonly string[] => [
  'Sensitivity of the lead over cost-only; "stands" = 95 % of drawn weights, every aggregation, ' +
    "whoever's changes count, and a paired interval above 0 all agree.",
  "",
  ...rowsOfText([robustColumns, ["---", "---:", "---:", "---", "---"], ...lines.map(robustCells)]),
  "",
];

export const robustColumns: readonly string[] = [
  "policy",
  "ahead under drawn weights %",
  "lead, least to most",
  "least under",
  "stands",
];

export const robustCells = (one: Robustness): readonly string[] => [
  one.policy,
  one.weightShare === null ? "-" : (100 * one.weightShare).toFixed(1),
  `${one.leadLeast?.toFixed(1) ?? "-"} to ${one.leadMost?.toFixed(1) ?? "-"}`,
  one.weakestVariant ?? "-",
  one.doubts.length === 0 ? "yes" : `no: ${one.doubts.join(", ")}`,
];

/** Reviews that audits by chance groups raised: false alarms, at most 5 % of them. */
export const alarmSentence = (lines: readonly AlarmLine[]): string =>
  "Audits by groups drawn by chance, with a review: " +
  lines
    .map(({ policy, withReview, audits, share }) => {
      const percent = (100 * share).toFixed(1);
      return `${policy} ${withReview} of ${audits} (${percent} %)`;
    })
    .join(", ") +
  ".";

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
