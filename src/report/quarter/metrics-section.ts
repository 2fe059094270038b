import type { Cell, Row, Section } from "../model/report.ts";
import { count, decimal, english, name, none, orNone, share, text } from "../model/value.ts";
import type { Value } from "../model/value.ts";
import type { QuarterScene } from "./scene.ts";

/** Shares are told in percent, everything else in its own unit. */
const measured = ({ words }: QuarterScene, value: number | null): Value =>
  orNone(value, (known) => decimal(known, 3), words.undefinedValue);

/** M1 to M14 over the workers, each with its source. */
export function metricsSection(scene: QuarterScene): Section {
  const { words, given } = scene;
  const { columns, captions } = words;
  return {
    id: "metrics",
    ...words.sections.metrics,
    blocks: [
      {
        block: "table",
        id: "metrics-table",
        caption: captions.metrics,
        columns: [
          { id: "id", title: columns.id, numeric: false },
          { id: "question", title: columns.question, numeric: false },
          { id: "mean", title: columns.mean, numeric: true },
          { id: "least", title: columns.least, numeric: true },
          { id: "median", title: columns.median, numeric: true },
          { id: "most", title: columns.most, numeric: true },
          { id: "unit", title: columns.unit, numeric: false },
          { id: "people", title: columns.people, numeric: true },
          { id: "source", title: columns.source, numeric: false },
          { id: "read", title: columns.read, numeric: false },
        ],
        rows: given.measured.metrics.map((metric): Row => ({
          id: `metric-${metric.id}`,
          cells: [
            { value: text(metric.id) },
            { value: text(metric.question) },
            { value: measured(scene, metric.mean), id: `metric-${metric.id}-mean` },
            { value: measured(scene, metric.least) },
            { value: measured(scene, metric.median) },
            { value: measured(scene, metric.most) },
            { value: english(metric.unit) },
            { value: count(metric.workersDefined) },
            { value: english(metric.source.text) },
            { value: text(words.marks[metric.source.mark]) },
          ],
        })),
        empty: words.empty,
      },
    ],
  };
}

/** Our shares beside published ones of the same unit. */
export function baselinesSection(scene: QuarterScene): Section {
  const { words, given } = scene;
  const { columns, captions, charts } = words;
  const { baselines } = given.measured;
  const ours = (value: number | null): Cell => ({
    value: orNone(value, (known) => share(known), words.undefinedValue),
  });
  const picture = baselines.filter((one) => one.ours !== null && one.unit.startsWith("share"));
  return {
    id: "baselines",
    ...words.sections.baselines,
    blocks: [
      {
        block: "chart",
        id: "baselines-chart",
        title: charts.baselines.title,
        description: charts.baselines.text,
        draw: { kind: "bars", value: "ours", mark: "published", most: 1, heads: "above" },
        table: {
          block: "table",
          id: "baselines-data",
          caption: captions.baselines,
          columns: [
            { id: "quantity", title: columns.quantity, numeric: false },
            { id: "ours", title: columns.ours, numeric: true },
            { id: "published", title: columns.published, numeric: true },
          ],
          rows: picture.map((one): Row => ({
            id: `baseline-data-${one.id}`,
            cells: [
              { value: english(`${one.quantity}: ${one.population}`) },
              ours(one.ours),
              { value: share(one.published) },
            ],
          })),
          empty: words.empty,
        },
      },
      {
        block: "table",
        id: "baselines-table",
        caption: captions.baselines,
        columns: [
          { id: "quantity", title: columns.quantity, numeric: false },
          { id: "ours", title: columns.ours, numeric: true },
          { id: "people", title: columns.people, numeric: true },
          { id: "published", title: columns.published, numeric: true },
          { id: "population", title: columns.population, numeric: false },
          { id: "year", title: columns.year, numeric: false },
          { id: "source", title: columns.source, numeric: false },
          { id: "read", title: columns.read, numeric: false },
        ],
        rows: baselines.map((one): Row => ({
          id: `baseline-${one.id}`,
          cells: [
            { value: english(one.quantity) },
            ours(one.ours),
            { value: count(one.workersCounted) },
            { value: share(one.published, 1) },
            { value: english(one.population) },
            { value: one.year === null ? none("") : name(one.year) },
            { value: english(one.source) },
            { value: text(words.marks[one.mark]) },
          ],
        })),
        empty: words.empty,
      },
    ],
  };
}
