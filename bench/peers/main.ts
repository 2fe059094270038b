import { appendFileSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock } from "../../src/index.ts";
import { datasetFolder } from "../inrc2/files.ts";
import { originOfRun } from "../origin.ts";
import { asked, type Surroundings } from "../published/arguments.ts";
import { peers } from "./catalog.ts";
import { lastLine, runToItsEnd, type Ended } from "./child.ts";
import { countedObjective, judged } from "./evaluator.ts";
import { effortWords, type Job, type PeerSuite } from "./job.ts";
import { peerSuites } from "./suites.ts";

/**
 * `npm run bench:peers -- curtois --seconds 10 --threads 2 FILE...`, or `inrc2-dynamic DATASET HISTORY
 * WEEKS` with seconds a week: our search, and right after it each peer on the same instance with the
 * same seconds and threads, each in a process of its own. `--peers highs` runs some of them only.
 * A peer that is not there is skipped with a line that says what to install.
 */
export async function main(words: readonly string[], around: Surroundings): Promise<void> {
  const { seconds, threads, seed, out, rest, flags, data } = asked(words, around);
  const [suiteName = "", ...instances] = rest;
  const suite = peerSuites[suiteName];
  if (suite === undefined) throw new Error(`a suite: ${Object.keys(peerSuites).join(", ")}`);
  const chosen = flags.get("peers")?.split(",") ?? peers.map(({ id }) => id);
  const present = peers.filter(({ id, missing }) => {
    const advice = chosen.includes(id) ? missing(around.FAIRWEEK_PEERS_MODULES ?? null) : null;
    if (advice !== null) console.error(`${id} skipped, it is not there: ${advice}`);
    return chosen.includes(id) && advice === null;
  });
  const folder = out ?? mkdtempSync(join(tmpdir(), "fairweek-peers-"));
  for (const instance of instancesOf(suiteName, instances, data)) {
    const job: Job = { instance, seconds, threads, seed };
    const contest = { suiteName, suite, job, folder, data, out };
    const mine = await compete(contest, "fairweek", [suite.door, ...suite.ours(job)]);
    for (const { id } of present) {
      const door = ["peer", id, suiteName, ...effortWords(job), ...instance];
      const theirs = await compete(contest, id, door);
      const ratio = mine === null || theirs === null ? "-" : (mine / theirs).toFixed(3);
      console.log(
        `${suite.name(job)}: fairweek ${mine ?? "none"}, ${id} ${theirs ?? "none"}, ratio ${ratio}`,
      );
    }
  }
}

function instancesOf(
  suite: string,
  words: readonly string[],
  data: string | null,
): readonly (readonly string[])[] {
  if (!suite.startsWith("inrc2")) return words.map((file) => [file]);
  const [dataset = "", ...others] = words;
  const folder = datasetFolder(dataset, data);
  return folder === null ? [] : [[folder, ...others]];
}

interface Contest {
  readonly suiteName: string;
  readonly suite: PeerSuite;
  readonly job: Job;
  /** Where each solver has a folder for its solutions. */
  readonly folder: string;
  readonly data: string | null;
  readonly out: string | null;
}

/** Lets one solver try, keeps its row, and returns what counts; null = no solution. */
async function compete(
  { suiteName, suite, job, folder, data, out }: Contest,
  solver: string,
  [door = "", ...words]: readonly string[],
): Promise<number | null> {
  const { seed, threads } = job;
  const own = join(folder, solver);
  const seconds = suite.secondsInAll(job);
  const origin = originOfRun();
  const began = systemClock.nowMilliseconds();
  const ended = await runDoor(door, [...words, "--out", own], hardStop(seconds));
  const secondsTaken = Math.round(systemClock.nowMilliseconds() - began) / 1000;
  const told = lastLine(ended);
  if (told === null && !ended.isStopped)
    console.error(`${solver} failed:\n${ended.stderr.slice(-2000)}`);
  const claimed = (told?.["objective"] ?? null) as number | null;
  const verdict = claimed === null ? null : await judged(suite, job, { data, folder: own });
  const objective = countedObjective(claimed, verdict);
  keep(out, {
    ...{ ...origin, suite: suiteName, instance: suite.name(job), solver, seed, threads, seconds },
    // What the solver says of its version and threads stands above what was asked for.
    ...(told ?? { status: ended.isStopped ? "stopped" : "failed", bound: null }),
    ...{ secondsTaken, claimed, judged: verdict, objective },
  });
  return objective;
}

/** A process that has not ended by then will not. */
const hardStop = (seconds: number): number => 60 + 2 * seconds;

function runDoor(door: string, words: readonly string[], secondsMax: number): Promise<Ended> {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const script = fileURLToPath(new URL(`../${door}.${ending}`, import.meta.url));
  return runToItsEnd(process.execPath, [...process.execArgv, script, ...words], secondsMax);
}

function keep(out: string | null, row: Readonly<Record<string, unknown>>): void {
  if (out === null) return;
  mkdirSync(out, { recursive: true });
  appendFileSync(join(out, "peers.jsonl"), `${JSON.stringify(row)}\n`);
}
