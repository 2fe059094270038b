import type { Cell, Row, Section } from "../model/report.ts";
import { count, date, decimal, orNone, share, signed, text } from "../model/value.ts";
import { subScoreFormulas } from "./formulas.ts";
import type { QuarterScene } from "./scene.ts";

/** A score of 100, or that it is undefined. */
export const score = ({ words }: QuarterScene, value: number | null): Cell["value"] =>
  orNone(value, (known) => decimal(known, 1), words.undefinedValue);

/** The index now and over the weeks, with its seven parts. */
export function indexSection(scene: QuarterScene): Section {
  const { words, given } = scene;
  const { wspi, trend, unexplainedChanges } = given.measured;
  const { figures, columns, charts, captions } = words;
  return {
    id: "index",
    ...words.sections.index,
    blocks: [
      {
        block: "figures",
        figures: [
          {
            id: "index-mean",
            label: figures.mean,
            value: score(scene, wspi.mean),
            note: words.ofHundred,
          },
          {
            id: "index-worst",
            label: figures.worst,
            value: score(scene, wspi.worstDecileMean),
            note: words.ofHundred,
          },
          {
            id: "index-below",
            label: figures.below50,
            value: orNone(wspi.shareBelow50, (value) => share(value), words.undefinedValue),
          },
          { id: "index-scored", label: figures.scored, value: count(wspi.workersScored) },
          {
            id: "index-provisional",
            label: figures.provisional,
            value: count(wspi.workersProvisional),
          },
          { id: "index-without", label: figures.without, value: count(wspi.workersWithoutShifts) },
          {
            id: "index-slope",
            label: figures.slope,
            value: signed(
              orNone(trend.scorePerWeek, (value) => decimal(value, 2), words.undefinedValue),
            ),
            note: words.perWeek,
          },
          { id: "index-unexplained", label: figures.unexplained, value: count(unexplainedChanges) },
        ],
      },
      {
        block: "chart",
        id: "trend-chart",
        title: charts.trend.title,
        description: charts.trend.text,
        draw: { kind: "lines", series: ["mean", "worst"], least: 0, most: 100 },
        table: {
          block: "table",
          id: "trend-table",
          caption: captions.trend,
          columns: [
            { id: "week", title: columns.week, numeric: false },
            { id: "mean", title: columns.mean, numeric: true },
            { id: "worst", title: columns.worst, numeric: true },
            { id: "people", title: columns.people, numeric: true },
          ],
          rows: trend.points.map((point, index): Row => ({
            id: `trend-${index + 1}`,
            cells: [
              { value: date(point.lastWeek) },
              { value: score(scene, point.mean) },
              { value: score(scene, point.worstDecileMean) },
              { value: count(point.workersScored) },
            ],
          })),
          empty: words.empty,
        },
      },
      partsChart(scene),
      partsTable(scene),
    ],
  };
}

/** The parts over the weeks: a column a week, a row a part. */
function partsChart(scene: QuarterScene): Section["blocks"][number] {
  const { words, given } = scene;
  const weeks = given.earlier.map(({ lastWeek }) => lastWeek);
  const last = given.earlier.at(-1)?.subScores ?? [];
  return {
    block: "chart",
    id: "parts-chart",
    title: words.charts.parts.title,
    description: words.charts.parts.text,
    draw: { kind: "sparks", columns: weeks, least: 0, most: 100 },
    table: {
      block: "table",
      id: "parts-trend",
      caption: words.captions.parts,
      columns: [
        { id: "part", title: words.columns.part, numeric: false },
        ...weeks.map((week) => ({ id: week, title: week, numeric: true })),
      ],
      rows: last.map(({ id, title }): Row => ({
        id: `parts-trend-${id}`,
        cells: [
          { value: text(title) },
          ...given.earlier.map(({ subScores }) => ({
            value: score(scene, subScores.find((one) => one.id === id)?.mean ?? null),
          })),
        ],
      })),
      empty: words.empty,
    },
  };
}

function partsTable(scene: QuarterScene): Section["blocks"][number] {
  const { words, given } = scene;
  const { columns } = words;
  return {
    block: "table",
    id: "parts-table",
    caption: words.captions.partsNow,
    columns: [
      { id: "part", title: columns.part, numeric: false },
      { id: "mean", title: columns.mean, numeric: true },
      { id: "weight", title: columns.weight, numeric: true },
      { id: "people", title: columns.people, numeric: true },
      { id: "formula", title: columns.formula, numeric: false },
    ],
    rows: given.measured.subScores.map(({ id, title, weight, formula, mean, workersDefined }) => ({
      id: `part-${id}`,
      cells: [
        { value: text(title) },
        { value: score(scene, mean), id: `part-${id}-mean` },
        { value: share(weight) },
        { value: count(workersDefined) },
        { value: text(given.language === "en" ? formula : subScoreFormulas[id]) },
      ],
    })),
    empty: words.empty,
  };
}
