import { assert } from "../../src/kernel/assert.ts";
import type { Model } from "./model.ts";

/** A model as plain JSON data: what goes into a bug report and comes back by {@link loadModel}. */
export type ModelDump = { readonly [field: string]: unknown };

/** Turns typed arrays into tagged lists, so that nothing of the model is lost in JSON. */
function plain(value: unknown): unknown {
  if (value instanceof Float64Array) return { float64: [...value] };
  if (value instanceof Int32Array) return { int32: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(revived));
  if (value === null || typeof value !== "object") return value;
  if ("float64" in value) return Float64Array.from(value.float64 as number[]);
  if ("int32" in value) return Int32Array.from(value.int32 as number[]);
  const entries = Object.entries(value).map(([key, held]) => [key, revived(held)] as const);
  return Object.freeze(Object.fromEntries(entries));
}

/** The model as JSON data; `loadModel(JSON.parse(JSON.stringify(dumpModel(m))))` behaves as `m`. */
export function dumpModel(model: Model): ModelDump {
  return plain(model) as ModelDump;
}

/**
 * The model that {@link dumpModel} wrote down. Only dumps of our own are read: no repair, no guess.
 */
export function loadModel(dump: ModelDump): Model {
  assert("lines" in dump && "days" in dump && "specs" in dump, "not the dump of a model");
  return revived(dump) as Model;
}
