import { type AttributeStore, parseAttributes } from "../../../src/equity/index.ts";
import { Rng } from "../../../src/kernel/rng.ts";

/** Attributes that have nothing to do with anybody's hours, roles or luck. */
const drawn = [
  { name: "gender", values: ["woman", "man"], firstShare: 0.45 },
  { name: "age", values: ["under 40", "40 and over"], firstShare: 0.5 },
] as const;

export const drawnViews: readonly (readonly string[])[] = drawn.map(({ name }) => [name]);

/** Drawn by chance alone, worker by worker in the order of ids: whatever an audit finds is false. */
export function nullAttributes(workers: readonly string[], seed: number): AttributeStore {
  const rng = new Rng(seed);
  const store = parseAttributes(
    JSON.stringify({
      format: "fairweek-attributes",
      version: 1,
      attributes: drawn.map(({ name, values }) => ({ name, values })),
      workers: workers.toSorted().map((worker) => ({
        worker,
        stated: drawn.map(({ name, values, firstShare }) => ({
          attribute: name,
          value: values[rng.unit() < firstShare ? 0 : 1],
        })),
      })),
    }),
  );
  if (!store.ok) throw new Error(`drawn attributes: ${JSON.stringify(store.problem)}`);
  return store.value;
}
