import type { PathTask } from "../task.ts";
import type { Table } from "./table.ts";

/** Choices of a day that every table treats alike share a symbol. */
export interface Symbols {
  /** By day: how many symbols there are. */
  readonly count: Int32Array;
  /** By choice, over all days: its symbol on its day. */
  readonly ofChoice: Int32Array;
  /** By day, then symbol: some choice of that symbol, counted from the day's first. */
  readonly sample: readonly Int32Array[];
}

export function symbolsOf(task: PathTask, tables: readonly Table[]): Symbols {
  const days = task.choiceStart.length - 1;
  const count = new Int32Array(days);
  const ofChoice = new Int32Array(task.choiceStart[days]!);
  const sample: Int32Array[] = [];
  for (let day = 0; day < days; day++) {
    const first = task.choiceStart[day]!;
    const choices = task.choiceStart[day + 1]! - first;
    let symbols: number[] = new Array<number>(choices).fill(0);
    for (const table of tables) symbols = split(table, day, choices, symbols);
    const samples: number[] = [];
    symbols.forEach((symbol, c) => {
      ofChoice[first + c] = symbol;
      samples[symbol] ??= c;
    });
    count[day] = samples.length;
    sample.push(Int32Array.from(samples));
  }
  return { count, ofChoice, sample };
}

/** Parts symbols whose choices the table treats differently; numbers them by first occurrence. */
function split(table: Table, day: number, choices: number, before: readonly number[]): number[] {
  const next = table.next[day]!;
  const points = table.points[day] ?? null;
  const states = table.states[day]!;
  const alike = (a: number, b: number): boolean => {
    for (let at = 0; at < states * choices; at += choices) {
      if (next[at + a] !== next[at + b]) return false;
      if (points !== null && points[at + a] !== points[at + b]) return false;
    }
    return true;
  };
  const byKey = new Map<string, { choice: number; symbol: number }[]>();
  let symbols = 0;
  return before.map((symbol, c) => {
    let hash = 0;
    for (let at = c; at < states * choices; at += choices) {
      hash = (Math.imul(hash, 31) + next[at]! + (points === null ? 0 : points[at]! | 0)) | 0;
    }
    const key = `${symbol},${hash}`;
    const kept = byKey.get(key) ?? [];
    const same = kept.find(({ choice }) => alike(choice, c));
    if (same !== undefined) return same.symbol;
    kept.push({ choice: c, symbol: symbols });
    byKey.set(key, kept);
    return symbols++;
  });
}
