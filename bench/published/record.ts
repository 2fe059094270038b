import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../src/index.ts";
import type { ClockName } from "./arguments.ts";
import { clockNamed } from "./solve.ts";
import { originOfRun } from "../origin.ts";
import type { Origin } from "../record.ts";

/** One run of one published instance: one line of a records file. */
export interface PublishedRecord extends Origin {
  readonly suite: string;
  readonly instance: string;
  readonly solver: string;
  readonly seed: number;
  readonly threads: number;
  /** What the seconds are seconds of. */
  readonly clock: ClockName;
  /** Seconds asked for, and taken from reading the file to the written roster. */
  readonly seconds: number;
  readonly secondsTaken: number;
  /** As the model counts it; null = no solution that keeps every hard limit. */
  readonly objective: number | null;
  /** Where the objective is a sum of squares: the same without squaring. */
  readonly linear?: number | null;
  /** Points of hard demand not met; 0 = a solution. */
  readonly missing: number;
  /** A proved lower bound; null = none. */
  readonly bound: number | null;
  readonly stopReason: string;
  readonly iterations: number;
  readonly loadAverage: number;
  readonly peakRssMb: number;
}

export type Outcome = Omit<
  PublishedRecord,
  keyof Origin | "suite" | "solver" | "secondsTaken" | "loadAverage" | "peakRssMb"
>;

/** Takes the time of one run, and tells it: to stdout, and to the folder when there is one. */
export class Teller {
  readonly #suite: string;
  readonly #out: string | null;
  readonly #origin = originOfRun();
  readonly #clock: Clock;
  #began: number;

  constructor(suite: string, { out, clock }: { out: string | null; clock: ClockName }) {
    this.#suite = suite;
    this.#out = out;
    this.#clock = clockNamed(clock);
    this.#began = this.#clock.nowMilliseconds();
    if (out !== null) mkdirSync(out, { recursive: true });
  }

  /** A new run begins now. */
  begin(): void {
    this.#began = this.#clock.nowMilliseconds();
  }

  /** Seconds since the run began. */
  get seconds(): number {
    return (this.#clock.nowMilliseconds() - this.#began) / 1000;
  }

  /** Prints and keeps the record, and writes the files that the run has made. */
  tell(outcome: Outcome, files: Readonly<Record<string, string>>): PublishedRecord {
    const record: PublishedRecord = {
      ...this.#origin,
      suite: this.#suite,
      solver: "fairweek",
      ...outcome,
      secondsTaken: Math.round(this.seconds * 1000) / 1000,
      loadAverage: Math.round((loadavg()[0] ?? 0) * 10) / 10,
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    const line = JSON.stringify(record);
    console.log(line);
    if (this.#out === null) return record;
    appendFileSync(join(this.#out, `${this.#suite}.jsonl`), `${line}\n`);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.#out, name), text);
    return record;
  }
}
