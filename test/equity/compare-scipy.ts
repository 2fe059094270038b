import { spawnSync } from "node:child_process";
import {
  type Table,
  benjaminiHochberg,
  benjaminiYekutieli,
  clopperPearson,
  conditionalOddsRatio,
  fisherTest,
  mannWhitney,
  permutationTest,
  twoProportions,
  welchTest,
  wilcoxonTest,
  wilsonInterval,
} from "../../src/equity/index.ts";
import { Rng } from "../../src/kernel/rng.ts";

/**
 * Compares the statistics of the audits with scipy on 200 random tables and 200 pairs of samples.
 * It needs a python with scipy, and says so where there is none: python3, or the one that
 * FAIRWEEK_PYTHON names.
 *
 * After `npm run build`: FAIRWEEK_PYTHON=.venv/bin/python node .build/test/equity/compare-scipy.js
 */
const interpreter = process.env["FAIRWEEK_PYTHON"] ?? "python3";

const cases = 200;

/** Relative difference that counts as equal. */
const allowed = 1e-9;

const python = `
import json, sys, warnings
import numpy as np
from scipy import stats as st
from scipy.stats.contingency import odds_ratio
warnings.filterwarnings("ignore")
given = json.load(sys.stdin)
rows = []
for t in given["tables"]:
    (a, b), (c, d) = t
    row = {}
    for ours, theirs in (("twoSided", "two-sided"), ("less", "less"), ("greater", "greater")):
        row["fisher " + ours] = st.fisher_exact(t, alternative=theirs)[1]
    if min(a + b, c + d, a + c, b + d) > 0:
        o = odds_ratio(np.array(t))
        ci = o.confidence_interval()
        row["odds ratio"], row["odds low"], row["odds high"] = o.statistic, ci.low, ci.high
        row["chi2 p"] = st.chi2_contingency(t, correction=False)[1]
        row["yates p"] = st.chi2_contingency(t, correction=True)[1]
    if a + b > 0:
        for name, method in (("wilson", "wilson"), ("clopper", "exact")):
            ci = st.binomtest(a, a + b).proportion_ci(method=method)
            row[name + " low"], row[name + " high"] = ci.low, ci.high
    rows.append(row)
for x, y in given["samples"]:
    d = [i - j for i, j in zip(x, y)]
    w = st.ttest_ind(x, y, equal_var=False)
    mean = lambda a, b, axis: np.mean(a, axis=axis) - np.mean(b, axis=axis)
    rows.append({
        "mann-whitney exact": st.mannwhitneyu(x, y, method="exact").pvalue,
        "mann-whitney normal": st.mannwhitneyu(x, y, method="asymptotic").pvalue,
        "welch t": w.statistic, "welch df": w.df, "welch p": w.pvalue,
        "wilcoxon p": st.wilcoxon(d, method="exact").pvalue,
        "permutation less": st.permutation_test((x, y), mean, vectorized=True,
            n_resamples=10**6, alternative="less").pvalue,
    })
ps = given["ps"]
for name in ("bh", "by"):
    for i, p in enumerate(st.false_discovery_control(ps, method=name)):
        rows.append({f"{name} {i}": p})
text = json.dumps(rows)
print(text)
`;

const rng = new Rng(20);
const count = (): number => (rng.below(6) === 0 ? 0 : rng.below(40));
const tables = Array.from({ length: cases }, (): Table => [
  [count(), count()],
  [count(), count()],
]);
const distinct = (n: number): readonly number[] =>
  Array.from({ length: n }, () => Math.round(rng.unit() * 1e6) / 100);
const samples = Array.from({ length: cases }, () => {
  const n = 4 + rng.below(4);
  return [distinct(n), distinct(n + rng.below(2))] as const;
});
const ps = Array.from({ length: 20 }, () => rng.unit() ** 3);

type Row = Readonly<Record<string, number | undefined>>;

function ofTable(table: Table): Row {
  const fisher = fisherTest(table);
  const odds = conditionalOddsRatio(table);
  const large = twoProportions(table);
  const [[a, b]] = table;
  const both = a + b > 0 ? { w: wilsonInterval(a, a + b), c: clopperPearson(a, a + b) } : null;
  return {
    "fisher twoSided": fisher.twoSided,
    "fisher less": fisher.less,
    "fisher greater": fisher.greater,
    "odds ratio": odds?.estimate,
    "odds low": odds?.interval.low,
    "odds high": odds?.interval.high,
    "chi2 p": large?.p,
    "yates p": large?.yatesP,
    "wilson low": both?.w.low,
    "wilson high": both?.w.high,
    "clopper low": both?.c.low,
    "clopper high": both?.c.high,
  };
}

function ofSamples([x, y]: (typeof samples)[number]): Row {
  const ranks = mannWhitney(x, y);
  const welch = welchTest(x, y);
  const paired = x.map((value, i) => value - (y[i] as number));
  return {
    "mann-whitney exact": ranks.exact ?? undefined,
    "mann-whitney normal": ranks.asymptotic,
    "welch t": welch?.t,
    "welch df": welch?.df,
    "welch p": welch?.p,
    "wilcoxon p": wilcoxonTest(paired).p,
    "permutation less": permutationTest([{ group: x, others: y }], { seed: 1 }).less,
  };
}

const ours: readonly Row[] = [
  ...tables.map(ofTable),
  ...samples.map(ofSamples),
  ...benjaminiHochberg(ps).map((p, i) => ({ [`bh ${i}`]: p })),
  ...benjaminiYekutieli(ps).map((p, i) => ({ [`by ${i}`]: p })),
];

const input = JSON.stringify({ tables, samples, ps });
const present = spawnSync(interpreter, ["-c", "import scipy; print(scipy.__version__)"]);
if (present.status !== 0) {
  console.log("Not compared: no python with scipy is on this machine.");
} else {
  const run = spawnSync(interpreter, ["-c", python], { input, maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(String(run.stderr));
  const text = String(run.stdout).replaceAll("-Infinity", "-1e999").replaceAll("Infinity", "1e999");
  compare(JSON.parse(text.replaceAll("NaN", "null")) as readonly Row[]);
}

function compare(theirs: readonly Row[]): void {
  let compared = 0;
  let worst = { difference: 0, name: "", ours: 0, theirs: 0 };
  const apart: string[] = [];
  theirs.forEach((row, i) => {
    for (const [name, expected] of Object.entries(row)) {
      const own = ours[i]?.[name];
      compared += 1;
      if (own === expected) continue;
      const scale = Math.max(Math.abs(expected ?? 0), 1e-12);
      const difference = Math.abs((own ?? NaN) - (expected ?? NaN)) / scale;
      if (!(difference <= allowed)) apart.push(`case ${i}, ${name}: ${own}, scipy ${expected}`);
      if (difference > worst.difference) {
        worst = { difference, name, ours: own ?? NaN, theirs: expected ?? NaN };
      }
    }
  });
  console.log(`scipy ${String(present.stdout).trim()}: ${compared} figures compared`);
  console.log(`largest relative difference ${worst.difference.toExponential(2)} (${worst.name})`);
  for (const line of apart) console.log(line);
  if (apart.length > 0) process.exitCode = 1;
  else console.log(`all within ${allowed}`);
}
