import type { Language, Viewer } from "../rules/explanation.ts";
import type { Fact } from "../rules/finding.ts";
import type { Names } from "./names.ts";
import { type Said, render } from "./render.ts";
import type { Redacted } from "./visibility.ts";

/** What a part of an account is about; the names are those of the JSON form. */
export type Topic =
  | "shift"
  | "need"
  | "eligibility"
  | "findings"
  | "goals"
  | "alternative"
  | "reasons"
  | "counts"
  | "change"
  | "wish"
  | "week"
  | "data"
  | "engine";

export interface Part<V extends Viewer> {
  readonly topic: Topic;
  readonly points: readonly Redacted<V>[];
}

/** An explanation: nothing but redacted statements, in the order in which they are told. */
export interface Account<V extends Viewer> {
  readonly about: "assignment" | "openSlot" | "whyNot" | "wish" | "week" | "findings" | "change";
  /** The id of the shift, slot, wish or worker that was asked about. */
  readonly id: string;
  readonly viewer: V;
  readonly parts: readonly Part<V>[];
}

/** A part without the statements that this reader is not told. */
export const part = <V extends Viewer>(
  topic: Topic,
  points: readonly (Redacted<V> | null)[],
): Part<V> => ({ topic, points: points.filter((point) => point !== null) });

/** The account as text, one statement a line. */
export const tell = <V extends Viewer>(
  account: Account<V>,
  language: Language,
  names: Names,
): readonly Said<V>[] =>
  account.parts.flatMap(({ points }) => points.map((point) => render(point, language, names)));

/** One statement as data. Instants are epoch minutes, durations minutes, money hundredths. */
export interface StatementJson {
  readonly statement: string;
  readonly worker: string | null;
  readonly enactment: string | null;
  readonly citation: string | null;
  readonly shifts: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly text: string;
}

export interface AccountJson {
  readonly about: string;
  readonly id: string;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly parts: readonly {
    readonly topic: Topic;
    readonly statements: readonly StatementJson[];
  }[];
}

/**
 * The account as data, with the same redaction as its text. Parts that say nothing are left out.
 */
export function asJson<V extends Viewer>(
  account: Account<V>,
  language: Language,
  names: Names,
): AccountJson {
  const { about, id, viewer } = account;
  const parts = account.parts
    .filter(({ points }) => points.length > 0)
    .map(({ topic, points }) => ({
      topic,
      statements: points.map((point) => statementJson(point, render(point, language, names))),
    }));
  return { about, id, viewer, language, parts };
}

function statementJson<V extends Viewer>(point: Redacted<V>, said: Said<V>): StatementJson {
  const facts = Object.entries(point.facts).map(([name, { value }]): [string, Fact] => [
    name,
    value,
  ]);
  return {
    statement: point.message,
    worker: point.worker,
    enactment: said.enactment,
    citation: said.citation,
    shifts: point.shifts,
    facts: Object.fromEntries(facts),
    text: said.text,
  };
}
