import type { Viewer } from "../rules/explanation.ts";
import type { Fact } from "../rules/finding.ts";
import type { ToldFormat, ToldSpec } from "./message.ts";

/** A fact with the way it is written out. */
export interface ToldFact {
  readonly as: ToldFormat;
  readonly value: Fact;
}

/** The facts of a statement that a viewer may read; what has no spec is read by nobody. */
export function keepReadable(
  specs: Readonly<Record<string, ToldSpec>>,
  facts: Readonly<Record<string, Fact>>,
  seen: Viewer,
): Readonly<Record<string, ToldFact>> {
  const kept: Record<string, ToldFact> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = facts[name];
    if (value !== undefined && spec.to.includes(seen)) kept[name] = { as: spec.as, value };
  }
  return kept;
}

/** A goal's natural measures carry their unit in their name. */
export function formatByName(name: string): ToldFormat {
  if (/minutes/i.test(name)) return "duration";
  return /cents/i.test(name) ? "hundredths" : "count";
}

/** The names in braces of a template, without {worker}. */
export function placeholdersOf(template: string): readonly string[] {
  const found =
    known.get(template) ??
    [...template.matchAll(/\{(\w+)\}/g)].map(nameIn).filter((name) => name !== "worker");
  known.set(template, found);
  return found;
}

const nameIn = (match: RegExpExecArray): string => match[1] ?? "";

/** Templates are few, and each is read for every statement made of it. */
const known = new Map<string, readonly string[]>();
