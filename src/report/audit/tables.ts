import type { Block, Cell, Row, Section, Tone } from "../model/report.ts";
import {
  count,
  decimal,
  english,
  name,
  none,
  orNone,
  share,
  signed,
  text,
} from "../model/value.ts";
import type { Value } from "../model/value.ts";
import { type AuditScene, type Result, type Shown, headCells } from "./scene.ts";

const tones: Readonly<Record<Shown["verdict"], Tone>> = {
  review: "bad",
  watch: "warn",
  insufficientData: "plain",
  noFlag: "plain",
};

const known = ({ words }: AuditScene, value: number | null, digits: number): Value =>
  orNone(value, (number) => decimal(number, digits), words.undefinedValue);

const hiddenCells = ({ words }: AuditScene, cells: number): readonly Cell[] =>
  Array.from({ length: cells }, () => ({ value: none(words.hidden) }));

/** Every result with its verdict and the test behind it. */
export function verdictsSection(scene: AuditScene): Section {
  const { words, results } = scene;
  const { columns, figures } = words;
  const of = (verdict: Shown["verdict"]): number =>
    results.filter(({ shown }) => shown?.verdict === verdict).length;
  return {
    id: "verdicts",
    ...words.sections.verdicts,
    blocks: [
      { block: "prose", paragraphs: [words.screening] },
      {
        block: "figures",
        figures: [
          { id: "review", label: figures.review, value: count(of("review")) },
          { id: "watch", label: figures.watch, value: count(of("watch")) },
          {
            id: "hidden",
            label: figures.hidden,
            value: count(results.filter(({ shown }) => shown === null).length),
          },
          { id: "tests", label: figures.tests, value: count(scene.audited.report.tests) },
        ],
      },
      {
        block: "table",
        id: "verdicts-table",
        caption: words.captions.verdicts,
        columns: [
          { id: "group", title: columns.group, numeric: false },
          { id: "outcome", title: columns.outcome, numeric: false },
          { id: "verdict", title: columns.verdict, numeric: false },
          { id: "people", title: columns.people, numeric: true },
          { id: "others", title: columns.others, numeric: true },
          { id: "rate", title: columns.rate, numeric: true },
          { id: "ratio", title: columns.ratio, numeric: true },
          { id: "p", title: columns.p, numeric: true },
          { id: "test", title: columns.test, numeric: false },
        ],
        rows: results.map((result) => verdictRow(scene, result)),
        empty: words.empty,
      },
    ],
  };
}

function verdictRow(scene: AuditScene, result: Result): Row {
  const { words } = scene;
  const { key, shown } = result;
  const id = `verdict-${key}`;
  if (shown === null) return { id, cells: [...headCells(result), ...hiddenCells(scene, 7)] };
  const { test } = shown;
  return {
    id,
    cells: [
      ...headCells(result),
      { value: text(words.verdict[shown.verdict].tag) },
      { value: count(shown.n) },
      { value: count(shown.nOthers) },
      { value: orNone(shown.rate?.value ?? null, (rate) => share(rate), words.undefinedValue) },
      { value: known(scene, shown.impactRatio, 2) },
      { value: test === null ? none(words.notTested) : decimal(test.pAdjusted, 4) },
      { value: test === null ? none(words.notTested) : english(test.name) },
    ],
    tone: tones[shown.verdict],
  };
}

/** Sizes of the differences: a picture an outcome, because outcomes have units of their own. */
export function effectsSection(scene: AuditScene): Section {
  const { words, results } = scene;
  const { columns } = words;
  const outcomes = [...new Map(results.map((one) => [one.outcome.id, one])).values()];
  const shown = results.filter((one) => one.shown !== null);
  return {
    id: "effects",
    ...words.sections.effects,
    blocks: [
      ...outcomes.map((one, index) => effectsChart(scene, one, index)),
      {
        block: "table",
        id: "effects-table",
        caption: words.captions.effects,
        columns: [
          { id: "group", title: columns.group, numeric: false },
          { id: "outcome", title: columns.outcome, numeric: false },
          { id: "mean", title: columns.mean, numeric: true },
          { id: "others", title: columns.meanOthers, numeric: true },
          { id: "effect", title: columns.effect, numeric: true },
          { id: "practical", title: columns.practical, numeric: true },
          { id: "unit", title: columns.unit, numeric: false },
        ],
        rows: shown.map((result): Row => {
          const found = result.shown;
          const practical = found?.practical ?? null;
          const effect = found?.effect.hedgesG ?? found?.effect.cohenH ?? null;
          return {
            id: `effect-${result.key}`,
            cells: [
              ...headCells(result),
              { value: known(scene, found?.mean ?? null, 3) },
              { value: known(scene, found?.meanOthers ?? null, 3) },
              { value: signed(known(scene, effect, 2)) },
              { value: signed(known(scene, practical?.difference ?? null, 2)) },
              { value: practical === null ? none("") : english(practical.unit) },
            ],
          };
        }),
        empty: words.empty,
      },
    ],
  };
}

function effectsChart(scene: AuditScene, one: Result, index: number): Block {
  const { words, results } = scene;
  const { columns, chart } = words;
  const own = results.filter(
    ({ outcome, shown }) => outcome.id === one.outcome.id && shown !== null,
  );
  const title = `${chart.title}: ${one.outcomeTitle}`;
  return {
    block: "chart",
    id: `effects-chart-${index + 1}`,
    title,
    description: `${chart.text} (${one.outcome.unit})`,
    draw: { kind: "intervals", value: "difference", from: "from", to: "until" },
    table: {
      block: "table",
      id: `effects-data-${index + 1}`,
      caption: `${title} (${one.outcome.unit})`,
      columns: [
        { id: "group", title: columns.group, numeric: false },
        { id: "difference", title: columns.difference, numeric: true },
        { id: "from", title: columns.from, numeric: true },
        { id: "until", title: columns.until, numeric: true },
      ],
      rows: own.map(({ key, group, shown }): Row => {
        const [from, until] = [
          shown?.difference?.interval?.low ?? null,
          shown?.difference?.interval?.high ?? null,
        ];
        return {
          id: `effect-data-${key}`,
          cells: [
            { value: name(group) },
            { value: signed(known(scene, shown?.difference?.value ?? null, 3)) },
            { value: signed(known(scene, from, 3)) },
            { value: signed(known(scene, until, 3)) },
          ],
        };
      }),
      empty: `${one.outcomeTitle}: ${words.empty}`,
    },
  };
}
