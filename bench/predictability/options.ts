import { parseArgs } from "node:util";
import { type CellChoice, isLevel, listedSeeds } from "./cells.ts";
import { isPolicy, usualPolicies } from "./policies/catalog.ts";
import type { Budget } from "./policies/policy.ts";
import { scenarios } from "./world/scenarios.ts";

/** What `npm run bench:predictability` was asked for. */
export interface Options extends CellChoice {
  readonly out: string;
  readonly jobs: number;
  readonly budget: Budget;
  /** Only write the report of the records that are there. */
  readonly reportOnly: boolean;
  /** So many cells on record are run once more, to see whether they come out the same. */
  readonly again: number;
}

export const usage = `npm run bench:predictability -- [options]
  --scenarios restaurant,shop   of: restaurant, shop, ward, warehouse, call-centre, kiosk
  --levels base                 of: low, base, high
  --seeds 3                     the first so many of the listed seeds, 1 to ${listedSeeds.length}
  --weeks 12                    measured weeks; two weeks of warming up come before
  --swaps 0.1                   share of worker-weeks with an offer to swap; 0 unless told
  --policies ours,cost-only     all unless named; proposed:FOLDER, proposed-repaired:FOLDER besides
  --out DIR                     where records and report go; cells found there are not run again
  --jobs 1                      cells run at a time
  --plan-iterations 80000       of the engine, for a week
  --revise-iterations 20000     of the engine, for an answer
  --peer-seconds 10             of other solvers, for a week; a fifth for an answer
  --again 0                     run so many cells on record once more and compare their hashes
  --report-only                 no cell is run`;

/** @throws Error with what is wrong with the words. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      scenarios: { type: "string", default: "restaurant,shop" },
      levels: { type: "string", default: "base" },
      seeds: { type: "string", default: "3" },
      weeks: { type: "string", default: "12" },
      swaps: { type: "string", default: "0" },
      policies: { type: "string", default: usualPolicies.join(",") },
      out: { type: "string", default: "bench/records" },
      jobs: { type: "string", default: "1" },
      "plan-iterations": { type: "string", default: "80000" },
      "revise-iterations": { type: "string", default: "20000" },
      "peer-seconds": { type: "string", default: "10" },
      again: { type: "string", default: "0" },
      "report-only": { type: "boolean", default: false },
    },
  });
  const list = (text: string) => text.split(",").filter((one) => one !== "");
  const known = scenarios.map(({ id }) => id);
  const peerSeconds = count("peer-seconds", values["peer-seconds"], 600);
  return {
    scenarios: all("scenario", list(values.scenarios), (id) => known.includes(id)),
    levels: list(values.levels)
      .filter((one) => expect("level", one, isLevel))
      .filter(isLevel),
    seeds: listedSeeds.slice(0, count("seeds", values.seeds, listedSeeds.length)),
    weeks: count("weeks", values.weeks, 12),
    swapShare: share("swaps", values.swaps),
    policies: all("policy", list(values.policies), isPolicy),
    out: values.out,
    jobs: count("jobs", values.jobs, 64),
    budget: {
      planIterations: count("plan-iterations", values["plan-iterations"], 10_000_000),
      reviseIterations: count("revise-iterations", values["revise-iterations"], 10_000_000),
      peerPlanSeconds: peerSeconds,
      peerReviseSeconds: Math.max(1, Math.round(peerSeconds / 5)),
    },
    reportOnly: values["report-only"],
    again: values.again === "0" ? 0 : count("again", values.again, 10_000),
  };
}

function count(name: string, text: string, most: number): number {
  const found = Number(text);
  if (Number.isSafeInteger(found) && found >= 1 && found <= most) return found;
  throw new Error(`--${name} is a whole number from 1 to ${most}, not ${text}`);
}

function share(name: string, text: string): number {
  const found = Number(text);
  if (text !== "" && found >= 0 && found <= 1) return found;
  throw new Error(`--${name} is a share from 0 to 1, not ${text}`);
}

function expect(what: string, text: string, isKnown: (text: string) => boolean): boolean {
  if (isKnown(text)) return true;
  throw new Error(`no ${what} ${text}\n${usage}`);
}

const all = (what: string, list: readonly string[], isKnown: (text: string) => boolean) =>
  list.filter((one) => expect(what, one, isKnown));
