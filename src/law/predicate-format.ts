import { z } from "zod";
import type { FactValue } from "../domain/worker.ts";
import type { Predicate } from "./enactment.ts";
import type { PackCode } from "./pack-codes.ts";

/** Deeper than any coverage clause; a bound so that a hostile file cannot exhaust the stack. */
const depthMax = 12;
const partsMax = 64;

interface Fault {
  readonly code: PackCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A predicate as JSON has it. Written by hand, so that a fault points at the part that has it. */
export const predicateFormat = z.unknown().transform((json, context): Predicate => {
  const faults: Fault[] = [];
  const predicate = read(json, [], faults);
  for (const { code, path, message } of faults) {
    context.addIssue({ code: "custom", path: [...path], message, params: { code } });
  }
  return predicate ?? z.NEVER;
});

function read(
  json: unknown,
  path: readonly (string | number)[],
  faults: Fault[],
): Predicate | null {
  const wrong = (message: string, code: PackCode = "pack.badPredicate"): null => {
    faults.push({ code, path, message });
    return null;
  };
  if (path.length > depthMax * 2) return wrong("The question is nested too deeply");
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    return wrong("A question is an object");
  }
  const keys = Object.keys(json);
  const held = json as Readonly<Record<string, unknown>>;
  if (keys.length === 1 && (keys[0] === "all" || keys[0] === "any")) {
    return readParts(held, keys[0], path, faults);
  }
  if (keys.length === 1 && keys[0] === "not") {
    const inner = read(held["not"], [...path, "not"], faults);
    return inner === null ? null : { not: inner };
  }
  const asked = keys.filter((key) => key !== "fact");
  if (keys.length !== 2 || asked.length !== 1 || typeof held["fact"] !== "string") {
    return wrong(
      "A question has either all, any or not, or a fact and one thing to compare it with",
    );
  }
  if (!/^(employer|site|worker)\.[A-Za-z][A-Za-z0-9]*$/.test(held["fact"])) {
    faults.push({
      code: "pack.unknownFact",
      path: [...path, "fact"],
      message: `"${held["fact"]}" is not a fact of the employer, the site or the worker`,
    });
    return null;
  }
  return readComparison(held["fact"], asked[0] as string, held, path, faults);
}

function readParts(
  held: Readonly<Record<string, unknown>>,
  key: "all" | "any",
  path: readonly (string | number)[],
  faults: Fault[],
): Predicate | null {
  const parts = held[key];
  if (!Array.isArray(parts) || parts.length > partsMax) {
    const message = `"${key}" holds a list of at most ${partsMax} questions`;
    faults.push({ code: "pack.badPredicate", path: [...path, key], message });
    return null;
  }
  const found = parts.map((part, index) => read(part, [...path, key, index], faults));
  const good = found.filter((part) => part !== null);
  if (good.length < found.length) return null;
  return key === "all" ? { all: good } : { any: good };
}

function readComparison(
  fact: string,
  verb: string,
  held: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  faults: Fault[],
): Predicate | null {
  const value = held[verb];
  if (verb === "equals" && isFactValue(value)) return { fact, equals: value };
  if (verb === "in" && Array.isArray(value) && value.length > 0 && value.every(isFactValue)) {
    return { fact, in: value };
  }
  if (verb === "atLeast" && isFinite(value)) return { fact, atLeast: value };
  if (verb === "below" && isFinite(value)) return { fact, below: value };
  const message = `"${verb}" does not compare a fact with a value that facts can have`;
  faults.push({ code: "pack.badPredicate", path: [...path, verb], message });
  return null;
}

const isFinite = (value: unknown): value is number => Number.isFinite(value);
const isFactValue = (value: unknown): value is FactValue =>
  typeof value === "string" || typeof value === "boolean" || isFinite(value);
