import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the benches of published instances are asked for on the command line. */
export interface Asked {
  /** Wall seconds for one search. */
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
  /** Where records and rosters go; null = nowhere but to stdout. */
  readonly out: string | null;
  /** Other flags with a value, by name without dashes. */
  readonly flags: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

/**
 * Reads `--name value` pairs and the words between them.
 * @throws when a flag has no value, or a number is none.
 */
export function asked(words: readonly string[]): Asked {
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
  return {
    seconds: number("seconds", 60, 0.1),
    threads: Math.floor(number("threads", 2, 1)),
    seed: Math.floor(number("seed", 1, 0)),
    out: flags.get("out") ?? null,
    flags,
    rest,
  };
}

/**
 * The instance files named, or all files of a folder of the published data, those with few digits
 * first. Empty, after a line that says what to do, when there is no data.
 */
export function instanceFiles(named: readonly string[], folder: string): readonly string[] {
  if (named.length > 0) return named;
  const data = dataFolder();
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

/** The folder of published instances, from the environment; null when it is not there. */
export function dataFolder(): string | null {
  const folder = process.env["FAIRWEEK_BENCH_DATA"];
  return folder !== undefined && existsSync(folder) ? folder : null;
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
