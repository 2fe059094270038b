import type { FactValue } from "../../domain/worker.ts";
import type { IssueList } from "../issues.ts";
import { type Pointer, child } from "../pointer.ts";
import { show } from "../show.ts";
import { suggest } from "../suggest.ts";

/** Whose facts: their dotted names begin so. */
export type FactSubject = "worker" | "employer" | "site";

/** Facts that the packs of this repository ask for, with the sort of their value. */
export const knownFacts: Readonly<
  Record<FactSubject, Readonly<Record<string, "boolean" | "number" | "string">>>
> = {
  worker: {
    hourly: "boolean",
    exempt: "boolean",
    enrolledInSchool: "boolean",
  },
  employer: {
    sector: "string",
    employeesWorldwide: "number",
    locationsWorldwide: "number",
    employeesInJurisdiction: "number",
  },
  site: { country: "string", region: "string", county: "string", city: "string" },
};

/** Facts as given, each name and sort checked against the known ones; fields of their own win. */
export function readFacts(
  issues: IssueList,
  subject: FactSubject,
  given: Readonly<Record<string, FactValue>> | undefined,
  fields: Readonly<Record<string, FactValue | undefined>>,
  at: Pointer,
): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    checkFact(issues, subject, name, value, child(at, name), Object.hasOwn(fields, name));
    facts[name] = value;
  }
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) facts[name] = value;
  return facts;
}

function checkFact(
  issues: IssueList,
  subject: FactSubject,
  name: string,
  value: FactValue,
  at: Pointer,
  isField: boolean,
): void {
  if (isField) {
    const message = `The fact ${show(name)} has a field of its own.`;
    issues.add("suspectFact", at, message, { hint: `Move it to "${name}" of the ${subject}.` });
    return;
  }
  const known = knownFacts[subject];
  const wanted = Object.hasOwn(known, name) ? known[name] : undefined;
  if (wanted === undefined) {
    const meant = suggest(name, Object.keys(known));
    if (meant === null) return;
    const message = `The fact ${show(name)} is not known, and "${meant}" is.`;
    issues.add("suspectFact", at, message, { hint: `Did you mean "${meant}"?` });
  } else if (typeof value !== wanted) {
    const message = `The fact ${show(name)} is a ${wanted}, not ${show(value)}.`;
    issues.add("wrongFactType", at, message, { value });
  }
}
