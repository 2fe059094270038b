import type { ShadowDocument, ShadowLife, ShadowWorker, ShadowWorld } from "../../app/documents/shadow-document.ts";
import type { Language } from "../../rules/explanation.ts";
import { formatDate } from "../format.ts";
import { citationsOf } from "../model/places.ts";
import type { Block, Cell, Report, Row, Section, Tone } from "../model/report.ts";
import { cents, count, date, decimal, minutes, name, orNone, share, signed, text } from "../model/value.ts";
import { type ShadowWords, shadowWords } from "./words.ts";

interface Scene {
  readonly document: ShadowDocument;
  readonly words: ShadowWords;
}

/** Who would gain and who would lose by our schedules, and in what. For those who plan. */
export function shadowReport(document: ShadowDocument, language: Language): Report {
  const words = shadowWords[language];
  const scene = { document, words };
  const told = [peopleSection(scene), weeksSection(scene), livesSection(scene)];
  const cited = citationsOf(told);
  const [first, last] = [document.weeks[0]?.from ?? "", document.weeks.at(-1)?.until ?? ""];
  return {
    format: "fairweek/report@1",
    kind: "shadow",
    language,
    viewer: "manager",
    title: document.site.name,
    subtitle: `${words.title}, ${formatDate(first, language)} – ${formatDate(last, language)}`,
    verdict: { tone: "plain", ...words.verdict },
    figures: (["gains", "loses", "mixed", "same", "violations", "ourViolations", "missing", "ourMissing"] as const).map(
      (place) => cited.figure(`glance-${place}`, place, words.figures[place]),
    ),
    sections: [
      ...told,
      { id: "method", ...words.sections.method, blocks: [{ block: "list", items: words.method }] },
    ],
  };
}

const tones: Readonly<Record<ShadowWorker["outcome"], Tone>> = {
  gains: "plain",
  loses: "bad",
  mixed: "plain",
  same: "plain",
};

function peopleSection({ document, words }: Scene): Section {
  const of = (outcome: ShadowWorker["outcome"]) => ({
    id: outcome,
    label: words.figures[outcome],
    value: count(document.workers.filter((one) => one.outcome === outcome).length),
  });
  const { columns } = words;
  return {
    id: "people",
    ...words.sections.people,
    blocks: [
      { block: "figures", figures: [of("gains"), of("loses"), of("mixed"), of("same")] },
      ...changeCharts({ document, words }),
      {
        block: "table",
        id: "people-table",
        caption: words.captions.people,
        columns: [
          { id: "worker", title: columns.worker, numeric: false },
          { id: "outcome", title: columns.outcome, numeric: false },
          { id: "hours", title: columns.hours, numeric: false },
          { id: "burdens", title: columns.burdens, numeric: false },
          { id: "pattern", title: columns.pattern, numeric: false },
        ],
        rows: document.workers.map((one, index): Row => ({
          id: `person-${index + 1}`,
          cells: [
            { value: name(one.name) },
            { value: text(words.outcomes[one.outcome]) },
            ...[one.hours, one.burdens, one.pattern].map((effect) => ({
              value: text(words.effects[effect]),
            })),
          ],
          tone: tones[one.outcome],
        })),
        empty: words.empty,
      },
    ],
  };
}

/** Ours minus present, one picture a sort of change. */
function changeCharts({ document, words }: Scene): readonly Block[] {
  const load = ({ burdens, shortRests }: ShadowLife): number => burdens + shortRests;
  const changes = [
    ["hours", words.columns.paid, (one: ShadowWorker) => minutes(one.ours.paidMinutes - one.present.paidMinutes)],
    ["load", words.columns.load, (one: ShadowWorker) => count(load(one.ours) - load(one.present))],
    ["breaks", words.columns.breaks, (one: ShadowWorker) => count(one.ours.patternBreaks - one.present.patternBreaks)],
  ] as const;
  return changes.map(([id, title, change]): Block => ({
    block: "chart",
    id: `${id}-chart`,
    title: words.charts[id].title,
    description: words.charts[id].text,
    draw: { kind: "diverging", value: "change", better: id === "hours" ? "neither" : "lower" },
    table: {
      block: "table",
      id: `${id}-data`,
      caption: words.charts[id].title,
      columns: [
        { id: "worker", title: words.columns.worker, numeric: false },
        { id: "change", title, numeric: true },
      ],
      rows: document.workers.map((one, index): Row => ({
        id: `${id}-${index + 1}`,
        cells: [{ value: name(one.name) }, { value: signed(change(one)) }],
      })),
      empty: words.empty,
    },
  }));
}

function weeksSection({ document, words }: Scene): Section {
  const total = (of: (week: ShadowDocument["weeks"][number]) => number): number =>
    document.weeks.reduce((sum, week) => sum + of(week), 0);
  const { columns, figures } = words;
  const row = (index: number, from: string, world: "present" | "ours", one: ShadowWorld): Row => ({
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
  });
  return {
    id: "weeks",
    ...words.sections.weeks,
    blocks: [
      {
        block: "figures",
        figures: [
          { id: "violations", label: figures.violations, value: count(total((week) => week.present.violations)) },
          { id: "ourViolations", label: figures.ourViolations, value: count(total((week) => week.ours.violations)) },
          { id: "missing", label: figures.missing, value: minutes(total((week) => week.present.missingMinutes)) },
          { id: "ourMissing", label: figures.ourMissing, value: minutes(total((week) => week.ours.missingMinutes)) },
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
          row(index, from, "present", present),
          row(index, from, "ours", ours),
        ]),
        empty: words.empty,
      },
    ],
  };
}

/** The money ours cost more, or less, over all weeks. */
function costChange({ document, words }: Scene): Cell["value"] {
  const changes = document.weeks.map(({ present, ours }) =>
    present.costCents === null || ours.costCents === null ? null : ours.costCents - present.costCents,
  );
  if (changes.some((change) => change === null)) return orNone(null, cents, words.unknown);
  return cents(changes.reduce<number>((sum, change) => sum + (change ?? 0), 0));
}

function livesSection({ document, words }: Scene): Section {
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
