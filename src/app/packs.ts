import type { Issue } from "../intake/issue.ts";
import { suggest } from "../intake/suggest.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import { type PackEntry, describePack } from "../law/listing.ts";
import {
  type PackDifference,
  type StaleEnactment,
  packDifference,
  packOn,
  staleEnactments,
} from "../law/pack-dates.ts";
import { type Day, parseDay } from "../time/civil.ts";
import { lawLibrary } from "./law.ts";

/** Packs of the user's own, looked up beside the built-in ones. */
export interface Beside {
  readonly packs?: readonly Pack[];
}

/**
 * One pack as people look it up; with a date only what is in force on it.
 * Issues: unknownPack, malformedDate.
 */
export function showPack(
  id: string,
  { on, packs }: Beside & { readonly on?: string | undefined } = {},
): Result<PackEntry, readonly Issue[]> {
  const pack = packOf(id, packs);
  const date = on === undefined ? ok(null) : dateOf("on", on);
  if (!pack.ok || !date.ok) return together([pack, date]);
  return ok(describePack(date.value === null ? pack.value : packOn(pack.value, date.value)));
}

/**
 * What changes in a pack from one date to a later one.
 * Issues: unknownPack, malformedDate, reversedDates.
 */
export function diffPack(
  id: string,
  { from, to, packs }: Beside & { readonly from: string; readonly to: string },
): Result<PackDifference, readonly Issue[]> {
  const pack = packOf(id, packs);
  const [first, last] = [dateOf("from", from), dateOf("to", to)];
  if (!pack.ok || !first.ok || !last.ok) return together([pack, first, last]);
  if (last.value < first.value) {
    const message = `The date ${to} lies before ${from}.`;
    const hint = "Give the earlier date first.";
    return fail([{ code: "reversedDates", pointer: "/to", message, value: to, hint }]);
  }
  return ok(packDifference(pack.value, first.value, last.value));
}

/**
 * Enactments in force whose text was last read more than a year before a date, or never.
 * Issues: malformedDate.
 */
export function stalePacks(
  on: string,
  { packs = [] }: Beside = {},
): Result<readonly StaleEnactment[], readonly Issue[]> {
  const date = dateOf("on", on);
  return date.ok ? ok(staleEnactments([...lawLibrary(), ...packs], date.value)) : date;
}

function packOf(id: string, own: readonly Pack[] = []): Result<Pack, readonly Issue[]> {
  const all = [...lawLibrary(), ...own];
  const found = all.find((pack) => pack.id === id);
  if (found !== undefined) return ok(found);
  const ids = all.map((pack) => pack.id);
  const like = suggest(id, ids);
  return fail([
    {
      code: "unknownPack",
      pointer: "/pack",
      message: `There is no pack with the id ${id}.`,
      value: id,
      hint: like === null ? `The packs are ${ids.join(", ")}.` : `Did you mean ${like}?`,
    },
  ]);
}

function dateOf(field: string, text: string): Result<Day, readonly Issue[]> {
  const date = parseDay(text);
  if (date !== null) return ok(date);
  return fail([
    {
      code: "malformedDate",
      pointer: `/${field}`,
      message: `${JSON.stringify(text)} is not a date that exists.`,
      value: text,
      hint: 'Write year, month and day, as "2026-12-07".',
    },
  ]);
}

/** The issues of all parts that have some. */
const together = (
  parts: readonly Result<unknown, readonly Issue[]>[],
): { readonly ok: false; readonly problem: readonly Issue[] } =>
  fail(parts.flatMap((part) => (part.ok ? [] : part.problem)));
