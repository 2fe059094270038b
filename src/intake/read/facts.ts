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
    minimumWageCentsPerHour: "number",
    atMinimumWage: "boolean",
    nightWorker: "boolean",
    specialHazard: "boolean",
    regularDayMinutes: "number",
    regularWeekMinutes: "number",
    fullTime: "boolean",
    casual: "boolean",
    onCallContract: "boolean",
    rotatingShifts: "boolean",
    flexibleHours: "boolean",
  },
  employer: { fastFood: "boolean", charitable: "boolean", severalShifts: "boolean" },
  site: {},
};

/** Facts that have a place of their own in the format. */
const elsewhere: Readonly<Record<FactSubject, Readonly<Record<string, string>>>> = {
  worker: { age: "birthDate or ageBand", birthDate: "birthDate", ageBand: "ageBand" },
  employer: {
    sector: "sector",
    employeesWorldwide: "employeesWorldwide",
    locationsWorldwide: "locationsWorldwide",
    employeesInJurisdiction: "employeesInJurisdiction",
  },
  site: { country: "country", region: "region", county: "county", city: "city", zone: "zone" },
};

/** Facts as given, each name and sort checked against the known ones, and those with a field of their own. */
export function readFacts(
  issues: IssueList,
  subject: FactSubject,
  given: Readonly<Record<string, FactValue>> | undefined,
  fields: Readonly<Record<string, FactValue | undefined>>,
  at: Pointer,
): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    checkFact(issues, subject, name, value, child(at, name));
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
): void {
  const places = elsewhere[subject];
  if (Object.hasOwn(places, name)) {
    const message = `The fact ${show(name)} has a place of its own in the format.`;
    issues.add("suspectFact", at, message, {
      hint: `Give it as ${places[name]} of the ${subject}.`,
    });
    return;
  }
  const known = knownFacts[subject];
  const wanted = Object.hasOwn(known, name) ? known[name] : undefined;
  if (wanted === undefined) {
    const meant = suggest(name, [...Object.keys(known), ...Object.keys(places)]);
    if (meant === null) return;
    const message = `The fact ${show(name)} is not known, and "${meant}" is.`;
    issues.add("suspectFact", at, message, { hint: `Did you mean "${meant}"?` });
  } else if (typeof value !== wanted) {
    const message = `The fact ${show(name)} is a ${wanted}, not ${show(value)}.`;
    issues.add("wrongFactType", at, message, { value });
  }
}
