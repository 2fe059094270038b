import type {
  ShadowDocument,
  ShadowLife,
  ShadowWorld,
} from "../../app/documents/shadow-document.ts";
import type { Cell, Row, Section } from "../model/report.ts";
import {
  cents,
  count,
  date,
  decimal,
  minutes,
  name,
  orNone,
  share,
  signed,
  text,
} from "../model/value.ts";
import type { ShadowWords } from "./words.ts";

export interface Scene {
  readonly document: ShadowDocument;
  readonly words: ShadowWords;
}

/** The law, coverage and cost of both worlds, week by week. */
export function weeksSection({ document, words }: Scene): Section {
  const total = (of: (week: ShadowDocument["weeks"][number]) => number): number =>
    document.weeks.reduce((sum, week) => sum + of(week), 0);
  const { columns, figures } = words;
  return {
    id: "weeks",
    ...words.sections.weeks,
    blocks: [
      {
        block: "figures",
        figures: [
          {
            id: "violations",
            label: figures.violations,
            value: count(total((week) => week.present.violations)),
          },
          {
            id: "ourViolations",
            label: figures.ourViolations,
            value: count(total((week) => week.ours.violations)),
          },
          {
            id: "missing",
            label: figures.missing,
            value: minutes(total((week) => week.present.missingMinutes)),
          },
          {
            id: "ourMissing",
            label: figures.ourMissing,
            value: minutes(total((week) => week.ours.missingMinutes)),
          },
          { id: "cost", label: figures.cost, value: signed(costChange({ document, words })) },
        ],
      },
      {
        block: "table",
        id: "weeks-table",
        caption: words.captions.weeks,
        columns: [
          { id: "week", title: columns.week, numeric: false },
          { id: "world", title: columns.world, numeric: false },
          { id: "violations", title: columns.violations, numeric: true },
          { id: "missing", title: columns.missing, numeric: true },
          { id: "shifts", title: columns.shifts, numeric: true },
          { id: "paid", title: columns.paid, numeric: true },
          { id: "cost", title: columns.cost, numeric: true },
          { id: "points", title: columns.points, numeric: true },
        ],
        rows: document.weeks.flatMap(({ from, present, ours }, index) => [
          weekRow(words, index, from, "present", present),
          weekRow(words, index, from, "ours", ours),
        ]),
        empty: words.empty,
      },
    ],
  };
}

function weekRow(
  words: ShadowWords,
  index: number,
  from: string,
  world: "present" | "ours",
  one: ShadowWorld,
): Row {
  return {
    id: `week-${index + 1}-${world}`,
    cells: [
      { value: date(from) },
      { value: text(words[world]) },
      { value: count(one.violations) },
      { value: minutes(one.missingMinutes) },
      { value: count(one.shifts) },
      { value: minutes(one.paidMinutes) },
      { value: orNone(one.costCents, (value) => cents(value), words.unknown) },
      { value: count(one.goalPoints) },
    ],
    ...(one.violations > 0 ? { tone: "bad" as const } : {}),
  };
}

/** The money ours cost more, or less, over all weeks. */
function costChange({ document, words }: Scene): Cell["value"] {
  const changes = document.weeks.map(({ present, ours }) =>
    present.costCents === null || ours.costCents === null
      ? null
      : ours.costCents - present.costCents,
  );
  if (changes.some((change) => change === null)) return orNone(null, cents, words.unknown);
  return cents(changes.reduce<number>((sum, change) => sum + (change ?? 0), 0));
}

/** Each worker's weeks in both worlds. */
export function livesSection({ document, words }: Scene): Section {
  const { columns } = words;
  const row = (id: string, worker: string, world: "present" | "ours", life: ShadowLife): Row => ({
    id: `life-${id}-${world}`,
    cells: [
      { value: name(worker) },
      { value: text(words[world]) },
      { value: minutes(life.paidMinutes) },
      { value: orNone(life.minutesOff, (value) => minutes(value), words.unknown) },
      { value: count(life.burdens + life.shortRests) },
      { value: count(life.patternBreaks) },
      { value: orNone(life.slotRepeat, (value) => share(value), words.oneWeek) },
      { value: orNone(life.noticeDays, (value) => decimal(value, 1), words.unknown) },
      { value: orNone(life.payCents, (value) => cents(value), words.unknown) },
    ],
  });
  return {
    id: "lives",
    ...words.sections.lives,
    blocks: [
      {
        block: "table",
        id: "lives-table",
        caption: words.captions.lives,
        columns: [
          { id: "worker", title: columns.worker, numeric: false },
          { id: "world", title: columns.world, numeric: false },
          { id: "paid", title: columns.paid, numeric: true },
          { id: "off", title: columns.off, numeric: true },
          { id: "load", title: columns.load, numeric: true },
          { id: "breaks", title: columns.breaks, numeric: true },
          { id: "repeat", title: columns.repeat, numeric: true },
          { id: "notice", title: columns.notice, numeric: true },
          { id: "pay", title: columns.pay, numeric: true },
        ],
        rows: document.workers.flatMap(({ name: worker, present, ours }, index) => [
          row(String(index + 1), worker, "present", present),
          row(String(index + 1), worker, "ours", ours),
        ]),
        empty: words.empty,
      },
    ],
  };
}
