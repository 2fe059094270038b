import type { TinyModel, TinyRow, TinyVariable } from "../../solver/lp/index.ts";
import { BUCKET_MINUTES, type Coverage, HEADS_COSTED, bucketsOf } from "./coverage.ts";
import { type Seated, breakAt, choicesOf } from "./seating.ts";
import { type Seat, clash } from "./starts.ts";

/**
 * Distances count in steps of 5 minutes, a minute of shortfall as 300 of them: more than the breaks of
 * a chunk are away from their ideals in all. Who takes an answer still compares shortfall first.
 */
const STEP_MINUTES = 5;
const SHORTFALL_WEIGHT = 300;

/** A model of a few shifts at once, all other shifts staying where they are. */
export interface ChunkModel {
  readonly model: TinyModel;
  /** The starts that a solution chooses, by shift and need. */
  readonly read: (values: readonly number[]) => readonly (readonly number[])[];
}

interface Choice extends Seat {
  readonly variable: number;
}

/**
 * Chooses one start for every break of the chunk, least shortfall first and then nearest to the ideals.
 * @param chunk shifts whose breaks are NOT in `coverage`.
 * @param candidates which of a need's starts the model may choose from, its current one among them.
 */
export function chunkModel(
  chunk: readonly Seated[],
  coverage: Coverage,
  candidates: (starts: readonly number[], current: number) => readonly number[],
): ChunkModel {
  const variables: TinyVariable[] = [];
  const rows: TinyRow[] = [];
  const away = new Map<number, { variable: number; minutes: number }[]>();
  const chosen = chunk.map((held) => {
    const choices = held.needs.map((need, at): readonly Choice[] =>
      candidates(choicesOf(held, at), held.starts[at] as number).map((start) => {
        const variable = variables.length;
        const cost = Math.abs(start - need.ideal) / STEP_MINUTES;
        variables.push({ cost, upper: null, whole: true });
        for (const { bucket, minutes } of bucketsOf(breakAt(need, start))) {
          away.set(bucket, [...(away.get(bucket) ?? []), { variable, minutes }]);
        }
        return { variable, start, minutes: need.minutesMin };
      }),
    );
    rows.push(...choices.map(oneOf), ...apart(choices, held.spreadMinutes));
    return choices;
  });
  for (const [bucket, terms] of away) coverBucket(coverage.gap(bucket), terms, { variables, rows });
  const read = (values: readonly number[]): readonly (readonly number[])[] =>
    chosen.map((needs) =>
      needs.map((choices) => choices.find(({ variable }) => values[variable] === 1)?.start ?? NaN),
    );
  return { model: { variables, rows }, read };
}

const terms = (choices: readonly Choice[]): TinyRow["terms"] =>
  choices.map(({ variable }) => ({ variable, coefficient: 1 }));

const oneOf = (choices: readonly Choice[]): TinyRow => ({ terms: terms(choices), min: 1, max: 1 });

/** Two breaks of one shift do not overlap and keep their spread. */
function apart(choices: readonly (readonly Choice[])[], spreadMinutes: number): readonly TinyRow[] {
  return choices.flatMap((mine, index) =>
    choices.slice(index + 1).flatMap((others) =>
      mine.flatMap((choice) => {
        const clashing = others.filter((other) => clash(choice, other, spreadMinutes));
        return clashing.length === 0
          ? []
          : [{ terms: terms([choice, ...clashing]), min: null, max: 1 }];
      }),
    ),
  );
}

/**
 * The shortfall of one bucket as a sum of layers, one for each missing head, dearer from head to head:
 * a least cost fills the cheap ones first. What is missing before any break of the chunk is constant.
 */
function coverBucket(
  gap: number,
  away: readonly { variable: number; minutes: number }[],
  into: { variables: TinyVariable[]; rows: TinyRow[] },
): void {
  const most = away.reduce((sum, { minutes }) => sum + minutes, 0);
  if (gap + most <= 0) return;
  const already = Math.max(0, gap);
  const layers: { variable: number; coefficient: number }[] = [];
  let filled = 0;
  for (let head = 1; filled < already + most; head++) {
    const isLast = head >= HEADS_COSTED;
    const room = isLast ? Infinity : BUCKET_MINUTES - Math.max(0, already - filled);
    filled += isLast ? Infinity : BUCKET_MINUTES;
    if (room <= 0) continue;
    const upper = isLast ? null : room;
    layers.push({ variable: into.variables.length, coefficient: 1 });
    into.variables.push({ cost: head * SHORTFALL_WEIGHT, upper, whole: false });
  }
  const breaks = away.map(({ variable, minutes }) => ({ variable, coefficient: -minutes }));
  into.rows.push({ terms: [...layers, ...breaks], min: Math.min(0, gap), max: null });
}
