import { loadavg } from "node:os";
import { check } from "../../src/index.ts";
import type { Month } from "./month.ts";

/** What judging one schedule took, over and over in one thread. Milliseconds. */
export interface Timing {
  readonly shifts: number;
  readonly findings: number;
  /** Best and middle of the wall-clock times; the first is nearest to what an idle machine does. */
  readonly bestMs: number;
  readonly medianMs: number;
  /** Least processor time of one judgement: waiting for the processor is not in it. */
  readonly cpuMs: number;
  /** The first judgement of all, before anything was compiled. */
  readonly firstMs: number;
  /** Runnable processes, mean of the last minute. */
  readonly loadAverage: number;
}

/**
 * Judges a schedule `warmUp` times and then, timed, `runs` times. Each time the problem is another
 * object, so that the law is resolved anew, everybody's coverage is asked anew, and nothing found
 * before is at hand.
 */
export function timeOf({ problem, schedule }: Month, warmUp: number, runs: number): Timing {
  const wall: number[] = [];
  const cpu: number[] = [];
  let findings = 0;
  let firstMs = 0;
  for (let run = 0; run < warmUp + runs; run++) {
    const another = { ...problem };
    const cpuBefore = process.cpuUsage();
    const before = performance.now();
    const judged = check(another, schedule);
    const took = performance.now() - before;
    const { user, system } = process.cpuUsage(cpuBefore);
    if (run === 0) firstMs = took;
    if (run >= warmUp) {
      wall.push(took);
      cpu.push((user + system) / 1000);
    }
    if (!judged.ok) throw new Error(JSON.stringify(judged.problem));
    findings = judged.value.checked.findings.length;
  }
  const sorted = wall.toSorted((a, b) => a - b);
  return {
    shifts: schedule.assignments.length,
    findings,
    bestMs: rounded(sorted[0]),
    medianMs: rounded(sorted[Math.floor(runs / 2)]),
    cpuMs: rounded(Math.min(...cpu)),
    firstMs: rounded(firstMs),
    loadAverage: rounded(loadavg()[0]),
  };
}

/** Milliseconds of a fixed piece of plain work: by it, rows of a busy and of an idle machine compare. */
export function yardstick(): number {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    let hash = 0;
    for (let at = 0; at < 20_000_000; at++) hash = (Math.imul(hash, 31) + at) | 0;
    if (hash === 1) throw new Error("the sum of a fixed piece of work came out another");
    return performance.now() - before;
  });
  return rounded(Math.min(...times));
}

const rounded = (milliseconds: number | undefined): number =>
  Math.round((milliseconds ?? Number.NaN) * 10) / 10;
