import type { Change } from "../../domain/change.ts";
import { confidential } from "../../rules/explanation.ts";
import type { Interval } from "../../time/interval.ts";
import type { Cell, Row, Section } from "../model/report.ts";
import { cents, count, english, minutes, name, none, text, time } from "../model/value.ts";
import type { Scene } from "./scene.ts";

/** Kinds of changes that tell of somebody's health or leave. */
const privateKinds: readonly Change["kind"][] = ["sickLeave", "timeOff"];

/** What changed after people were told, and what is owed for it and on top of wages at all. */
export function changesSection(scene: Scene): Section {
  const { words, given } = scene;
  const mine = given.schedule.changes.filter(({ worker }) =>
    scene.people.some(({ id }) => id === worker),
  );
  const owed = given.check.findings.filter(({ premium }) => premium !== null);
  const time = owed.reduce((sum, { premium }) => sum + (premium?.payMilliminutes ?? 0), 0);
  const currencies = [...new Set(owed.flatMap(({ premium }) => premium?.currency ?? []))];
  const money = currencies.map((currency, index) => ({
    id: index === 0 ? "premium-money" : `premium-money-${index + 1}`,
    label: words.figures.premiumMoney,
    value: cents(
      owed
        .filter(({ premium }) => premium?.currency === currency)
        .reduce((sum, { premium }) => sum + (premium?.cents ?? 0), 0),
      currency,
    ),
  }));
  const employers = mine.filter(({ initiator }) => initiator === "employer").length;
  return {
    id: "changes",
    ...words.sections.changes,
    blocks: [
      {
        block: "figures",
        figures: [
          { id: "changes-told", label: words.figures.changes, value: count(mine.length) },
          { id: "changes-employer", label: words.figures.employerChanges, value: count(employers) },
          { id: "premium-time", label: words.figures.premiumTime, value: payTime(time) },
          ...money,
        ],
      },
      changesTable(scene, mine),
      premiumsTable(scene, owed),
    ],
  };
}

/** Thousandths of a minute, up to the next whole minute: nobody is owed less than shown. */
const payTime = (milliminutes: number) => minutes(Math.ceil(milliminutes / 1000));

function changesTable(scene: Scene, changes: readonly Change[]) {
  const { words, given } = scene;
  const toldWhy = confidential.includes(given.reader.viewer);
  const titles = words.columns;
  return {
    block: "table" as const,
    id: "changes-table",
    caption: words.captions.changes,
    columns: [
      { id: "worker", title: titles.worker, numeric: false },
      { id: "told", title: titles.told, numeric: false },
      { id: "kind", title: titles.kind, numeric: false },
      { id: "before", title: titles.before, numeric: false },
      { id: "after", title: titles.after, numeric: false },
      { id: "asked", title: titles.asked, numeric: false },
    ],
    rows: changes.map((change, index): Row => {
      const isPrivate = privateKinds.includes(change.kind) && !toldWhy;
      const kind = isPrivate ? words.absence : (words.changeKinds[change.kind] ?? change.kind);
      const { calendar } = given.problem.site;
      return {
        id: `change-${index + 1}`,
        cells: [
          { value: name(scene.nameOf(change.worker)) },
          { value: time(calendar.format(change.at)) },
          { value: text(kind) },
          spanCell(scene, change.before),
          spanCell(scene, change.after),
          { value: isPrivate ? none(words.notKnown) : text(words.initiators[change.initiator]) },
        ],
      };
    }),
    empty: words.empty.changes,
  };
}

function spanCell({ given, words }: Scene, span: Interval | null): Cell {
  if (span === null) return { value: none("") };
  const { calendar } = given.problem.site;
  const [start, end] = [calendar.format(span.start), calendar.format(span.end)];
  return {
    value: text(`${start.slice(0, 16).replace("T", " ")} ${words.to} ${end.slice(11, 16)}`),
  };
}

function premiumsTable(scene: Scene, owed: Scene["given"]["check"]["findings"]) {
  const { words, given } = scene;
  const titles = words.columns;
  return {
    block: "table" as const,
    id: "premiums-table",
    caption: words.captions.premiums,
    columns: [
      { id: "worker", title: titles.worker, numeric: false },
      { id: "rule", title: titles.rule, numeric: false },
      { id: "time", title: titles.extraTime, numeric: true },
      { id: "money", title: titles.extraMoney, numeric: true },
    ],
    rows: owed.map(({ worker, enactment, premium }, index): Row => {
      const law = scene.lawPlace(enactment);
      const found = given.check.findings.findIndex((one) => one === owed[index]);
      return {
        id: `premium-${index + 1}`,
        cells: [
          { value: name(scene.nameOf(worker)), from: `F${found + 1}` },
          { value: law === null ? none(words.notKnown) : english(law.text) },
          { value: payTime(premium?.payMilliminutes ?? 0) },
          { value: cents(premium?.cents ?? 0, premium?.currency ?? null) },
        ],
      };
    }),
    empty: words.empty.premiums,
  };
}
