import type { Model } from "../model/model.ts";

/**
 * The same model with its numbers in shared memory: what goes to threads, so that a model is held
 * once however many of them read it. Equal arrays stay one array.
 */
export function sharedModel(model: Model): Model {
  const moved = new Map<object, object>();
  const move = (value: unknown): unknown => {
    if (value === null || typeof value !== "object") return value;
    const known = moved.get(value);
    if (known !== undefined) return known;
    const fresh = copied(value, move);
    moved.set(value, fresh);
    return fresh;
  };
  return move(model) as Model;
}

function copied(value: object, move: (held: unknown) => unknown): object {
  if (value instanceof Float64Array) {
    const shared = new Float64Array(new SharedArrayBuffer(value.byteLength));
    shared.set(value);
    return shared;
  }
  if (value instanceof Int32Array) {
    const shared = new Int32Array(new SharedArrayBuffer(value.byteLength));
    shared.set(value);
    return shared;
  }
  if (Array.isArray(value)) return Object.freeze(value.map(move));
  const entries = Object.entries(value).map(([key, held]) => [key, move(held)] as const);
  return Object.freeze(Object.fromEntries(entries));
}
