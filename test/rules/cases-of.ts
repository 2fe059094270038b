import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDay, parseMinuteOfDay } from "../../src/time/civil.ts";
import type { Explanation } from "../../src/rules/explanation.ts";
import type { Fact, Finding } from "../../src/rules/finding.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { type Case, caseSchema } from "./case-file.ts";
import { at, calendarOf } from "./case-words.ts";

/** Examples read before: every random roster asks for those of its kind. */
const read = new Map<string, readonly Case[]>();

/** The worked examples of a kind, in the file's order. @throws ZodError for a malformed one. */
export function casesOf(kindId: string): readonly Case[] {
  const known = read.get(kindId);
  if (known !== undefined) return known;
  const path = fileURLToPath(new URL(`../../src/rules/${kindId}/cases.json`, import.meta.url));
  const cases = caseSchema
    .array()
    .min(1)
    .parse(JSON.parse(readFileSync(path, "utf8")));
  read.set(kindId, cases);
  return cases;
}

/** The case's parameters, proved by the kind. @throws ZodError. */
export const paramsOf = (rule: Rule, given: Case): unknown =>
  rule.kind.parameters.parse(given.parameters);

/** What findings say in sum; two judgements with the same verdict differ in amounts at most. */
export interface Verdict {
  readonly violations: number;
  readonly premiums: number;
  readonly notAssessable: readonly string[];
  readonly owed: readonly string[];
}

export function verdictOf(findings: readonly Finding[]): Verdict {
  const having = (outcome: Finding["outcome"]) => findings.filter((one) => one.outcome === outcome);
  return {
    violations: having("violation").length,
    premiums: having("premium").length,
    notAssessable: having("notAssessable").map(({ missing }) => missing ?? ""),
    owed: findings.flatMap(({ premium }) =>
      premium === undefined
        ? []
        : [`${premium.payMilliminutes} ${premium.cents} ${premium.currency ?? ""}`],
    ),
  };
}

/** What is wrong with the findings of a case, in words; empty when they are as expected. */
export function unlike(
  given: Case,
  explanation: Explanation,
  findings: readonly Finding[],
): string[] {
  const { outcome, count, facts, missing, premium, interval } = given.expect;
  if (outcome === "lawful") return findings.map((one) => `unexpected ${one.outcome}`);
  const having = findings.filter((one) => one.outcome === outcome);
  const wrong: string[] = [];
  if (having.length === 0) wrong.push(`no ${outcome}`);
  if (outcome !== "violation" && findings.some((one) => one.outcome === "violation")) {
    wrong.push("unexpected violation");
  }
  if (count !== undefined && having.length !== count) wrong.push(`${having.length} x ${outcome}`);
  if (missing !== undefined && !having.some((one) => one.missing === missing)) {
    wrong.push(`does not name ${missing} as missing`);
  }
  if (facts !== undefined && !having.some((one) => carries(given, explanation, one, facts))) {
    wrong.push(`no finding with these facts: ${JSON.stringify(having.map((one) => one.facts))}`);
  }
  if (interval !== undefined) {
    const [start, end] = [interval.start, interval.end].map((of) => at(calendarOf(given.zone), of));
    if (!having.some((one) => one.interval.start === start && one.interval.end === end)) {
      wrong.push(`about another time: ${JSON.stringify(having.map((one) => one.interval))}`);
    }
  }
  if (premium !== undefined) {
    const owed = findings.flatMap((one) => one.premium ?? []);
    const sum = (of: "payMilliminutes" | "cents") => owed.reduce((all, one) => all + one[of], 0);
    const currency = owed[0]?.currency ?? null;
    const found = { payMilliminutes: sum("payMilliminutes"), cents: sum("cents"), currency };
    if (JSON.stringify(found) !== JSON.stringify(premium)) wrong.push(JSON.stringify(found));
  }
  return wrong;
}

function carries(
  given: Case,
  explanation: Explanation,
  found: Finding,
  wanted: Readonly<Record<string, Fact>>,
): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const as = explanation.facts[name]?.as;
    return found.facts[name] === (typeof value === "string" ? meant(given, as, value) : value);
  });
}

/** A fact as the case writes it: an instant as a local time, a time of day as "21:00". */
function meant(given: Case, as: string | undefined, text: string): Fact {
  if (as === "date") return parseDay(text) ?? text;
  if (as === "time" && /^\d{2}:\d{2}$/.test(text)) return parseMinuteOfDay(text) ?? text;
  if (as === "dateTime" || as === "time") return at(calendarOf(given.zone), text);
  return text;
}
