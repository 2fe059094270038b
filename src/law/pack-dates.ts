import { canonicalJson } from "../kernel/digest.ts";
import { type Day, formatDay } from "../time/civil.ts";
import type { Enactment, Pack, VerificationMark } from "./enactment.ts";
import { type EnactmentEntry, describePredicate, listEnactments } from "./listing.ts";
import { familyOf } from "./pack-checks.ts";

export const isInForce = ({ from, until }: Enactment, on: Day): boolean =>
  (from === null || from <= on) && (until === null || on <= until);

/** The pack as it is in force on a date: the same, without its other enactments. */
export const packOn = (pack: Pack, on: Day): Pack => ({
  ...pack,
  enactments: pack.enactments.filter((held) => isInForce(held, on)),
});

/** One number or word that is not what it was. `path` says which, as "parameters.amount". */
export interface FieldChange {
  readonly path: string;
  /** JSON values; null where there was or is none. */
  readonly before: unknown;
  readonly after: unknown;
}

/** One enactment between two dates. */
export interface EnactmentDifference {
  readonly state: "begins" | "ends" | "changes";
  /** "us-or.advance-notice": what its versions have in common. */
  readonly family: string;
  readonly before: EnactmentEntry | null;
  readonly after: EnactmentEntry | null;
  /** What changes; empty for one that begins or ends. */
  readonly fields: readonly FieldChange[];
}

export interface PackDifference {
  readonly pack: string;
  readonly from: string;
  readonly to: string;
  readonly differences: readonly EnactmentDifference[];
  /** How many enactments are in force on both dates with nothing changed. */
  readonly unchanged: number;
}

/** What of a pack is in force on the later date and was not, or was otherwise, on the earlier. */
export function packDifference(pack: Pack, from: Day, to: Day): PackDifference {
  const at = (day: Day) =>
    new Map(packOn(pack, day).enactments.map((held) => [familyOf(held.id), held]));
  const [before, after] = [at(from), at(to)];
  const families = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const all = families.map((family) => difference(family, before.get(family), after.get(family)));
  return {
    pack: pack.id,
    from: formatDay(from),
    to: formatDay(to),
    differences: all.filter((one) => one !== null),
    unchanged: all.filter((one) => one === null).length,
  };
}

/** Null where the same words hold. */
function difference(
  family: string,
  before: Enactment | undefined,
  after: Enactment | undefined,
): EnactmentDifference | null {
  const fields =
    before === undefined || after === undefined
      ? []
      : fieldChanges(substanceOf(before), substanceOf(after));
  if (before !== undefined && after !== undefined && fields.length === 0) return null;
  return {
    state: before === undefined ? "begins" : after === undefined ? "ends" : "changes",
    family,
    before: before === undefined ? null : entryOf(before),
    after: after === undefined ? null : entryOf(after),
    fields,
  };
}

const entryOf = (held: Enactment): EnactmentEntry | null =>
  listEnactments([{ enactments: [held] }])[0] ?? null;

/** What an enactment asks, of whom, and where that stands; not who read it when. */
const substanceOf = ({ kind, modality, parameters, coverage, citation }: Enactment) => ({
  kind,
  modality,
  coverage: describePredicate(coverage),
  citation: citation.text,
  parameters,
});

function fieldChanges(before: unknown, after: unknown, path = ""): readonly FieldChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  if (!isObject(before) || !isObject(after))
    return [{ path, before: before ?? null, after: after ?? null }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    fieldChanges(before[key], after[key], path === "" ? key : `${path}.${key}`),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** An enactment whose text nobody has read lately. */
export interface StaleEnactment {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly citation: Enactment["citation"];
  readonly mark: VerificationMark;
  /** null = never read. */
  readonly readOn: string | null;
  /** null = never read. */
  readonly daysAgo: number | null;
}

/** A law is read again within a year. */
export const staleAfterDays = 365;

/**
 * Enactments in force on the date whose text was read more than a year before it, or never; the
 * longest unread first. What is no law, but simply cannot be done, has no text to read.
 */
export const staleEnactments = (packs: readonly Pack[], on: Day): readonly StaleEnactment[] =>
  packs
    .flatMap(({ enactments }) => enactments)
    .filter((held) => held.modality !== "physics" && isInForce(held, on))
    .map(({ id, pack, title, citation, verification: { mark, readOn } }) => ({
      id,
      pack,
      title,
      citation,
      mark,
      readOn: readOn === null ? null : formatDay(readOn),
      daysAgo: readOn === null ? null : on - readOn,
    }))
    .filter(({ daysAgo }) => daysAgo === null || daysAgo > staleAfterDays)
    .toSorted(
      (a, b) => (b.daysAgo ?? Infinity) - (a.daysAgo ?? Infinity) || (a.id < b.id ? -1 : 1),
    );
