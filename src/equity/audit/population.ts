import { assert } from "../../kernel/assert.ts";
import { type CountTable, oneWayTable, twoWayTable } from "../privacy/count-table.ts";
import { type AttributeStore, statedValue, valuesOf } from "../store.ts";
import type { Outcome } from "./outcome.ts";
import type { AuditUnit } from "./unit.ts";

/** Outcomes known of more than this share of workers keep the few others out of the whole view. */
const fewMissingMax = 0.1;

/** People who share the stated values of a view; `null` in `labels` = whatever the value. */
export interface Group {
  readonly labels: readonly (string | null)[];
  /** Groups of one part split the same people: they are each other's standard. */
  readonly part: "cell" | "rowTotal" | "columnTotal";
  readonly members: ReadonlySet<AuditUnit>;
}

export interface Population {
  readonly attributes: readonly string[];
  /** Everybody analysed, sorted by worker. */
  readonly units: readonly AuditUnit[];
  /** In the order of the counts of {@link tableOf}. */
  readonly groups: readonly Group[];
  /** Workers left out because an attribute of the view is not stated. */
  readonly notStated: number;
  /** Workers left out because an outcome that nearly all have is undefined for them. */
  readonly undefinedFor: number;
}

const lacks = (unit: AuditUnit, { id }: Outcome): boolean => unit.values[id] === null;

/**
 * Leaves out the few for whom a widely known outcome is undefined. Otherwise every outcome would be
 * counted over its own people, and the differences of two such counts would tell of single persons.
 */
function withWidelyKnown(
  units: readonly AuditUnit[],
  outcomes: readonly Outcome[],
): readonly AuditUnit[] {
  const widely = outcomes.filter(
    (outcome) =>
      units.filter((unit) => lacks(unit, outcome)).length <= fewMissingMax * units.length,
  );
  return units.filter((unit) => !widely.some((outcome) => lacks(unit, outcome)));
}

const byWorker = (a: AuditUnit, b: AuditUnit): number =>
  a.worker < b.worker ? -1 : a.worker > b.worker ? 1 : 0;

/** Joins outcomes to one or two attributes: the only place where the two meet. */
export function populationOf(
  {
    units,
    outcomes,
  }: { readonly units: readonly AuditUnit[]; readonly outcomes: readonly Outcome[] },
  attributes: readonly string[],
  store: AttributeStore,
): Population {
  const stated = (unit: AuditUnit, attribute: string): string | null =>
    statedValue(store, { worker: unit.worker, attribute });
  const known = units.filter((unit) =>
    attributes.every((attribute) => stated(unit, attribute) !== null),
  );
  const kept = withWidelyKnown(known, outcomes).toSorted(byWorker);
  const group = (labels: readonly (string | null)[], part: Group["part"]): Group => ({
    labels,
    part,
    members: new Set(
      kept.filter((unit) =>
        attributes.every(
          (attribute, i) => (labels[i] ?? stated(unit, attribute)) === stated(unit, attribute),
        ),
      ),
    ),
  });
  const [first, second] = attributes.map((attribute) => {
    const values = valuesOf(store, attribute);
    assert(values !== null, "the store lists the attribute");
    return values;
  });
  assert(first !== undefined, "a view has an attribute");
  const groups =
    second === undefined
      ? first.map((one) => group([one], "cell"))
      : [
          ...first.flatMap((one) => second.map((other) => group([one, other], "cell"))),
          ...first.map((one) => group([one, null], "rowTotal")),
          ...second.map((other) => group([null, other], "columnTotal")),
        ];
  return {
    attributes,
    units: kept,
    groups,
    notStated: units.length - known.length,
    undefinedFor: known.length - kept.length,
  };
}

/** The table of a population, counting the members that `counts` says yes to. */
export function tableOf(
  { attributes, groups }: Population,
  counts: (unit: AuditUnit) => boolean,
): CountTable {
  const cells = groups
    .filter(({ part }) => part === "cell")
    .map(({ members }) => [...members].filter(counts).length);
  if (attributes.length === 1) return oneWayTable(cells);
  const rows = groups.filter(({ part }) => part === "rowTotal").length;
  const width = cells.length / rows;
  return twoWayTable(
    Array.from({ length: rows }, (_, row) => cells.slice(row * width, (row + 1) * width)),
  );
}
