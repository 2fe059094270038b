import type { Origin } from "../record.ts";
import type { FalseAlarms } from "./audit/false-alarms.ts";
import type { Cell } from "./cells.ts";
import type { Judgement } from "./judge/judge.ts";

/** A cell that was run and judged: one line of a records file. */
export interface CellRecord extends Cell, Origin {
  readonly suite: "predictability";
  readonly status: "judged";
  readonly versions: Readonly<Record<string, string | number | boolean>>;
  readonly isDeterministic: boolean;
  /** SHA-256 of the scenario with its level and weeks, and of all that was lived through. */
  readonly scenarioHash: string;
  readonly logHash: string;
  readonly secondsSimulated: number;
  readonly secondsPlans: number;
  readonly secondsRevisions: number;
  readonly plans: number;
  readonly revisions: number;
  readonly secondsJudged: number;
  /** Audits of this run by groups drawn by chance. */
  readonly falseAlarms: FalseAlarms;
  readonly metrics: Judgement;
}

/** A cell that could not be run: its policy is not installed, or waits for a proposal. */
export interface CellSkipped extends Cell {
  readonly suite: "predictability";
  readonly status: "skipped";
  readonly why: string;
}

export type CellResult = CellRecord | CellSkipped;
