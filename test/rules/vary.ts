import { z } from "zod";
import { Rng } from "../../src/kernel/rng.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { casesOf, paramsOf } from "./cases-of.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The parameters of a kind's examples, proved once. */
const proved = new Map<string, readonly Json[]>();

function paramsKnown(rule: Rule): readonly Json[] {
  const { id } = rule.kind;
  const known = proved.get(id) ?? casesOf(id).map((given) => paramsOf(rule, given) as Json);
  proved.set(id, known);
  return known;
}

/**
 * Parameters that the kind's schema accepts: each entry taken from some worked example, and most
 * numbers moved a little or a lot. The same seed gives the same parameters.
 */
export function variedParams(rule: Rule, seed: number): unknown {
  const rng = new Rng(seed);
  const known = paramsKnown(rule);
  const pick = (): Json => known[rng.below(known.length)] ?? {};
  for (let attempt = 0; attempt < 20; attempt++) {
    const base = pick();
    const mixed = isRecord(base)
      ? Object.fromEntries(
          Object.entries(base).map(([key, value]) => {
            const other = rng.below(3) === 0 ? pick() : base;
            return [key, moved(isRecord(other) ? (other[key] ?? value) : value, rng)];
          }),
        )
      : base;
    const parsed = rule.kind.parameters.safeParse(mixed);
    if (parsed.success) return parsed.data;
  }
  return pick();
}

function moved(value: Json, rng: Rng): Json {
  if (typeof value === "boolean") return rng.below(6) === 0 ? !value : value;
  if (typeof value === "number") {
    const by = [0, 0, 1, -1, 5, -30, 60, -60, 180, -240][rng.below(10)] ?? 0;
    return Math.max(0, value + (Math.abs(value) < 60 ? Math.sign(by) : by));
  }
  if (Array.isArray(value)) return value.map((one: Json) => moved(one, rng));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, moved(held, rng)]));
}

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The paths of all numeric parameters: "premium.cents"; "*" is any place in a list. */
export function numericPaths(rule: Rule): readonly string[] {
  const schema = z.toJSONSchema(rule.kind.parameters) as JsonSchema;
  return [...new Set(pathsIn(schema, ""))].toSorted();
}

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

function pathsIn(schema: JsonSchema, path: string): string[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const properties = Object.entries(schema.properties ?? {});
  const isNumber = schema.type === "integer" || schema.type === "number";
  return [
    ...(isNumber && schema.const === undefined && schema.enum === undefined ? [path] : []),
    ...branches.flatMap((branch) => pathsIn(branch, path)),
    ...properties.flatMap(([key, held]) => pathsIn(held, path === "" ? key : `${path}.${key}`)),
    ...(schema.items === undefined ? [] : pathsIn(schema.items, `${path}.*`)),
  ];
}

/** The same parameters with the number at a path moved. @throws Error when there is none. */
export function withNumberMoved(params: unknown, path: string, by: number): unknown {
  const copy = structuredClone(params) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() as string;
  const holder = keys.reduce((held, key) => held[key] as Record<string, unknown>, copy);
  if (typeof holder[last] !== "number") throw new Error(`no number at ${path}`);
  holder[last] += by;
  return copy;
}
