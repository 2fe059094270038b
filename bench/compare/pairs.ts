import { signTest } from "./sign-test.ts";

/** What a comparison reads of a record. */
export interface Row {
  readonly suite: string;
  readonly instance: string;
  readonly seed: number;
  /** null = no solution. */
  readonly objective: number | null;
}

export interface Pair {
  readonly name: string;
  readonly seed: number;
  readonly a: number | null;
  readonly b: number | null;
  /** b over a, both plus 1, so that an objective of 0 has a ratio too; null when one has none. */
  readonly ratio: number | null;
}

export interface Verdict {
  readonly pairs: readonly Pair[];
  /** How often b is lower than a, equal, and higher; having a solution beats having none. */
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** Geometric mean of the ratios; null when there are none. */
  readonly meanRatio: number | null;
  readonly signTest: number;
}

/** Reads records, a line each; of several runs of one instance and seed the last counts. */
export function rowsOf(jsonl: string): readonly Row[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** Pairs two sets of runs by suite, instance and seed. Lower is better. */
export function compare(a: readonly Row[], b: readonly Row[]): Verdict {
  const key = ({ suite, instance, seed }: Row) => JSON.stringify([suite, instance, seed]);
  const ofA = new Map(a.map((row) => [key(row), row] as const));
  const ofB = new Map(b.map((row) => [key(row), row] as const));
  const pairs = [...ofA].flatMap(([name, row]): Pair[] => {
    const other = ofB.get(name);
    return other === undefined ? [] : [paired(row, other)];
  });
  const orders = pairs.map(({ a: first, b: second }) =>
    Math.sign((second ?? Infinity) - (first ?? Infinity) || 0),
  );
  const count = (sign: number) => orders.filter((order) => order === sign).length;
  const ratios = pairs.flatMap(({ ratio }) => (ratio === null ? [] : [Math.log(ratio)]));
  const sum = ratios.reduce((total, each) => total + each, 0);
  return {
    pairs,
    wins: count(-1),
    ties: count(0),
    losses: count(1),
    meanRatio: ratios.length === 0 ? null : Math.exp(sum / ratios.length),
    signTest: signTest(count(-1), count(1)),
  };
}

function paired(a: Row, b: Row): Pair {
  const both = a.objective !== null && b.objective !== null;
  return {
    name: `${a.suite} ${a.instance}`,
    seed: a.seed,
    a: a.objective,
    b: b.objective,
    ratio: both ? (b.objective + 1) / (a.objective + 1) : null,
  };
}
