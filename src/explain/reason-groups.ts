import type { CheckFinding } from "../check/checked.ts";
import { notAvailableKinds } from "./reader.ts";

/** The words in which a manager counts why people cannot take a shift. */
export type ReasonGroup =
  | "notQualified"
  | "notAvailable"
  | "alreadyWorking"
  | "rest"
  | "hours"
  | "breaks"
  | "notice"
  | "otherRule"
  | "secondShift"
  | "free";

/** The order in which groups are told, and in which a person with several reasons is counted. */
export const reasonGroups: readonly ReasonGroup[] = [
  "notQualified",
  "notAvailable",
  "alreadyWorking",
  "rest",
  "hours",
  "breaks",
  "notice",
  "otherRule",
  "secondShift",
  "free",
];

/** Kinds by what people call them; a kind that is not here is "some other rule". */
const groupOfKind: ReadonlyMap<string, ReasonGroup> = new Map<string, ReasonGroup>([
  ["role-qualification", "notQualified"],
  ...notAvailableKinds.map((kind): [string, ReasonGroup] => [kind, "notAvailable"]),
  ["one-place-at-a-time", "alreadyWorking"],
  ["rest-between-shifts", "rest"],
  ["daily-rest", "rest"],
  ["weekly-rest", "rest"],
  ["consecutive-days", "rest"],
  ["daily-maximum", "hours"],
  ["weekly-maximum", "hours"],
  ["contract-maximum", "hours"],
  ["minor-hours", "hours"],
  ["meal-break", "breaks"],
  ["rest-break", "breaks"],
  ["advance-notice", "notice"],
]);

/** The first group, in the order of telling, that one of the findings belongs to; none = "free". */
export function groupOf(findings: readonly CheckFinding[]): ReasonGroup {
  const found = new Set(findings.map(({ kind }) => groupOfKind.get(kind) ?? "otherRule"));
  return reasonGroups.find((group) => found.has(group)) ?? "free";
}
