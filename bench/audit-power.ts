import { appendFileSync, mkdirSync } from "node:fs";
import { audit, parseAttributes, standardOutcomes } from "../src/audit.ts";
import { Rng } from "../src/kernel/rng.ts";
import { type Person, type SiteShape, type Variant, shapes, siteOf } from "./audit-power/sites.ts";
import { originOfRun } from "./origin.ts";

/**
 * `npm run audit:power`, or `npm run audit:power -- planted` for cases with that word: how often audits
 * of invented sites raise a review, where nothing is wrong and where a fifth fewer hours are planted.
 * Appends a line a case to `bench/records/<date>-audit-power.jsonl`, and prints a table. Ends with 1
 * when false alarms are more than three standard errors above 5 %.
 */
interface Case {
  readonly name: string;
  readonly variant: Variant;
  readonly sites: readonly SiteShape[];
  readonly runs: number;
}

const { restaurant, shop, callCentre } = shapes;
const pooled = [restaurant, shop, callCentre];
const cases: readonly Case[] = [
  { name: "null, restaurant of 34", variant: "null", sites: [restaurant], runs: 400 },
  { name: "null, 3 sites pooled", variant: "null", sites: pooled, runs: 400 },
  { name: "proxy, 3 sites pooled", variant: "proxy", sites: pooled, runs: 400 },
  { name: "planted, shop of 24", variant: "planted", sites: [shop], runs: 200 },
  { name: "planted, restaurant of 34", variant: "planted", sites: [restaurant], runs: 200 },
  { name: "planted, 3 sites pooled", variant: "planted", sites: pooled, runs: 200 },
];

const outcomes = standardOutcomes.filter(({ id }) =>
  ["hoursReached", "hoursRatio", "burdenRatio", "predictability"].includes(id),
);
const permutationDraws = 999;

interface Seen {
  /** Any review at all. */
  readonly review: boolean;
  /** A review that says women got fewer hours. */
  readonly found: boolean;
  /** An impact ratio under .8 anywhere: what a bare four-fifths rule would have flagged. */
  readonly lowRatio: boolean;
}

function seenIn(people: readonly Person[], seed: number): Seen {
  const store = parseAttributes(
    JSON.stringify({
      format: "fairweek-attributes",
      version: 1,
      attributes: [
        { name: "gender", values: ["woman", "man"] },
        { name: "age", values: ["under 40", "40 and over"] },
      ],
      workers: people.map(({ unit, stated }) => ({ worker: unit.worker, stated })),
    }),
  );
  if (!store.ok) throw new Error(JSON.stringify(store.problem));
  const units = people.map(({ unit }) => unit);
  const views = [["gender"], ["age"]];
  const report = audit(
    {
      units,
      outcomes,
      views,
      audience: "needToKnow",
      seed,
      permutationDraws,
      bootstrapResamples: 99,
    },
    store.value,
  );
  if (!report.ok) throw new Error(JSON.stringify(report.problem));
  const results = report.value.views.flatMap((view) =>
    view.outcomes.flatMap(({ outcome, comparisons }) =>
      comparisons.flatMap((one) => (one.shown ? [{ outcome: outcome.id, ...one }] : [])),
    ),
  );
  const reviews = results.filter(({ verdict }) => verdict === "review");
  return {
    review: reviews.length > 0,
    found: reviews.some(
      ({ outcome, labels, direction }) =>
        outcome.startsWith("hours") && labels[0] === "woman" && direction === "worse",
    ),
    lowRatio: results.some(({ impactRatio }) => (impactRatio ?? 1) < 0.8),
  };
}

function rowOf({ name, variant, sites, runs }: Case) {
  const counts = { review: 0, found: 0, lowRatio: 0 };
  for (let run = 0; run < runs; run++) {
    const rng = new Rng(10_000 + run);
    const people = sites.flatMap((site) => siteOf(rng, site, variant));
    const seen = seenIn(people, run);
    for (const key of ["review", "found", "lowRatio"] as const) counts[key] += Number(seen[key]);
  }
  const share = (count: number): number => count / runs;
  const errorOf = (part: number): number => Math.sqrt((part * (1 - part)) / runs);
  return {
    case: name,
    variant,
    workers: sites.reduce((sum, { workers }) => sum + workers, 0),
    runs,
    permutationDraws,
    outcomes: outcomes.map(({ id }) => id),
    reviewShare: share(counts.review),
    reviewStandardError: errorOf(share(counts.review)),
    foundShare: share(counts.found),
    foundStandardError: errorOf(share(counts.found)),
    lowRatioShare: share(counts.lowRatio),
  };
}

const origin = originOfRun();
const file = `bench/records/${origin.at.slice(0, 10)}-audit-power.jsonl`;
mkdirSync("bench/records", { recursive: true });
const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
const [wanted = ""] = process.argv.slice(2);
for (const one of cases.filter(({ name }) => name.includes(wanted))) {
  const row = rowOf(one);
  appendFileSync(file, `${JSON.stringify({ ...origin, suite: "audit-power", ...row })}\n`);
  console.log(
    `${row.case.padEnd(28)} review ${percent(row.reviewShare)} (SE ${percent(row.reviewStandardError)})` +
      `  found ${percent(row.foundShare)} (SE ${percent(row.foundStandardError)})` +
      `  ratio < .8 ${percent(row.lowRatioShare)}`,
  );
  const isAlarming = row.reviewShare > 0.05 + 3 * Math.sqrt((0.05 * 0.95) / row.runs);
  if (one.variant !== "planted" && isAlarming) process.exitCode = 1;
}
console.log(`records: ${file}`);
