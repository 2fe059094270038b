import { cpSat as loadCpSat, cpSatAdvice, cpSatFile } from "../../../peers/cp-sat.ts";
import { NotInstalled } from "../not-installed.ts";
import type { Policy, PolicyGiven } from "../policy.ts";
import type { PeerModel } from "./model.ts";
import { peerProgram } from "./program.ts";
import { solverPolicy } from "./solver-policy.ts";

/** The clock's limit is a safeguard only: so many times the seconds of counted work. */
const SAFEGUARD = 20;

/**
 * CP-SAT in WebAssembly, one worker; its seconds are counted work, the same on every machine.
 * @throws NotInstalled when or-tools-wasm is not there.
 */
export async function cpSat(
  given: PolicyGiven,
  { isStable }: { readonly isStable: boolean },
): Promise<Policy> {
  const file = cpSatFile(given.peersModules);
  if (file === null) throw new NotInstalled(`CP-SAT is not installed: ${cpSatAdvice}`);
  const seed = given.seed % 2 ** 31;
  const solve = async (model: PeerModel, seconds: number): Promise<readonly number[] | null> => {
    if (model.options.length === 0) return [];
    const solver = await loadCpSat(file, { maxDeterministicTime: seconds });
    const effort = { seconds: SAFEGUARD * seconds, threads: 1, seed };
    const { values } = await solver.solve(peerProgram(model), effort);
    return values === null ? null : [...model.options.keys()].filter((i) => values[i] === 1);
  };
  return solverPolicy(given, {
    id: isStable ? "cp-sat-stable" : "cp-sat",
    isStable,
    isDeterministic: true,
    versions: { cpSat: "npm or-tools-wasm" },
    solve,
    close: async () => {},
  });
}
