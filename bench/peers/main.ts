import { execFile } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { systemClock } from "../../src/index.ts";
import { originOfRun } from "../origin.ts";
import { asked, type Surroundings } from "../published/arguments.ts";
import { datasetFolder } from "../inrc2/main.ts";
import { peerObjective, peerSuites, type Job, type PeerSuite } from "./suites.ts";

/**
 * `npm run bench:peers -- curtois --seconds 10 --threads 2 FILE...`, or `matsp FILE...`, or
 * `inrc2-dynamic DATASET HISTORY WEEKS` with seconds a week: our search, and right after it each peer
 * on the same instance with the same seconds and threads. Needs FAIRWEEK_PEERS_PYTHON, a Python that
 * has ortools and highspy, and FAIRWEEK_BENCH_DATA, whose folder `peers` holds their models.
 */
export async function main(words: readonly string[], around: Surroundings): Promise<void> {
  const { seconds, threads, seed, out, rest, data } = asked(words, around);
  const [name, ...instances] = rest;
  const suite = peerSuites[name ?? ""];
  if (suite === undefined) throw new Error(`a suite: ${Object.keys(peerSuites).join(", ")}`);
  const python = around.FAIRWEEK_PEERS_PYTHON;
  const scripts = data === null ? null : join(data, "peers");
  if (python === undefined || scripts === null || !existsSync(scripts)) {
    console.error(
      "skipped: set FAIRWEEK_PEERS_PYTHON, and FAIRWEEK_BENCH_DATA with a folder peers",
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "fairweek-peers-"));
  const jobs = name!.startsWith("inrc2")
    ? [[datasetFolder(instances[0] ?? "", data) ?? "", ...instances.slice(1)]]
    : instances.map((file) => [file]);
  for (const instance of jobs) {
    const job: Job = { instance, seconds, threads, seed, folder };
    const ours = await runOurs(suite, job);
    keep(out, ours);
    for (const peer of suite.peers) {
      const began = systemClock.nowMilliseconds();
      const script = join(scripts, peer.script);
      const told = await lastLine(python, [script, ...suite.theirs(job)]);
      const objective = peerObjective(told);
      const row = {
        ...{ ...originOfRun(), suite: ours["suite"], instance: ours["instance"] },
        ...{ solver: peer.name, seed, threads, seconds: ours["seconds"], objective },
        secondsTaken: (systemClock.nowMilliseconds() - began) / 1000,
        told,
      };
      keep(out, row);
      const mine = ours["objective"] as number | null;
      const ratio = mine === null || objective === null ? "-" : (mine / objective).toFixed(3);
      console.log(
        `${String(ours["instance"])}: fairweek ${mine ?? "none"}, ${peer.name} ` +
          `${objective ?? "none"}, ratio ${ratio}`,
      );
    }
  }
}

async function runOurs(suite: PeerSuite, job: Job): Promise<Record<string, unknown>> {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const script = fileURLToPath(new URL(`../${suite.door}.${ending}`, import.meta.url));
  return lastLine(process.execPath, [...process.execArgv, script, ...suite.ours(job)]);
}

/** Runs a program that prints a line of JSON at its end. */
async function lastLine(
  program: string,
  words: readonly string[],
): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(program, words, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Record<string, unknown>;
}

function keep(out: string | null, row: Readonly<Record<string, unknown>>): void {
  if (out === null) return;
  mkdirSync(out, { recursive: true });
  appendFileSync(join(out, "peers.jsonl"), `${JSON.stringify(row)}\n`);
}
