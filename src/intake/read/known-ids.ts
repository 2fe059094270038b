import type { IssueCode } from "../codes.ts";
import type { IssueList } from "../issues.ts";
import type { Plain } from "../plain.ts";
import { type Pointer, valueAt } from "../pointer.ts";
import { show } from "../show.ts";
import { suggest } from "../suggest.ts";

/**
 * The ids that a document defines, ill-formed parts included: who mistyped a worker's birth date is
 * not told that the worker is unknown. Null where the list itself is unsound: then anything goes.
 */
export interface KnownIds {
  readonly roles: ReadonlySet<string> | null;
  readonly workers: ReadonlySet<string> | null;
  /** Fixed shifts of the demand. */
  readonly fixedShifts: ReadonlySet<string> | null;
  /** Whatever a wish may name: fixed shifts, published assignments and pins. */
  readonly futureShifts: ReadonlySet<string> | null;
  /** Whatever a consent may name: the same, and shifts of the history. */
  readonly shifts: ReadonlySet<string> | null;
}

/** Gathers the ids of a document before its ill-formed parts are taken out. */
export function knownIds(document: Plain): KnownIds {
  const fixedShifts = idsAt(document, "/demand/shifts");
  const pins = valueAt(document, "/pins");
  const unnamed = Array.isArray(pins) ? pins.map((_, index) => pinId(index)) : [];
  const future = [fixedShifts, idsAt(document, "/pins"), idsAt(document, "/published/assignments")];
  const workers = valueAt(document, "/workers");
  const past = (Array.isArray(workers) ? workers : []).map((worker: unknown) =>
    idsAt(worker as Plain, "/history/shifts"),
  );
  return {
    roles: idsAt(document, "/roles", "required"),
    workers: idsAt(document, "/workers", "required"),
    fixedShifts,
    futureShifts: union([...future, new Set(unnamed)]),
    shifts: union([...future, new Set(unnamed), ...past]),
  };
}

/** The id of a pin that has none of its own. */
export const pinId = (index: number): string => `pin-${index + 1}`;

function idsAt(
  document: Plain,
  at: Pointer,
  presence: "required" | "optional" = "optional",
): ReadonlySet<string> | null {
  const list = valueAt(document, at);
  if (list === undefined && presence === "optional") return new Set();
  if (!Array.isArray(list)) return null;
  const ids = list.map((item: unknown) => valueAt(item, "/id"));
  // An id with a blank at its end is an issue of its own; mentions of it without the blank are none.
  return new Set(ids.filter((id) => typeof id === "string").flatMap((id) => [id, id.trim()]));
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const id of set) all.add(id);
  }
  return all;
}

/** Reports an id that names nothing, with the one that was most likely meant. */
export function requireKnown(
  issues: IssueList,
  known: ReadonlySet<string> | null,
  id: string,
  at: Pointer,
  code: IssueCode & `unknown${string}`,
): boolean {
  if (known === null || known.has(id)) return true;
  const what = code.slice("unknown".length).toLowerCase();
  issues.add(code, at, `There is no ${what} with the id ${show(id)}.`, {
    value: id,
    hint: () => {
      const meant = suggest(id, known);
      return meant === null ? null : `Did you mean "${meant}"?`;
    },
  });
  return false;
}
