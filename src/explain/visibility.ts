import type { CheckFinding } from "../check/checked.ts";
import type { EnactmentId, ShiftId, WorkerId } from "../domain/identity.ts";
import { assert } from "../kernel/assert.ts";
import type { Brand } from "../kernel/brand.ts";
import { canonicalJson } from "../kernel/digest.ts";
import {
  type Explanation,
  type Language,
  type Sentences,
  type Viewer,
  confidential,
} from "../rules/explanation.ts";
import type { Fact } from "../rules/finding.ts";
import type { Instant } from "../time/interval.ts";
import { type Message, staff } from "./message.ts";
import {
  notAssessable,
  notAvailable,
  notAvailableFor,
  premiumMoney,
  premiumTime,
} from "./messages/findings.ts";
import { type Reader, mayReadGoal, notAvailableKinds, seenAs } from "./reader.ts";
import { type ToldFact, formatByName, keepReadable, placeholdersOf } from "./told-facts.ts";

export { type Reader, asSelf, asViewer } from "./reader.ts";

/**
 * A statement cut down to what its reader may know, before any sentence is made of it. Only this
 * file mints it and `render` takes nothing else, so a fact that was not redacted cannot reach a
 * text.
 */
export type Redacted<V extends Viewer> = Brand<
  {
    readonly viewer: V;
    /** What is stated: a message's id, "rest-between-shifts.violation", "wishes.better". */
    readonly message: string;
    readonly template: Readonly<Record<Language, string>>;
    /** Whom it is about; null when it is about nobody, or the reader may not know about whom. */
    readonly worker: WorkerId | null;
    readonly facts: Readonly<Record<string, ToldFact>>;
    readonly shifts: readonly ShiftId[];
    readonly enactment: EnactmentId | null;
  },
  "Redacted"
>;

/** What is stated, still whole. */
export interface Statement {
  readonly subject: WorkerId | null;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly shifts?: readonly ShiftId[];
}

/** One of the program's own messages for a reader; null when this reader is told nothing. */
export function redact<V extends Viewer>(
  reader: Reader<V>,
  message: Message,
  statement: Statement,
): Redacted<V> | null {
  const seen = seenAs(reader, statement.subject);
  const readable = (name: string): boolean => message.facts[name]?.to.includes(seen) ?? false;
  const part = chooseSentence(seen, message.sentences.en.staff, readable);
  const template = { en: message.sentences.en[part], es: message.sentences.es[part] };
  if (template.en === "") return null;
  return mint(reader, {
    message: message.id,
    template,
    subject: statement.subject,
    facts: keepReadable(message.facts, statement.facts, seen),
    shifts: seen === "coworker" ? [] : (statement.shifts ?? []),
    enactment: null,
  });
}

/**
 * A finding for a reader: its sentence, and what is owed on top. To a reader who may not know the
 * reason a violation is "not available", once a shift, without facts, law or citation that could
 * give it away; what is unknown or costs extra under a hidden rule is not told at all.
 *
 * @param startOf where a list of findings must say which shift is meant: when a shift starts.
 */
export function redactFinding<V extends Viewer>(
  reader: Reader<V>,
  finding: CheckFinding,
  explanation: Explanation,
  startOf: (shift: ShiftId) => Instant | null = () => null,
): readonly Redacted<V>[] {
  if (isKeptFrom(reader, finding, explanation)) {
    if (finding.outcome !== "violation") return [];
    return finding.shifts
      .map((shift) => redactHidden(reader, finding.worker, shift, startOf(shift)))
      .filter((made) => made !== null);
  }
  const said = sentenceOf(reader, finding, explanation);
  return [said, premiumOf(reader, finding)].filter((made) => made !== null);
}

/** True when the finding is told to this reader as "not available" and nothing more. */
export function isKeptFrom(
  reader: Reader,
  finding: CheckFinding,
  explanation: Explanation,
): boolean {
  const seen = seenAs(reader, finding.worker);
  if (seen === "self") return false;
  if (seen === "coworker") return true;
  if (notAvailableKinds.includes(finding.kind)) return !confidential.includes(seen);
  const used = explanation.sentences.en[finding.outcome]?.staff ?? "";
  return placeholdersOf(used).some((name) => explanation.facts[name]?.to.includes(seen) === false);
}

/**
 * A goal's sentence for a reader; its natural measures are the facts, their units in their names.
 */
export function redactGoal<V extends Viewer>(
  reader: Reader<V>,
  goal: { readonly id: string; readonly side: "better" | "worse"; readonly points: number },
  sentences: Readonly<Record<Language, { readonly better: string; readonly worse: string }>>,
  statement: Statement,
): Redacted<V> | null {
  const seen = seenAs(reader, statement.subject);
  const template = { en: sentences.en[goal.side], es: sentences.es[goal.side] };
  if (seen === "coworker" || !mayReadGoal(reader, goal.id) || template.en === "") return null;
  const told: Record<string, ToldFact> = { points: { as: "count", value: goal.points } };
  for (const [name, value] of Object.entries(statement.facts))
    told[name] = { as: formatByName(name), value };
  return mint(reader, {
    message: `${goal.id}.${goal.side}`,
    template,
    subject: statement.subject,
    facts: told,
    shifts: statement.shifts ?? [],
    enactment: null,
  });
}

/**
 * Each statement once, with the first of the laws that say it: two hidden reasons are one "not
 * available", and a limit that two laws set in the same words is told once.
 */
export function withoutRepeats<V extends Viewer>(
  list: readonly Redacted<V>[],
): readonly Redacted<V>[] {
  const seen = new Map<string, Redacted<V>>();
  for (const item of list) {
    const key = canonicalJson({ ...item, enactment: null });
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

function redactHidden<V extends Viewer>(
  reader: Reader<V>,
  subject: WorkerId,
  shift: ShiftId,
  start: Instant | null,
): Redacted<V> | null {
  const shifts = [shift];
  if (start === null) return redact(reader, notAvailable, { subject, facts: {}, shifts });
  return redact(reader, notAvailableFor, { subject, facts: { start }, shifts });
}

function sentenceOf<V extends Viewer>(
  reader: Reader<V>,
  finding: CheckFinding,
  explanation: Explanation,
): Redacted<V> | null {
  const seen = seenAs(reader, finding.worker);
  const part = seen === "self" ? "self" : "staff";
  const facts = keepReadable(explanation.facts, finding.facts, seen);
  const [en, es] = [explanation.sentences.en, explanation.sentences.es].map(
    (sentences) => sentences[finding.outcome]?.[part],
  );
  const complete = [en, es].every(
    (text) => text !== undefined && placeholdersOf(text).every((name) => name in facts),
  );
  if (finding.outcome === "notAssessable" && !complete) {
    const missing = { missing: finding.missing ?? finding.kind };
    const statement = { subject: finding.worker, facts: missing, shifts: finding.shifts };
    return redact(reader, notAssessable, statement);
  }
  assert(complete, "a rule's sentences use facts that their reader may read", finding);
  return mint(reader, {
    message: `${finding.kind}.${finding.outcome}`,
    template: { en: en ?? "", es: es ?? "" },
    subject: finding.worker,
    facts,
    shifts: finding.shifts,
    enactment: finding.enactment,
  });
}

function premiumOf<V extends Viewer>(reader: Reader<V>, finding: CheckFinding): Redacted<V> | null {
  const premium = finding.premium;
  if (premium === undefined) return null;
  const [subject, shifts] = [finding.worker, finding.shifts];
  if (premium.cents === 0) {
    const facts = { pay: Math.ceil(premium.payMilliminutes / 1000) };
    return facts.pay === 0 ? null : redact(reader, premiumTime, { subject, facts, shifts });
  }
  const facts = { amount: premium.cents, currency: premium.currency ?? "" };
  return redact(reader, premiumMoney, { subject, facts, shifts });
}

function chooseSentence(
  seen: Viewer,
  staffTemplate: string,
  readable: (name: string) => boolean,
): keyof Sentences {
  if (seen === "self") return "self";
  if (seen === "coworker") return "outsider";
  return placeholdersOf(staffTemplate).every(readable) ? "staff" : "outsider";
}

interface Cut {
  readonly message: string;
  readonly template: Readonly<Record<Language, string>>;
  readonly subject: WorkerId | null;
  readonly facts: Readonly<Record<string, ToldFact>>;
  readonly shifts: readonly ShiftId[];
  readonly enactment: EnactmentId | null;
}

function mint<V extends Viewer>(reader: Reader<V>, cut: Cut): Redacted<V> {
  const { subject, ...rest } = cut;
  const nameable = staff.includes(reader.viewer) || subject === reader.worker;
  return { viewer: reader.viewer, ...rest, worker: nameable ? subject : null } as Redacted<V>;
}
