import type { FactValue } from "../domain/worker.ts";
import type { Predicate } from "./enactment.ts";

/** A number known only to lie in `[atLeast, below)`, as the age of somebody said to be an adult. */
export interface NumberRange {
  readonly atLeast: number;
  readonly below: number;
}

/** What is known about one fact; undefined = nothing. */
export type Known = FactValue | NumberRange | undefined;

/** Three-valued: `unknown` names the facts that would decide it, sorted, each once. */
export type Truth =
  | { readonly state: "true" }
  | { readonly state: "false" }
  | { readonly state: "unknown"; readonly missing: readonly string[] };

const isTrue: Truth = { state: "true" };
const isFalse: Truth = { state: "false" };
const unknown = (missing: readonly string[]): Truth => ({
  state: "unknown",
  missing: [...new Set(missing)].sort(),
});

/**
 * Kleene's strong three-valued logic: one false makes `all` false and one true makes `any` true,
 * whatever the unknown facts are; otherwise unknown facts leave the answer unknown. `all: []` is
 * true. A fact of another type than the question's (the text "12" where a number is asked) is
 * unknown.
 */
export function evaluate(predicate: Predicate, ask: (fact: string) => Known): Truth {
  if ("all" in predicate) {
    return join(
      predicate.all.map((part) => evaluate(part, ask)),
      isFalse,
      isTrue,
    );
  }
  if ("any" in predicate) {
    return join(
      predicate.any.map((part) => evaluate(part, ask)),
      isTrue,
      isFalse,
    );
  }
  if ("not" in predicate) {
    const inner = evaluate(predicate.not, ask);
    if (inner.state === "unknown") return inner;
    return inner.state === "true" ? isFalse : isTrue;
  }
  const answer = compare(predicate, ask(predicate.fact));
  return answer === null ? unknown([predicate.fact]) : answer ? isTrue : isFalse;
}

/** Every fact name that a predicate asks, sorted, each once. */
export function factsAsked(predicate: Predicate): readonly string[] {
  const found = new Set<string>();
  const visit = (part: Predicate): void => {
    if ("all" in part) part.all.forEach(visit);
    else if ("any" in part) part.any.forEach(visit);
    else if ("not" in part) visit(part.not);
    else found.add(part.fact);
  };
  visit(predicate);
  return [...found].sort();
}

function join(parts: readonly Truth[], decisive: Truth, otherwise: Truth): Truth {
  if (parts.some((part) => part.state === decisive.state)) return decisive;
  const missing = parts.flatMap((part) => (part.state === "unknown" ? part.missing : []));
  return missing.length > 0 ? unknown(missing) : otherwise;
}

type Question = Extract<Predicate, { readonly fact: string }>;

/** null = what is known does not answer the question. */
function compare(question: Question, known: Known): boolean | null {
  if (known === undefined) return null;
  const wanted = wantedValues(question);
  if (typeof known === "object") return compareRange(question, wanted, known);
  if (wanted !== null) {
    if (wanted.includes(known)) return true;
    return wanted.length === 0 || wanted.some((value) => typeof value === typeof known)
      ? false
      : null;
  }
  if (typeof known !== "number") return null;
  return "atLeast" in question ? known >= question.atLeast : known < belowOf(question);
}

function compareRange(
  question: Question,
  wanted: readonly FactValue[] | null,
  range: NumberRange,
): boolean | null {
  if (wanted !== null) {
    const possible = wanted
      .filter((value) => typeof value === "number")
      .some((value) => {
        return value >= range.atLeast && value < range.below;
      });
    return possible ? null : false;
  }
  const bound = "atLeast" in question ? question.atLeast : belowOf(question);
  const reached = range.atLeast >= bound ? true : range.below <= bound ? false : null;
  return reached === null ? null : "atLeast" in question ? reached : !reached;
}

const wantedValues = (question: Question): readonly FactValue[] | null =>
  "equals" in question ? [question.equals] : "in" in question ? question.in : null;

const belowOf = (question: Question): number => ("below" in question ? question.below : 0);
