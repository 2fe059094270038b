import type { WorkerMeasured } from "../../app/documents/measured.ts";
import type { Block, Row, Section } from "../model/report.ts";
import { count, name, text } from "../model/value.ts";
import { score } from "./index-section.ts";
import type { QuarterScene } from "./scene.ts";

const parts = ["A", "B", "C", "D", "E", "F", "G"] as const;

/** Everybody for staff, lowest first; oneself for a worker; nobody's name for anybody else. */
export function workersSection(scene: QuarterScene): Section {
  const { words, given, seesAll } = scene;
  const { workers, worstDecile } = given.measured;
  const shown = workers.filter(({ worker }) => seesAll || worker === given.worker);
  const lowest = (one: WorkerMeasured): number => one.wspi ?? Infinity;
  const sorted = shown.toSorted((a, b) => lowest(a) - lowest(b));
  const titles = new Map(given.measured.subScores.map(({ id, title }) => [id, title]));
  const table: Block = {
    block: "table",
    id: "workers-table",
    caption: words.captions.workers,
    columns: [
      { id: "worker", title: words.columns.worker, numeric: false },
      { id: "index", title: words.columns.index, numeric: true },
      { id: "status", title: words.columns.status, numeric: false },
      ...parts.map((part) => ({ id: part, title: titles.get(part) ?? part, numeric: true })),
    ],
    rows: sorted.map((one, index): Row => ({
      id: `worker-${index + 1}`,
      cells: [
        { value: name(one.name ?? one.worker) },
        { value: score(scene, one.wspi) },
        { value: text(words.status[one.status]) },
        ...parts.map((part) => ({ value: score(scene, one.subScores[part]) })),
      ],
      ...(seesAll && worstDecile.includes(one.worker) ? { tone: "warn" as const } : {}),
    })),
    empty: words.empty,
  };
  return {
    id: "workers",
    ...words.sections.workers,
    blocks: [
      spreadChart(scene),
      ...(seesAll ? [] : [{ block: "prose" as const, paragraphs: [words.namesHidden] }]),
      ...(shown.length === 0 ? [] : [table]),
    ],
  };
}

/** How many workers have which index, in steps of ten points; nobody is named. */
function spreadChart({ words, given }: QuarterScene): Block {
  const headlines = given.measured.workers.flatMap(({ wspi }) => (wspi === null ? [] : [wspi]));
  const stepOf = (value: number): number => Math.min(9, Math.floor(value / 10));
  return {
    block: "chart",
    id: "spread-chart",
    title: words.charts.spread.title,
    description: words.charts.spread.text,
    draw: { kind: "columns", value: "people" },
    table: {
      block: "table",
      id: "spread-table",
      caption: words.captions.spread,
      columns: [
        { id: "range", title: words.columns.range, numeric: false },
        { id: "people", title: words.columns.people, numeric: true },
      ],
      rows:
        headlines.length === 0
          ? []
          : Array.from({ length: 10 }, (_, step): Row => ({
              id: `spread-${step + 1}`,
              cells: [
                { value: text(`${10 * step}–${10 * step + 10}`) },
                { value: count(headlines.filter((value) => stepOf(value) === step).length) },
              ],
            })),
      empty: words.empty,
    },
  };
}
