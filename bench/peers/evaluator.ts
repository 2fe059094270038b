import { existsSync } from "node:fs";
import { join } from "node:path";
import { runToItsEnd } from "./child.ts";
import type { Job, PeerSuite } from "./job.ts";

/** What an evaluator that shares no code with any solver says of a solution. */
export interface Judged {
  readonly feasible: boolean;
  readonly objective: number;
}

const SECONDS_MAX = 120;

/**
 * Has a written solution judged by the evaluator of the published data, a Python script; null = it is
 * not at hand, or cannot judge.
 */
export async function judged(
  suite: PeerSuite,
  job: Job,
  { data, folder }: { readonly data: string | null; readonly folder: string },
): Promise<Judged | null> {
  const script = data === null ? null : join(data, suite.evaluator);
  if (script === null || !existsSync(script)) return null;
  const words = [script, ...suite.judgeWords(job, folder), "--json"];
  const { stdout } = await runToItsEnd("python3", words, SECONDS_MAX);
  if (!stdout.trim().startsWith("{")) return null;
  const told = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  const objective = told["objective"] ?? told["total"];
  if (typeof objective !== "number") return null;
  return { feasible: told["feasible"] === true, objective };
}

/** What counts of a result: the evaluator's word where there is one; null = no solution. */
export function countedObjective(own: number | null, verdict: Judged | null): number | null {
  if (own === null || verdict === null) return own;
  return verdict.feasible ? verdict.objective : null;
}
