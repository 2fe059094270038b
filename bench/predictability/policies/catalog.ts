import { costOnly, oracle, ours } from "./engine.ts";
import { proposals } from "./files.ts";
import { greedy } from "./greedy.ts";
import { cpSat } from "./peers/cp-sat.ts";
import { highs } from "./peers/highs.ts";
import type { Policy, PolicyGiven } from "./policy.ts";
import { template } from "./template.ts";

/** Every policy by id, in the order of the report. */
export const policies: Readonly<Record<string, (given: PolicyGiven) => Promise<Policy>>> = {
  template,
  "cost-only": async (given) => costOnly(given),
  greedy,
  "cp-sat": (given) => cpSat(given, { isStable: false }),
  "cp-sat-stable": (given) => cpSat(given, { isStable: true }),
  highs: (given) => highs(given, { isStable: false }),
  "highs-stable": (given) => highs(given, { isStable: true }),
  ours: async (given) => ours(given),
  "ours-eager": async (given) => ours(given, { isEager: true }),
  "ours-without-stability": async (given) => ours(given, { without: "stability" }),
  "ours-without-fairness": async (given) => ours(given, { without: "fairness" }),
  "ours-without-history": async (given) => ours(given, { without: "history" }),
  oracle: async (given) => oracle(given),
};

/** Those that run unless others are named. */
export const usualPolicies = Object.keys(policies);

/** "proposed:FOLDER" and "proposed-repaired:FOLDER" take schedules out of files. */
export async function makePolicy(id: string, given: PolicyGiven): Promise<Policy> {
  const [kind = "", ...rest] = id.split(":");
  const folder = rest.join(":");
  if (kind === "proposed" || kind === "proposed-repaired")
    return proposals(given, { folder, isRepaired: kind === "proposed-repaired" });
  const make = policies[id];
  if (make === undefined)
    throw new Error(`no policy ${id}; there are ${usualPolicies.join(", ")}, proposed:FOLDER`);
  return make(given);
}

export const isPolicy = (id: string): boolean =>
  policies[id] !== undefined || /^proposed(-repaired)?:./.test(id);
