import { isTiny, solveTiny } from "../../solver/lp/index.ts";
import type { Clock } from "../kernel/clock.ts";
import { chunkModel } from "./chunk-model.ts";
import type { Coverage } from "./coverage.ts";
import { type Seated, breakAt, choicesOf, distance, restAll } from "./seating.ts";

/** How often the engine was asked. */
export interface Improved {
  readonly modelsSolved: number;
  /** Too large for the engine, or an answer that the guard did not believe: the places stayed. */
  readonly modelsRefused: number;
  /** Solved, and better than what was there. */
  readonly modelsTaken: number;
}

/** Shifts in one model, and starts a break may choose from: about 150 variables, a few ms. */
const CHUNK_SHIFTS = 3;
const CANDIDATES = 12;

/** A thousand times what models of this size take, so that a busy machine changes no answer. */
const TIMEOUT_MILLISECONDS = 20_000;

type Candidates = (starts: readonly number[], current: number) => readonly number[];

/** Starts all over the window: the nearest to the ideal, the current one, and even steps between. */
const scattered: Candidates = (starts, current) => {
  const inTime = starts.toSorted((a, b) => a - b);
  const stride = Math.max(1, Math.ceil(inTime.length / (CANDIDATES - 2)));
  const ideal = starts.slice(0, 1);
  return [...new Set([current, ...ideal, ...inTime.filter((_, index) => index % stride === 0)])];
};

/** Starts around the current one. */
const nearby: Candidates = (starts, current) =>
  starts
    .toSorted((a, b) => Math.abs(a - current) - Math.abs(b - current) || a - b)
    .slice(0, CANDIDATES);

/**
 * Moves the breaks of a few shifts at a time by exact models, first over whole windows, then around
 * where they lie; the second round cuts the shifts into other groups. Only shifts whose breaks might
 * cost less shortfall are asked about. A model's answer is taken when it lowers the shortfall, or keeps
 * it and comes nearer to the ideals.
 * @param coverage holds all breaks of `seats`, and afterwards all breaks of the answer.
 */
export function improve(
  given: readonly Seated[],
  coverage: Coverage,
  clock: Clock,
): Improved & { readonly seats: readonly Seated[] } {
  const seats = [...given];
  const counts = { modelsSolved: 0, modelsRefused: 0, modelsTaken: 0 };
  for (const { candidates, offset } of [
    { candidates: scattered, offset: 0 },
    { candidates: nearby, offset: 1 },
  ]) {
    for (let from = -offset; from < seats.length; from += CHUNK_SHIFTS) {
      const first = Math.max(0, from);
      const chunk = seats.slice(first, from + CHUNK_SHIFTS);
      if (chunk.every(({ needs }) => needs.length === 0)) continue;
      const better = solve(chunk, coverage, candidates, { clock, counts });
      seats.splice(first, chunk.length, ...better);
    }
  }
  return { seats, ...counts };
}

interface Run {
  readonly clock: Clock;
  readonly counts: { modelsSolved: number; modelsRefused: number; modelsTaken: number };
}

/** A chunk too large for the engine is halved until it is not, or is one shift. */
function solve(
  chunk: readonly Seated[],
  coverage: Coverage,
  candidates: Candidates,
  run: Run,
): readonly Seated[] {
  for (const held of chunk) restAll(coverage, held, -1);
  if (costsLeast(chunk, coverage)) {
    for (const held of chunk) restAll(coverage, held, 1);
    return chunk;
  }
  const { model, read } = chunkModel(chunk, coverage, candidates);
  if (!isTiny(model) && chunk.length > 1) {
    for (const held of chunk) restAll(coverage, held, 1);
    const half = chunk.length >> 1;
    const left = solve(chunk.slice(0, half), coverage, candidates, run);
    return [...left, ...solve(chunk.slice(half), coverage, candidates, run)];
  }
  const answer = solveTiny(model, { clock: run.clock, timeoutMilliseconds: TIMEOUT_MILLISECONDS });
  if (answer.status === "refused") {
    run.counts.modelsRefused++;
    for (const held of chunk) restAll(coverage, held, 1);
    return chunk;
  }
  run.counts.modelsSolved++;
  const starts = read(answer.values);
  const moved = chunk.map((held, index): Seated => ({
    ...held,
    starts: starts[index] ?? held.starts,
  }));
  const [old, now] = [valueOf(chunk, coverage), valueOf(moved, coverage)];
  const isBetter = now.cost < old.cost || (now.cost === old.cost && now.away < old.away);
  if (isBetter) run.counts.modelsTaken++;
  const kept = isBetter ? moved : chunk;
  for (const held of kept) restAll(coverage, held, 1);
  return kept;
}

/**
 * True when the breaks cost no more together than each would cost alone where it costs least: shortfall
 * is convex, so no model can find less.
 * @param chunk shifts whose breaks are NOT in `coverage`.
 */
function costsLeast(chunk: readonly Seated[], coverage: Coverage): boolean {
  const apart = chunk.flatMap((held) =>
    held.needs.map((need, at) =>
      Math.min(...choicesOf(held, at).map((start) => coverage.costOf(breakAt(need, start)))),
    ),
  );
  const least = apart.reduce((sum, cost) => sum + cost, coverage.cost());
  return valueOf(chunk, coverage).cost === least;
}

/** What the coverage costs with these breaks in it, and how far they are from their ideals. */
function valueOf(seats: readonly Seated[], coverage: Coverage): { cost: number; away: number } {
  for (const held of seats) restAll(coverage, held, 1);
  const cost = coverage.cost();
  for (const held of seats) restAll(coverage, held, -1);
  return { cost, away: seats.reduce((sum, held) => sum + distance(held), 0) };
}
