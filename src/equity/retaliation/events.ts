import { type Control, controlsFor } from "./controls.ts";
import { type OutcomeDifference, differenceOf } from "./difference.ts";
import type { ProtectedEvent, WeeklyOutcome, WorkerSeries } from "./series.ts";
import { windowsOf } from "./windows.ts";

/** Weeks left out on each side in the sensitivity analysis. */
const bufferWeeksSensitivity = 2;

/** Hours this much down against the controls reach the compliance person. */
const hoursDownMin = 0.25;

/** A rank among the worst twentieth does too. */
const worstShare = 0.05;

/** A reason to look at one event: the outcome, and which part of the rule it met. */
export interface ScreeningReason {
  readonly outcome: string;
  readonly rule: "hoursDown25Percent" | "worst5Percent";
}

export type EventResult =
  | {
      readonly kind: "compared";
      readonly event: ProtectedEvent;
      /** Adverse or not, every outcome that is defined. */
      readonly outcomes: readonly OutcomeDifference[];
      /** The same with 2 weeks left out on each side; null when too few weeks are left. */
      readonly withBuffer: readonly OutcomeDifference[] | null;
      /** Empty = not screened out. */
      readonly reasons: readonly ScreeningReason[];
    }
  | {
      readonly kind: "notCompared";
      readonly event: ProtectedEvent;
      readonly why: "fewerThan8WeeksOnASide" | "fewerThan2Controls";
    };

interface Given {
  readonly everybody: readonly WorkerSeries[];
  readonly events: readonly ProtectedEvent[];
  readonly outcomes: readonly WeeklyOutcome[];
}

type Compared =
  | { readonly ok: true; readonly outcomes: readonly OutcomeDifference[] }
  | { readonly ok: false; readonly why: "fewerThan8WeeksOnASide" | "fewerThan2Controls" };

function compare(
  event: ProtectedEvent,
  series: WorkerSeries,
  given: Given,
  bufferWeeks: number,
): Compared {
  const windows = windowsOf(series, event, bufferWeeks);
  if (windows === null) return { ok: false, why: "fewerThan8WeeksOnASide" };
  const own: Control = { series, windows };
  const controls = controlsFor({ event, own }, { ...given, bufferWeeks });
  if (controls.length < 2) return { ok: false, why: "fewerThan2Controls" };
  const outcomes = given.outcomes.flatMap((outcome) => {
    const difference = differenceOf(outcome, own, controls);
    return difference === null ? [] : [difference];
  });
  return { ok: true, outcomes };
}

function reasonsFor(outcomes: readonly OutcomeDifference[]): readonly ScreeningReason[] {
  return outcomes.flatMap(({ outcome, relative, p }): readonly ScreeningReason[] => [
    ...(outcome === "hours" && relative !== null && relative <= -hoursDownMin
      ? [{ outcome, rule: "hoursDown25Percent" } as const]
      : []),
    ...(p !== null && p <= worstShare ? [{ outcome, rule: "worst5Percent" } as const] : []),
  ]);
}

/** What happened after one event, against comparable workers in the same weeks. */
export function resultOf(event: ProtectedEvent, series: WorkerSeries, given: Given): EventResult {
  const compared = compare(event, series, given, 0);
  if (!compared.ok) return { kind: "notCompared", event, why: compared.why };
  const buffered = compare(event, series, given, bufferWeeksSensitivity);
  return {
    kind: "compared",
    event,
    outcomes: compared.outcomes,
    withBuffer: buffered.ok ? buffered.outcomes : null,
    reasons: reasonsFor(compared.outcomes),
  };
}
