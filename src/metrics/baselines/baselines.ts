import { readFileSync } from "node:fs";
import { assert } from "../../kernel/assert.ts";
import type { SourceMark } from "../source.ts";
// Imported as a type alone, so that the compiler carries the data file over to the built tree.
import type published from "./baselines.json";
import { type Prevalence, type PrevalenceId, prevalenceIds } from "./prevalence.ts";

/** A published number about schedules at large. */
export interface Baseline {
  readonly id: string;
  readonly quantity: string;
  /** In `unit`: shares and ratios as fractions, 0.57 for 57 %. */
  readonly value: number;
  readonly unit: string;
  readonly population: string;
  /** The year or years of the data; null = not read. */
  readonly year: string | null;
  readonly source: string;
  readonly mark: SourceMark;
  /** The one measure of ours that asks the same of the same unit; null = none does. */
  readonly comparesWith: PrevalenceId | null;
  /** Where `comparesWith` is null: why. */
  readonly whyNot: string | null;
}

type Row = (typeof published)[number];

const isPrevalence = (id: string | null): id is PrevalenceId | null =>
  id === null || prevalenceIds.some((known) => known === id);

const marks: readonly SourceMark[] = ["primary", "secondary", "unverified", "own"];

function baselineOf(row: Row): Baseline {
  const mark = marks.find((known) => known === row.mark);
  const { comparesWith } = row;
  assert(mark !== undefined, "a baseline says how far its source was read", row.id);
  assert(isPrevalence(comparesWith), "a baseline compares with a known measure", row.id);
  return { ...row, mark, comparesWith };
}

const rows = JSON.parse(
  readFileSync(new URL("./baselines.json", import.meta.url), "utf8"),
) as readonly Row[];

/**
 * Every baseline, with its source. They are self-reports of workers, most of them of the United
 * States.
 */
export const baselines: readonly Baseline[] = rows.map(baselineOf);

/** Whether a measure may stand beside a baseline, and if not, why. */
export type Comparability = { readonly ok: true } | { readonly ok: false; readonly why: string };

/**
 * A share of workers in a month compares with our share of workers in 28 days and with nothing
 * else: never with a rate per shift, which is another unit and always smaller.
 *
 * @param measure a prevalence of ours, or the name of any other measure.
 */
export function comparability(baseline: Baseline, measure: string): Comparability {
  if (baseline.comparesWith === null)
    return { ok: false, why: baseline.whyNot ?? "no measure of ours asks the same" };
  if (baseline.comparesWith === measure) return { ok: true };
  const isOther = prevalenceIds.some((known) => known === measure);
  return {
    ok: false,
    why: isOther
      ? "it asks something else"
      : "a share of workers in a month does not compare with a measure of shifts or minutes",
  };
}

export interface BaselineComparison {
  readonly baseline: Baseline;
  readonly ours: Prevalence;
}

/** Our prevalences beside the baselines that ask the same. */
export const besideBaselines = (
  ours: Readonly<Record<PrevalenceId, Prevalence>>,
): readonly BaselineComparison[] =>
  baselines.flatMap((baseline) =>
    baseline.comparesWith === null ? [] : [{ baseline, ours: ours[baseline.comparesWith] }],
  );
