import type { Answer, PeerEffort, PeerSolver } from "./solver.ts";

/** One instance, to be run with the same effort by us and by every peer. */
export interface Job extends PeerEffort {
  /** What names the instance: a file, or a dataset's folder, a history and weeks. */
  readonly instance: readonly string[];
}

/** The flags that tell any of our benches the effort. */
export const effortWords = ({ seconds, threads, seed }: Job): readonly string[] => [
  ...["--seconds", String(seconds), "--threads", String(threads), "--seed", String(seed)],
];

/** What a peer came to. */
export interface PeerRun extends Pick<Answer, "solver" | "status" | "bound"> {
  /** The benchmark's points of its solution, as our own model counts them; null = it found none. */
  readonly objective: number | null;
  /** The text of each file of its solution, by its name: none when it found none. */
  readonly files: Readonly<Record<string, string>>;
}

/** A suite of published instances that peers can be run on. */
export interface PeerSuite {
  /** The door of our own bench. */
  readonly door: string;
  /** The flags and words that tell our own bench the job. */
  readonly ours: (job: Job) => readonly string[];
  readonly name: (job: Job) => string;
  /** Seconds of the whole instance. */
  readonly secondsInAll: (job: Job) => number;
  readonly run: (solver: PeerSolver, job: Job) => Promise<PeerRun>;
  /** The outside evaluator within the published data, and the words that let it judge a folder's solution. */
  readonly evaluator: string;
  readonly judgeWords: (job: Job, folder: string) => readonly string[];
}
