import type { Issue } from "../intake/issue.ts";
import { type Day, formatDay } from "../time/civil.ts";
import type { Enactment, Predicate, Verification } from "./enactment.ts";
import { packIssue } from "./pack-issues.ts";
import { factsAsked } from "./predicate.ts";

/** An enactment with the place in the input it was read from. */
export interface Placed {
  readonly enactment: Enactment;
  readonly pointer: string;
}

/** Where a pack holds is asked of the site alone: no worker or employer moves a border. */
export function checkPlace(place: Predicate, pointer: string): readonly Issue[] {
  const strange = factsAsked(place).filter((fact) => !fact.startsWith("site."));
  return strange.map((fact) =>
    packIssue(
      "pack.placeFact",
      pointer,
      `The place asks ${fact}, which is not a fact of the site.`,
      "Move the question into the coverage of the enactments.",
      fact,
    ),
  );
}

/** What one enactment must hold beyond the form of its fields. */
export function checkEnactment(placed: Placed, maintainedOn: Day): readonly Issue[] {
  const { enactment, pointer } = placed;
  const issues = [...checkReading(enactment.verification, `${pointer}/verification`, maintainedOn)];
  if (!enactment.id.startsWith(`${enactment.pack}.`)) {
    issues.push(
      packIssue(
        "pack.foreignId",
        `${pointer}/id`,
        `The id ${enactment.id} does not begin with "${enactment.pack}.".`,
        `Call it ${enactment.pack}.${enactment.kind}, or that and what tells it apart.`,
        enactment.id,
      ),
    );
  }
  const { from, until } = enactment;
  if (from !== null && until !== null && until < from) {
    issues.push(
      packIssue(
        "pack.datesReversed",
        `${pointer}/until`,
        `It ends on ${formatDay(until)}, before it begins on ${formatDay(from)}.`,
        "Both dates are included; exchange or correct them.",
        formatDay(until),
      ),
    );
  }
  return issues;
}

function checkReading(read: Verification, pointer: string, maintainedOn: Day): readonly Issue[] {
  if (read.mark === "unverified") {
    if (read.readOn === null) return [];
    return [
      packIssue(
        "pack.readOnWithoutReading",
        `${pointer}/readOn`,
        "The mark is unverified, yet a date of reading is given.",
        "Give null, or the mark that fits what was read.",
        formatDay(read.readOn),
      ),
    ];
  }
  if (read.readOn === null) {
    return [
      packIssue(
        "pack.readOnMissing",
        `${pointer}/readOn`,
        `The mark is ${read.mark}, but no date says when the text was read.`,
        "Give the date of reading, or mark the enactment unverified.",
      ),
    ];
  }
  if (read.readOn <= maintainedOn) return [];
  return [
    packIssue(
      "pack.readAfterMaintained",
      `${pointer}/readOn`,
      `Read on ${formatDay(read.readOn)}, after the date of the pack, ${formatDay(maintainedOn)}.`,
      "Move the pack's maintainedOn forward when a text is read again.",
      formatDay(read.readOn),
    ),
  ];
}

/** "us-or.advance-notice@2018-07-01" is a version of "us-or.advance-notice". */
export const familyOf = (id: string): string => id.split("@")[0] as string;

/** Ids are unique, and versions of one enactment follow each other without sharing a date. */
export function checkTogether(all: readonly Placed[]): readonly Issue[] {
  return all.flatMap((later, index) =>
    all
      .slice(0, index)
      .filter((earlier) => familyOf(earlier.enactment.id) === familyOf(later.enactment.id))
      .flatMap((earlier) => checkPair(earlier, later))
      .slice(0, 1),
  );
}

function checkPair(earlier: Placed, later: Placed): readonly Issue[] {
  const [a, b] = [earlier.enactment, later.enactment];
  if (a.id === b.id) {
    return [
      packIssue(
        "pack.duplicateId",
        `${later.pointer}/id`,
        `The id ${b.id} is also that of the enactment at ${earlier.pointer}.`,
        'Give versions of one enactment an ending of their own, as "@2020-07-01".',
        b.id,
      ),
    ];
  }
  if (a.kind !== b.kind) {
    return [
      packIssue(
        "pack.familyKinds",
        `${later.pointer}/kind`,
        `Its other version at ${earlier.pointer} is of the kind ${a.kind}.`,
        "Versions of one enactment have one kind; give another kind another id.",
        b.kind,
      ),
    ];
  }
  if (!shareDate(a, b)) return [];
  return [
    packIssue(
      "pack.datesOverlap",
      `${later.pointer}/from`,
      `It is in force on dates on which its other version at ${earlier.pointer} is in force too.`,
      "End the earlier version on the day before the later one begins.",
    ),
  ];
}

const shareDate = (a: Enactment, b: Enactment): boolean =>
  (a.until === null || b.from === null || b.from <= a.until) &&
  (b.until === null || a.from === null || a.from <= b.until);
