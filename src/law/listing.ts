import { type Day, formatDay } from "../time/civil.ts";
import type { Enactment, NotCovered, Pack, Predicate, VerificationMark } from "./enactment.ts";

/** One enactment as people look it up. Dates are ISO dates, both included; null = no bound. */
export interface EnactmentEntry {
  readonly id: string;
  readonly pack: string;
  readonly kind: string;
  readonly title: string;
  readonly modality: Enactment["modality"];
  readonly from: string | null;
  readonly until: string | null;
  /** Who is covered, in words. */
  readonly coverage: string;
  readonly parameters: unknown;
  readonly citation: Enactment["citation"];
  readonly reading: string;
  readonly otherReadings: readonly string[];
  readonly verification: {
    readonly mark: VerificationMark;
    readonly readOn: string | null;
    readonly source: string;
  };
  readonly records: Enactment["records"];
}

/** A pack as people look it up. */
export interface PackEntry {
  readonly id: string;
  readonly title: string;
  /** Where it holds, in words. */
  readonly place: string;
  readonly maintainedOn: string;
  /** How many of its enactments carry each mark. */
  readonly marks: Readonly<Record<VerificationMark, number>>;
  readonly enactments: readonly EnactmentEntry[];
  readonly notCovered: readonly NotCovered[];
}

/** Everything a pack says, ready to print. */
export function describePack(pack: Pack): PackEntry {
  const marked = (mark: VerificationMark): number =>
    pack.enactments.filter((held) => held.verification.mark === mark).length;
  return {
    id: pack.id,
    title: pack.title,
    place: describePredicate(pack.place),
    maintainedOn: formatDay(pack.maintainedOn),
    marks: {
      primary: marked("primary"),
      secondary: marked("secondary"),
      unverified: marked("unverified"),
    },
    enactments: listEnactments([pack]),
    notCovered: pack.notCovered,
  };
}

/** The enactments of packs, by pack and id, ready to print. */
export const listEnactments = (
  packs: readonly Pick<Pack, "enactments">[],
): readonly EnactmentEntry[] => packs.flatMap((pack) => pack.enactments.map(entryOf));

function entryOf(enactment: Enactment): EnactmentEntry {
  const { verification } = enactment;
  return {
    id: enactment.id,
    pack: enactment.pack,
    kind: enactment.kind,
    title: enactment.title,
    modality: enactment.modality,
    from: isoOrNull(enactment.from),
    until: isoOrNull(enactment.until),
    coverage: describePredicate(enactment.coverage),
    parameters: enactment.parameters,
    citation: enactment.citation,
    reading: enactment.reading,
    otherReadings: enactment.otherReadings,
    verification: { ...verification, readOn: isoOrNull(verification.readOn) },
    records: enactment.records,
  };
}

const isoOrNull = (of: Day | null): string | null => (of === null ? null : formatDay(of));

/** "site.country is US and employer.sector is one of retail, hospitality"; or "always". */
export function describePredicate(predicate: Predicate): string {
  if ("all" in predicate) return joined(predicate.all, "and", "always");
  if ("any" in predicate) return joined(predicate.any, "or", "never");
  if ("not" in predicate) return `not (${describePredicate(predicate.not)})`;
  if ("equals" in predicate) return `${predicate.fact} is ${String(predicate.equals)}`;
  if ("in" in predicate) return `${predicate.fact} is one of ${predicate.in.join(", ")}`;
  if ("atLeast" in predicate) return `${predicate.fact} is at least ${predicate.atLeast}`;
  return `${predicate.fact} is below ${predicate.below}`;
}

function joined(parts: readonly Predicate[], word: "and" | "or", empty: string): string {
  if (parts.length === 0) return empty;
  const nested = (part: Predicate): boolean => "all" in part || "any" in part;
  const texts = parts.map((part) =>
    nested(part) ? `(${describePredicate(part)})` : describePredicate(part),
  );
  return parts.length === 1 ? describePredicate(parts[0] as Predicate) : texts.join(` ${word} `);
}
