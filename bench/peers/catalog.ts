import { cpSat, cpSatAdvice, cpSatFile } from "./cp-sat.ts";
import { highs } from "./highs.ts";
import type { PeerSolver } from "./solver.ts";

/** A solver that may be run beside ours. */
export interface Peer {
  readonly id: string;
  /** What to do to have it; null = it is there. */
  readonly missing: (modules: string | null) => string | null;
  readonly load: (modules: string | null) => Promise<PeerSolver>;
}

export const peers: readonly Peer[] = [
  {
    id: "cp-sat",
    missing: (modules) => (cpSatFile(modules) === null ? cpSatAdvice : null),
    load: async (modules) => {
      const file = cpSatFile(modules);
      if (file === null) throw new Error(`CP-SAT is not there: ${cpSatAdvice}`);
      return cpSat(file);
    },
  },
  { id: "highs", missing: () => null, load: highs },
];
