import { OFF } from "../../model/numbers.ts";
import type { Generation } from "../generation.ts";
import { costOf } from "../slack-columns.ts";
import type { Decision } from "./decision.ts";

/** What is nearer than this to a whole number counts as whole. */
const WHOLE = 1e-4;

/** A choice between two decisions, one of which every roster agrees with. */
export interface Fork {
  readonly sides: readonly [Decision, Decision];
  /** How much seems to be at stake, to choose which to try; comparable within one kind. */
  readonly weight: number;
}

/** The forks that the last linear program does not already agree with on one side, by kind. */
export interface Forks {
  /** How much of a cell's demand is missed, or exceeded. */
  readonly demand: readonly Fork[];
  /** Whether a line works on a day. */
  readonly work: readonly Fork[];
  /** Whether it has one option on a day. */
  readonly option: readonly Fork[];
}

const distance = (value: number): number => Math.abs(value - Math.round(value));

export const forksOf = (generation: Generation): Forks => ({
  demand: demandForks(generation),
  ...rowForks(generation),
});

function demandForks({ solved, task }: Generation): Fork[] {
  const forks: Fork[] = [];
  for (const [slack, { lower, upper, ...own }] of task.slacks.entries()) {
    const value = solved!.slacks[slack]!;
    if (distance(value) < WHOLE) continue;
    const less = { kind: "demand" as const, slack, lower, upper: Math.floor(value) };
    const more = { kind: "demand" as const, slack, lower: Math.ceil(value), upper };
    forks.push({ sides: [less, more], weight: distance(value) * costOf(task, own) });
  }
  return forks;
}

function rowForks({ solved, master, task }: Generation): Omit<Forks, "demand"> {
  const { days } = task.model;
  const shares = new Map<string, { line: number; day: number; option: number; share: number }>();
  solved!.shares.forEach((share, place) => {
    if (share < WHOLE) return;
    const { line, row } = master.columns[place]!;
    for (let day = 0; day < days; day++) {
      const option = row[day]!;
      const key = `${line}/${day}/${option}`;
      const held = shares.get(key);
      if (held === undefined) shares.set(key, { line, day, option, share });
      else held.share += share;
    }
  });
  const work: Fork[] = [];
  const option: Fork[] = [];
  for (const { share, ...own } of shares.values()) {
    if (distance(share) < WHOLE) continue;
    const held = { kind: "row" as const, ...own, isHeld: true };
    const kind = own.option === OFF ? work : option;
    kind.push({ sides: [held, { ...held, isHeld: false }], weight: distance(share) });
  }
  return { work, option };
}
