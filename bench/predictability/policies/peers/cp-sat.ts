import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { NotInstalled } from "../not-installed.ts";
import type { Policy, PolicyGiven } from "../policy.ts";
import type { PeerModel } from "./model.ts";
import { solverPolicy } from "./solver-policy.ts";

/** Found from the sources and from the built tree alike: the script is not compiled. */
const script = ["cp-sat.py", "../../../../../bench/predictability/policies/peers/cp-sat.py"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));

/** OR-tools CP-SAT, one worker, a deterministic time limit; runs beside us in Python. */
export async function cpSat(
  given: PolicyGiven,
  { isStable }: { readonly isStable: boolean },
): Promise<Policy> {
  const { peersPython } = given;
  if (script === undefined) throw new NotInstalled("cp-sat.py does not lie beside the sources");
  if (peersPython === null)
    throw new NotInstalled(
      "CP-SAT is not installed: name a Python that has ortools by FAIRWEEK_PEERS_PYTHON",
    );
  const child = spawn(peersPython, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const ask = conversation(child);
  const hello = (await ask({ ask: "version" })) as { readonly version?: string } | null;
  if (hello?.version === undefined)
    throw new NotInstalled(`CP-SAT is not installed: ${peersPython} cannot import ortools`);
  return solverPolicy(given, {
    id: isStable ? "cp-sat-stable" : "cp-sat",
    isStable,
    isDeterministic: true,
    versions: { ortools: hello.version },
    solve: async (model: PeerModel, seconds: number) => {
      const found = await ask({ ask: "solve", model, seconds, seed: given.seed });
      if (found === null) throw new Error("the Python of CP-SAT has ended");
      return (found as { readonly chosen: readonly number[] | null }).chosen;
    },
    close: async () => {
      child.stdin?.end();
    },
  });
}

/** One line of JSON out, one line back; null when the other side is gone. */
function conversation(child: ChildProcess): (question: unknown) => Promise<unknown> {
  const waiting: ((answer: unknown) => void)[] = [];
  let isGone = false;
  const end = () => {
    isGone = true;
    for (const answer of waiting.splice(0)) answer(null);
  };
  child.on("error", end);
  child.on("exit", end);
  child.stdin?.on("error", end);
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on("line", (line) => {
      waiting.shift()?.(JSON.parse(line));
    });
  return (question) =>
    new Promise((resolve) => {
      if (isGone) return resolve(null);
      waiting.push(resolve);
      child.stdin?.write(`${JSON.stringify(question)}\n`);
    });
}
