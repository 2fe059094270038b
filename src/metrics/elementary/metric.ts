import type { WorkerWindow } from "../log/window.ts";
import type { Source } from "../source.ts";

/** A measure of one worker's window that stands alone, without weights or anchors. */
export interface ElementaryMetric {
  /** "M1": stable for ever. */
  readonly id: string;
  /** The key of its value in data, with no unit in doubt: see `unit`. */
  readonly name: string;
  readonly question: string;
  readonly formula: string;
  readonly unit: string;
  /** Which way is better for the worker; "neither" where it only describes. */
  readonly better: "higher" | "lower" | "neither";
  /** The versions it reads: published (P), final (F), and changes between them (C). */
  readonly reads: readonly ("P" | "F" | "C" | "requests")[];
  /** When there is no answer: the value is then null, never 0 or 1. */
  readonly undefinedWhen: string;
  readonly source: Source;
  readonly measure: (window: WorkerWindow) => number | null;
}
