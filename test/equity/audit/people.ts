import type { AuditUnit } from "../../../src/equity/audit/unit.ts";
import { type AttributeStore, parseAttributes } from "../../../src/equity/store.ts";
import type { Rng } from "../../../src/kernel/rng.ts";

export interface Person {
  readonly worker: string;
  readonly role?: string;
  /** By attribute; null = not stated. */
  readonly stated: Readonly<Record<string, string | null>>;
  readonly values: Readonly<Record<string, number | null>>;
  readonly companions?: Readonly<Record<string, number | null>>;
}

export const unitsOf = (people: readonly Person[]): readonly AuditUnit[] =>
  people.map(({ worker, role = "server", values, companions = {} }) => ({
    worker,
    stratum: { site: "salem", role, contractBand: "20-30 h" },
    values,
    companions,
  }));

/** A store of these people, listing the values that occur and those in `besides`. */
export function storeOf(
  people: readonly Person[],
  besides: Readonly<Record<string, readonly string[]>> = {},
): AttributeStore {
  const values = new Map<string, Set<string>>();
  for (const [name, more] of Object.entries(besides)) values.set(name, new Set(more));
  for (const { stated } of people) {
    for (const [name, value] of Object.entries(stated)) {
      const known = values.get(name) ?? new Set<string>();
      if (value !== null) known.add(value);
      values.set(name, known);
    }
  }
  const file = {
    format: "fairweek-attributes",
    version: 1,
    attributes: [...values].map(([name, known]) => ({ name, values: [...known].toSorted() })),
    workers: people.map(({ worker, stated }) => ({
      worker,
      stated: Object.entries(stated).map(([attribute, value]) => ({ attribute, value })),
    })),
  };
  const store = parseAttributes(JSON.stringify(file));
  if (!store.ok) throw new Error(JSON.stringify(store.problem));
  return store.value;
}

/** A bell-shaped value (Box and Muller 1958). */
export const bell = (rng: Rng, mean: number, deviation: number): number =>
  mean + deviation * Math.sqrt(-2 * Math.log(1 - rng.unit())) * Math.cos(2 * Math.PI * rng.unit());
