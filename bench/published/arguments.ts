import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the benches of published instances are asked for on the command line. */
export interface Asked {
  /** For one search, by the clock. */
  readonly seconds: number;
  readonly clock: ClockName;
  readonly threads: number;
  readonly seed: number;
  /** Where records and rosters go; null = nowhere but to stdout. */
  readonly out: string | null;
  /** Other flags with a value, by name without dashes. */
  readonly flags: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
  /** The folder of published instances; null = there is none. */
  readonly data: string | null;
}

/** The wall's clock, or the processor time of this process: for one thread on a busy machine. */
export type ClockName = "wall" | "cpu";

/** What the environment says: where published instances lie, and which folder holds other solvers. */
export interface Surroundings {
  readonly FAIRWEEK_BENCH_DATA?: string | undefined;
  /** A folder whose node_modules holds or-tools-wasm. */
  readonly FAIRWEEK_PEERS_MODULES?: string | undefined;
}

/**
 * Reads `--name value` pairs and the words between them.
 * @throws when a flag has no value, or a number is none.
 */
export function asked(words: readonly string[], { FAIRWEEK_BENCH_DATA }: Surroundings): Asked {
  const flags = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.startsWith("--")) {
      rest.push(word);
      continue;
    }
    const value = words[++i];
    if (value === undefined) throw new Error(`${word} needs a value`);
    flags.set(word.slice(2), value);
  }
  const number = (name: string, usual: number, least: number): number => {
    const value = Number(flags.get(name) ?? usual);
    if (!(value >= least)) throw new Error(`--${name} needs a number of at least ${least}`);
    return value;
  };
  const clock = flags.get("clock") ?? "wall";
  if (clock !== "wall" && clock !== "cpu") throw new Error("--clock is wall or cpu");
  if (clock === "cpu" && flags.get("threads") !== "1")
    throw new Error("--clock cpu needs --threads 1");
  return {
    clock,
    seconds: number("seconds", 60, 0.1),
    threads: Math.floor(number("threads", 2, 1)),
    seed: Math.floor(number("seed", 1, 0)),
    out: flags.get("out") ?? null,
    flags,
    rest,
    data: existsSync(FAIRWEEK_BENCH_DATA ?? "") ? FAIRWEEK_BENCH_DATA! : null,
  };
}

/**
 * The instance files named, or all files of a folder of the published data, those with few digits
 * first. Empty, after a line that says what to do, when there is no data.
 */
export function instanceFiles({ rest, data }: Asked, folder: string): readonly string[] {
  if (rest.length > 0) return rest;
  const whole = data === null ? null : join(data, folder);
  if (whole === null || !existsSync(whole)) {
    console.error(
      `skipped: no instances. Name files, or set FAIRWEEK_BENCH_DATA to a folder that has ${folder}`,
    );
    return [];
  }
  const files = readdirSync(whole).filter((name) => statSync(join(whole, name)).isFile());
  return files.toSorted(byNumber).map((name) => join(whole, name));
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
