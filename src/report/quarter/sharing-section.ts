import type { SharingSummary } from "../../app/documents/measured-sharing.ts";
import { unreachable } from "../../kernel/assert.ts";
import type { Block, Cell, Column, Row, Section } from "../model/report.ts";
import { count, date, decimal, english, none, orNone, share, text } from "../model/value.ts";
import type { QuarterScene } from "./scene.ts";

/** Burdens followed over time in a picture. */
const followed = ["nights", "weekends", "closings"] as const;

/** How burdens and goods are spread over people, in the figures that their number allows. */
export function sharingSection(scene: QuarterScene): Section {
  const { words, given } = scene;
  const { burdens, goods, envy } = given.measured.sharing;
  const { columns, captions, figures } = words;
  const spread: readonly Column[] = [
    { id: "least", title: columns.least, numeric: true },
    { id: "median", title: columns.median, numeric: true },
    { id: "most", title: columns.most, numeric: true },
    { id: "worstToMean", title: columns.worstToMean, numeric: true },
    { id: "gini", title: columns.gini, numeric: true },
    { id: "hoover", title: columns.hoover, numeric: true },
  ];
  return {
    id: "sharing",
    ...words.sections.sharing,
    blocks: [
      {
        block: "figures",
        figures: [
          { id: "envy-envious", label: figures.envious, value: count(envy.pairsEnvious) },
          { id: "envy-asked", label: figures.asked, value: count(envy.pairsAsked) },
        ],
      },
      {
        block: "table",
        id: "burdens-table",
        caption: captions.burdens,
        columns: [
          { id: "burden", title: columns.burden, numeric: false },
          { id: "total", title: columns.total, numeric: true },
          ...spread,
        ],
        rows: burdens.map(({ burden, title, total, summary }): Row => ({
          id: `burden-${burden}`,
          cells: [{ value: text(title) }, { value: count(total) }, ...spreadCells(scene, summary)],
        })),
        empty: words.empty,
      },
      hooverChart(scene),
      {
        block: "table",
        id: "goods-table",
        caption: captions.goods,
        columns: [
          { id: "good", title: columns.good, numeric: false },
          { id: "unit", title: columns.unit, numeric: false },
          ...spread,
        ],
        rows: goods.map(({ good, title, unit, summary }): Row => ({
          id: `good-${good}`,
          cells: [{ value: text(title) }, { value: text(unit) }, ...spreadCells(scene, summary)],
        })),
        empty: words.empty,
      },
    ],
  };
}

function spreadCells({ words }: QuarterScene, summary: SharingSummary): readonly Cell[] {
  const all = (why: string): readonly Cell[] =>
    Array.from({ length: 6 }, () => ({ value: none(why) }));
  switch (summary.kind) {
    case "nobody":
    case "nothing":
      return all(words.nothingShared);
    case "tooFew": {
      const hidden = { value: none(words.tooFew) };
      const [least, most] = [summary.least, summary.most].map((value) => ({
        value: decimal(value, 2),
      }));
      return [least ?? hidden, hidden, most ?? hidden, hidden, hidden, hidden];
    }
    case "summary":
      return [
        { value: decimal(summary.least, 2) },
        { value: decimal(summary.median, 2) },
        { value: decimal(summary.most, 2) },
        { value: decimal(summary.worstToMean, 2) },
        { value: decimal(summary.giniOfSmallSample, 2) },
        { value: share(summary.hoover) },
      ];
    default:
      return unreachable(summary);
  }
}

function hooverChart({ words, given }: QuarterScene): Block {
  const { burdens } = given.measured.sharing;
  const lines = followed.flatMap((id) => burdens.filter(({ burden }) => burden === id));
  const weeks = lines[0]?.trend.map(({ week }) => week) ?? [];
  const at = (trend: (typeof lines)[number]["trend"], index: number): Cell => ({
    value: orNone(
      trend[index]?.hoover ?? null,
      (value) => decimal(100 * value, 1),
      words.nothingShared,
    ),
  });
  return {
    block: "chart",
    id: "hoover-chart",
    title: words.charts.hoover.title,
    description: words.charts.hoover.text,
    draw: { kind: "lines", series: [...followed], least: 0, most: 100 },
    table: {
      block: "table",
      id: "hoover-table",
      caption: `${words.captions.hoover} (%)`,
      columns: [
        { id: "week", title: words.columns.week, numeric: false },
        ...lines.map(({ burden, title }) => ({ id: burden, title, numeric: true })),
      ],
      rows: weeks.map((week, index): Row => ({
        id: `hoover-${index + 1}`,
        cells: [{ value: date(week) }, ...lines.map(({ trend }) => at(trend, index))],
      })),
      empty: words.empty,
    },
  };
}

/** Fatigue over the duties worked: rosters compared, no person judged. */
export function fatigueSection({ words, given }: QuarterScene): Section {
  const { fatigue } = given.measured;
  const { figures, columns } = words;
  const known = (value: number | null, digits: number) =>
    orNone(value, (number) => decimal(number, digits), words.undefinedValue);
  return {
    id: "fatigue",
    ...words.sections.fatigue,
    blocks: [
      {
        block: "figures",
        figures: [
          {
            id: "fatigue-score",
            label: figures.fatigueScore,
            value: known(fatigue.siteScore, 1),
            note: words.ofHundred,
          },
          { id: "fatigue-mean", label: figures.meanRisk, value: known(fatigue.meanRisk, 2) },
          { id: "fatigue-high", label: figures.highRisk, value: count(fatigue.highRiskDuties) },
          { id: "fatigue-duties", label: figures.duties, value: count(fatigue.duties) },
        ],
      },
      {
        block: "table",
        id: "guidance-table",
        caption: words.captions.guidance,
        columns: [
          { id: "limit", title: columns.limit, numeric: false },
          { id: "passed", title: columns.passed, numeric: true },
        ],
        rows: (["consecutiveNights", "restBetweenShifts", "nightLength"] as const).map((id) => ({
          id: `guidance-${id}`,
          cells: [
            { value: text(words.guidance[id]) },
            { value: count(fatigue.guidancePassed[id]) },
          ],
        })),
        empty: words.empty,
      },
      { block: "list", items: fatigue.wording },
    ],
  };
}

/** The index under choices made otherwise; null where nobody asked for it. */
export function sensitivitySection(scene: QuarterScene): Section | null {
  const { words, given } = scene;
  const { sensitivity } = given.measured;
  if (sensitivity === null) return null;
  const { weights } = sensitivity;
  const ids = [
    "aggregation",
    "halfScores",
    "leaveOut",
    "slotTolerance",
    "changesBy",
    "window",
  ] as const;
  const known = (value: number | null) =>
    orNone(value, (number) => decimal(number, 1), words.undefinedValue);
  return {
    id: "sensitivity",
    ...words.sections.sensitivity,
    blocks: [
      {
        block: "figures",
        figures: [
          { id: "weights-low", label: words.figures.low, value: known(weights.low) },
          { id: "weights-high", label: words.figures.high, value: known(weights.high) },
        ],
      },
      {
        block: "table",
        id: "variants-table",
        caption: words.captions.variants,
        columns: [
          { id: "choice", title: words.columns.variant, numeric: false },
          { id: "variant", title: words.columns.value, numeric: false },
          { id: "score", title: words.columns.score, numeric: true },
        ],
        rows: ids.flatMap((id) =>
          sensitivity[id].map(({ variant, score }, index): Row => ({
            id: `variant-${id}-${index + 1}`,
            cells: [
              { value: text(words.sensitivity[id]) },
              { value: english(variant) },
              { value: known(score) },
            ],
          })),
        ),
        empty: words.empty,
      },
    ],
  };
}
