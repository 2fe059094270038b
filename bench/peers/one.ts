import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { asked, type Surroundings } from "../published/arguments.ts";
import { peers } from "./catalog.ts";
import { peerSuites } from "./suites.ts";

/**
 * `peer.js PEER SUITE INSTANCE... --seconds 10 --threads 2 --seed 1 --out DIR`: runs one peer on one
 * instance, writes its solution to DIR and prints what it came to as a line of JSON.
 */
export async function main(words: readonly string[], around: Surroundings): Promise<void> {
  const { seconds, threads, seed, out, rest } = asked(words, around);
  const [id, name, ...instance] = rest;
  const peer = peers.find((one) => one.id === id);
  const suite = peerSuites[name ?? ""];
  if (peer === undefined || suite === undefined || out === null) {
    throw new Error("needs PEER SUITE INSTANCE... and --out DIR");
  }
  // Else some threads compile while the solver runs, and leave it little of the processor for 10 s.
  setFlagsFromString("--wasm-num-compilation-tasks=1");
  const solver = await peer.load(around.FAIRWEEK_PEERS_MODULES ?? null);
  const { files, ...found } = await suite.run(solver, { instance, seconds, threads, seed });
  mkdirSync(out, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
  const line = JSON.stringify({ ...found, threads: solver.threads(threads) });
  // Some seconds more would go into compiling what is not called again.
  process.stdout.write(`${line}\n`, () => process.kill(process.pid, "SIGKILL"));
}
