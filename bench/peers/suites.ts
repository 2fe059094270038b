import { basename } from "node:path";

/** How one suite is run, by us and by others, on one and the same instance. */
export interface PeerSuite {
  /** The door of our own bench. */
  readonly door: string;
  /** The peers' scripts, in the `peers` folder of the published data. */
  readonly peers: readonly { readonly name: string; readonly script: string }[];
  /** The words that name the instance and the effort, for us and for the peers. */
  readonly ours: (job: Job) => readonly string[];
  readonly theirs: (job: Job) => readonly string[];
}

export interface Job {
  /** What names the instance: a file, or dataset, history and weeks. */
  readonly instance: readonly string[];
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
  /** Where a solution may be written. */
  readonly folder: string;
}

const effort = ({ seconds, threads, seed, folder }: Job): readonly string[] => [
  ...["--seconds", String(seconds), "--threads", String(threads)],
  ...["--seed", String(seed), "--out", folder],
];

const ofFile = {
  ours: (job: Job) => [...effort(job), ...job.instance],
  theirs: ({ instance, seconds, threads, folder }: Job) => [
    ...instance,
    ...[String(seconds), String(threads)],
    `${folder}/${basename(instance[0]!, ".txt")}.peer.txt`,
  ],
};

/** INRC-II: the seconds are those of one week. */
const ofWeeks = (mode: "dynamic" | "static") => ({
  ours: (job: Job) => [
    ...["--mode", mode, "--seconds-per-week", String(job.seconds)],
    ...effort(job),
    ...job.instance,
  ],
  theirs: ({ instance, seconds, threads, folder }: Job) => {
    const weeks = instance[2]!.split("-").length;
    const all = mode === "static" ? seconds * weeks : seconds;
    return [...instance, String(all), String(threads), folder];
  },
});

const CP_SAT = "CP-SAT";

export const peerSuites: Readonly<Record<string, PeerSuite>> = {
  curtois: {
    door: "curtois",
    peers: [
      { name: CP_SAT, script: "curtois_cpsat.py" },
      { name: "HiGHS", script: "curtois_highs.py" },
    ],
    ...ofFile,
  },
  matsp: {
    door: "matsp",
    peers: [{ name: CP_SAT, script: "matsp_cpsat.py" }],
    ...ofFile,
  },
  "inrc2-dynamic": {
    door: "inrc2",
    peers: [{ name: CP_SAT, script: "inrc2_cpsat_dynamic.py" }],
    ...ofWeeks("dynamic"),
  },
  "inrc2-static": {
    door: "inrc2",
    peers: [{ name: CP_SAT, script: "inrc2_cpsat.py" }],
    ...ofWeeks("static"),
  },
};

/**
 * A peer's result as its evaluator has judged it; null = no solution that keeps every hard limit.
 */
export function peerObjective(told: Readonly<Record<string, unknown>>): number | null {
  if (told["eval_feasible"] === false) return null;
  const found = told["eval_objective"] ?? told["eval_total"] ?? told["objective"];
  return typeof found === "number" ? Math.round(found) : null;
}
