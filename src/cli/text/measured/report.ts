import type { MeasuredDocument } from "../../../index.ts";
import { grid, wrap } from "../grid.ts";
import { figure, percent } from "./figures.ts";
import { fatigueLines, sensitivityLines } from "./more.ts";
import { sharingLines } from "./sharing.ts";
import { type MeasuredWords, measuredWords } from "./words.ts";

/** A measurement for a manager: the headline with whom it hides, then what it is made of. */
export function measuredText(document: MeasuredDocument): readonly string[] {
  const words = measuredWords[document.language];
  const { site, window } = document;
  const title = `${site.name}. ${words.title}`;
  return [
    title,
    "=".repeat(title.length),
    words.weeks(window.weeks, window.firstWeek, window.lastWeek),
    ...section(words.index, headline(document, words)),
    ...section(words.parts, partLines(document, words)),
    ...section(words.workers, workerLines(document, words)),
    ...section(words.metrics, metricLines(document, words)),
    ...section(words.trend, trendLines(document, words)),
    ...section(words.baselines, baselineLines(document, words)),
    ...sharingLines(document.sharing, words).flatMap(({ title: head, lines }) =>
      section(head, lines),
    ),
    ...section(words.fatigue, fatigueLines(document, words)),
    ...section(words.sensitivity, sensitivityLines(document, words)),
    ...section(
      words.notes,
      document.notes.flatMap((note) => wrap(`- ${note}`, 96, "  ")),
    ),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];

function headline(document: MeasuredDocument, words: MeasuredWords): readonly string[] {
  const { wspi, workers, withoutShifts, unexplainedChanges } = document;
  const nameOf = (id: string): string => workers.find(({ worker }) => worker === id)?.name ?? id;
  return [
    ...grid([
      [words.mean, figure(wspi.mean, 1)],
      [words.worst, figure(wspi.worstDecileMean, 1)],
      [words.below50, percent(wspi.shareBelow50)],
    ]),
    words.scored(wspi.workersScored, wspi.workersProvisional),
    ...(withoutShifts.length === 0
      ? []
      : [`${words.without} ${withoutShifts.map(nameOf).join(", ")}`]),
    ...(unexplainedChanges === 0 ? [] : [words.unexplained(unexplainedChanges)]),
  ];
}

const partLines = ({ subScores }: MeasuredDocument, words: MeasuredWords): readonly string[] =>
  grid([
    words.part,
    ...subScores.map(({ id, title, mean, weight }) => [
      `${id} ${title}`,
      figure(mean, 1),
      percent(weight),
    ]),
  ]);

/** The lowest first; those without an index at the end. */
function workerLines({ workers }: MeasuredDocument, words: MeasuredWords): readonly string[] {
  const rows = workers.toSorted((a, b) => (a.wspi ?? 1_000) - (b.wspi ?? 1_000));
  return grid([
    words.worker,
    ...rows.map(({ worker, name, wspi, subScores, status, isWithoutShifts }) => [
      name ?? worker,
      figure(wspi, 1),
      ...Object.values(subScores).map((score) => figure(score, 0)),
      isWithoutShifts ? words.noShifts : words.status[status],
    ]),
  ]);
}

const metricLines = ({ metrics }: MeasuredDocument, words: MeasuredWords): readonly string[] =>
  grid([
    words.metric,
    ...metrics.map(({ id, question, mean, least, median, most, workersDefined }) => [
      id,
      question,
      ...[mean, least, median, most].map((value) => figure(value, 3)),
      String(workersDefined),
    ]),
  ]);

function trendLines({ trend }: MeasuredDocument, words: MeasuredWords): readonly string[] {
  const slope = figure(trend.scorePerWeek, 2);
  return [
    ...grid(trend.points.map(({ lastWeek, mean }) => [lastWeek, figure(mean, 1), bar(mean)])),
    ...(trend.scorePerWeek === null ? [] : [`${slope} ${words.perWeek}`]),
  ];
}

/** A point a fortieth. */
const bar = (score: number | null): string => "#".repeat(Math.round((score ?? 0) / 2.5));

const baselineLines = ({ baselines }: MeasuredDocument, words: MeasuredWords): readonly string[] =>
  grid([
    words.baseline,
    ...baselines.map(({ quantity, published, ours, population, year, source, mark }) => [
      quantity,
      percent(ours),
      percent(published),
      `${population}${year === null ? "" : `, ${year}`}. ${source} [${mark}]`,
    ]),
  ]);
