import type { Worker } from "../../domain/worker.ts";
import { lengthMinutes } from "../../time/interval.ts";
import type { Block, Figure, Row, Section } from "../model/report.ts";
import { count, minutes, name, none, share } from "../model/value.ts";
import { paidOf, shiftsOf } from "./schedule.ts";
import type { Scene } from "./scene.ts";

/** Below this share of the hours asked for, somebody is marked. */
const fewHours = 0.8;

const minutesOfWeek = 7 * 24 * 60;

/** Hours asked for over the period; null where none were. Leave is not looked at: it is private. */
function desiredOf({ given }: Scene, { contract }: Worker): number | null {
  const desired = contract.desiredMinutesPerWeek ?? contract.guaranteedMinutesPerWeek;
  const weeks = Math.max(
    1,
    Math.round(lengthMinutes(given.problem.period.interval) / minutesOfWeek),
  );
  return desired === null || desired === 0 ? null : desired * weeks;
}

function gotFew(scene: Scene, worker: Worker): boolean {
  const desired = desiredOf(scene, worker);
  return desired !== null && paidOf(scene, worker.id) < fewHours * desired;
}

function burdensOf(scene: Scene, worker: string) {
  const { nights = 0, weekends = 0, closings = 0 } = scene.naturalOf("fair-burdens", worker);
  const { quickReturns = 0 } = scene.naturalOf("rest-comfort", worker);
  return { nights, weekends, closings, quickReturns };
}

/** Hours beside hours asked for, and burdens, by worker. */
export function peopleSection(scene: Scene): Section | null {
  const { words, people, seesAll } = scene;
  if (people.length === 0) return null;
  const table = peopleTable(scene);
  return {
    id: "people",
    ...words.sections.people,
    blocks: [
      { block: "figures", figures: peopleFigures(scene) },
      ...(seesAll ? peopleCharts(scene, table) : []),
      table,
    ],
  };
}

/** A worker reads of her own rests alone; who stands out among others is for staff. */
function peopleFigures(scene: Scene): readonly Figure[] {
  const { people, seesAll } = scene;
  const { figures } = scene.words;
  const held = people.map(({ id }) => burdensOf(scene, id));
  const most = (of: (one: (typeof held)[number]) => number): number => Math.max(0, ...held.map(of));
  const returns = held.reduce((sum, one) => sum + one.quickReturns, 0);
  const rest = { id: "quick-returns", label: figures.quickReturns, value: count(returns) };
  if (!seesAll) return [rest];
  return [
    {
      id: "under-80",
      label: figures.under80,
      value: count(people.filter((one) => gotFew(scene, one)).length),
      note: figures.underNote,
    },
    {
      id: "most-weekends",
      label: figures.mostWeekends,
      value: count(most(({ weekends }) => weekends)),
    },
    { id: "most-nights", label: figures.mostNights, value: count(most(({ nights }) => nights)) },
    rest,
  ];
}

function peopleTable(scene: Scene): TableLike {
  const { words, people } = scene;
  const { columns } = words;
  return {
    block: "table",
    id: "people-table",
    caption: words.captions.people,
    columns: [
      { id: "worker", title: columns.worker, numeric: false },
      { id: "shifts", title: columns.shifts, numeric: true },
      { id: "paid", title: columns.paid, numeric: true },
      { id: "desired", title: columns.desired, numeric: true },
      { id: "share", title: columns.shareOfDesired, numeric: true },
      { id: "nights", title: columns.nights, numeric: true },
      { id: "weekends", title: columns.weekends, numeric: true },
      { id: "closings", title: columns.closings, numeric: true },
      { id: "quickReturns", title: columns.quickReturns, numeric: true },
    ],
    rows: people.map((worker) => personRow(scene, worker)),
    empty: words.empty.people,
  };
}

const peopleCharts = ({ words }: Scene, table: TableLike): readonly Block[] => [
  {
    block: "chart",
    id: "hours-chart",
    title: words.chart.hours.title,
    description: words.chart.hours.text,
    draw: { kind: "bars", value: "paid", mark: "desired", most: null, heads: "beside" },
    table: { ...only(table, ["worker", "paid", "desired"]), id: "hours-data" },
  },
  {
    block: "chart",
    id: "burdens-chart",
    title: words.chart.burdens.title,
    description: words.chart.burdens.text,
    draw: { kind: "stack", parts: ["nights", "weekends", "closings"] },
    table: { ...only(table, ["worker", "nights", "weekends", "closings"]), id: "burdens-data" },
  },
];

type TableLike = Extract<Block, { block: "table" }>;

/** Some columns of a table, with row names of their own. */
function only(table: TableLike, ids: readonly string[]): TableLike {
  const kept = table.columns.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  return {
    ...table,
    columns: table.columns.filter(({ id }) => ids.includes(id)),
    rows: table.rows.map(({ id, cells }) => ({
      id: `${id}-${ids.at(-1) ?? ""}`,
      cells: kept.flatMap((at) => {
        const value = cells[at]?.value;
        return value === undefined ? [] : [{ value }];
      }),
    })),
  };
}

function personRow(scene: Scene, worker: Worker): Row {
  const { words } = scene;
  const [paid, desired] = [paidOf(scene, worker.id), desiredOf(scene, worker)];
  const { nights, weekends, closings, quickReturns } = burdensOf(scene, worker.id);
  return {
    id: scene.workerPlace(worker.id),
    cells: [
      { value: name(scene.nameOf(worker.id)) },
      { value: count(shiftsOf(scene, worker.id).length) },
      { value: minutes(paid) },
      { value: desired === null ? none(words.noDesired) : minutes(desired) },
      { value: desired === null ? none(words.noDesired) : share(paid / desired) },
      { value: count(nights) },
      { value: count(weekends) },
      { value: count(closings) },
      { value: count(quickReturns) },
    ],
    ...(gotFew(scene, worker) ? { tone: "warn" as const } : {}),
  };
}
