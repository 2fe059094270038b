import type { Language, Viewer } from "../../rules/explanation.ts";
import type { Draw } from "./draw.ts";
import type { Value } from "./value.ts";

/** How something is to be taken. It is told by a word and a sign, never by colour alone. */
export type Tone = "good" | "warn" | "bad" | "plain";

/**
 * A value at its place. `id` is the place's name within the report; `from` names the place where
 * the same number comes from.
 */
export interface Cell {
  readonly value: Value;
  readonly id?: string;
  readonly from?: string;
}

/** A number that stands alone, with what it is. */
export interface Figure extends Cell {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
}

/** The first cell is the row's heading. */
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly tone?: Tone;
}

export interface Table {
  readonly block: "table";
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is said where there are no rows. */
  readonly empty: string;
}

/** A picture of some columns of its table; the table is its text alternative. */
export interface Chart {
  readonly block: "chart";
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly draw: Draw;
  readonly table: Table;
}

/** One shift in a plan, by local times with offset. */
export interface RosterShift {
  readonly shift: string;
  readonly date: string;
  readonly role: string;
  readonly start: string;
  readonly end: string;
  readonly paidMinutes: number;
  /** The statements of this report about this shift. */
  readonly about: readonly string[];
}

export interface RosterRow {
  readonly id: string;
  readonly worker: string;
  readonly shifts: readonly RosterShift[];
  readonly paid: Cell;
}

/** Who works when: a row a worker, a column a date. */
export interface Roster {
  readonly block: "roster";
  readonly id: string;
  readonly caption: string;
  readonly dates: readonly string[];
  readonly rows: readonly RosterRow[];
}

/** Something said: a heading, sentences, and the law they rest on. */
export interface Statement {
  readonly id: string;
  readonly tone: Tone;
  /** One or two words that say what `tone` shows. */
  readonly tag: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The law it rests on, and its place in the report. */
  readonly citation: { readonly text: string; readonly place: string } | null;
  readonly facts: readonly Figure[];
}

export interface Statements {
  readonly block: "statements";
  readonly id: string;
  readonly items: readonly Statement[];
  readonly empty: string;
}

export type Block =
  | { readonly block: "prose"; readonly paragraphs: readonly string[] }
  | { readonly block: "list"; readonly items: readonly string[] }
  | { readonly block: "figures"; readonly figures: readonly Figure[] }
  | Statements
  | Table
  | Chart
  | Roster;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly blocks: readonly Block[];
}

export type ReportKind = "week" | "quarter" | "audit" | "shadow";

/** Everything a report says, in one language and for one reader; pages and tables are made of it. */
export interface Report {
  readonly format: "fairweek/report@1";
  readonly kind: ReportKind;
  readonly language: Language;
  /** Whose eyes it is for; null where it holds nothing about single people. */
  readonly viewer: Viewer | null;
  readonly title: string;
  readonly subtitle: string;
  readonly verdict: { readonly tone: Tone; readonly tag: string; readonly text: string };
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
}
