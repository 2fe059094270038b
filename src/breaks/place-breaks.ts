import type { CurvePiece, DemandCurve } from "../domain/demand.ts";
import type { RoleId } from "../domain/identity.ts";
import type { Break } from "../domain/shift.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Interval } from "../time/interval.ts";
import { Coverage } from "./coverage.ts";
import { type Improved, improve } from "./improve.ts";
import type { BreakNeed } from "./need.ts";
import { startsFor, toBreaks } from "./place-one.ts";
import { type Seated, restAll, seated, sweep } from "./seating.ts";

/** A shift somebody works, and the breaks it must hold ({@link needsOf} says which). */
export interface ShiftToFill {
  /** Any text that is unique in the request. */
  readonly key: string;
  readonly role: RoleId;
  readonly interval: Interval;
  readonly needs: readonly BreakNeed[];
}

export interface PlaceRequest {
  /** The shifts of a day, or of several; in any order. */
  readonly shifts: readonly ShiftToFill[];
  /** Who is wanted. Of a role without a curve everybody on duty is, so that people take turns. */
  readonly wanted: readonly DemandCurve[];
  /** Measures the engine's time; it never decides where a break lies. */
  readonly clock: Clock;
  /** "greedy" leaves the models out; default "models". */
  readonly method?: "models" | "greedy";
}

/** How the breaks of one role were placed. */
export interface RolePlacement extends Improved {
  readonly role: RoleId;
  /** "models" when at least one exact model made the places better than greedy moves could. */
  readonly method: "models" | "greedy";
  /** Person-minutes wanted and not there, breaks counted off. */
  readonly missingMinutes: number;
  /** The same with two people missing at once counted dearer ({@link shortfallCost}). */
  readonly shortfallCost: number;
}

export interface Placement {
  /** By key, sorted by start. Shifts whose breaks do not fit are absent. */
  readonly breaks: ReadonlyMap<string, readonly Break[]>;
  /** Keys of the shifts whose breaks do not fit, in the request's order. */
  readonly infeasible: readonly string[];
  /** By role id. */
  readonly roles: readonly RolePlacement[];
}

/**
 * Decides where the breaks of all shifts lie: lawful first, then with as few people missing as can be,
 * then near their ideals. Each shift gets lawful places on its own; greedy sweeps move breaks to where
 * they are missed least; where that may still be too much, small exact models move the breaks of a few
 * shifts at a time, and are taken when they are better. Coverage is thus never worse than greedy. Equal
 * requests give equal answers: models are small enough to end long before their time limit.
 */
export function placeBreaks(request: PlaceRequest): Placement {
  const breaks = new Map<string, readonly Break[]>();
  const roles: RolePlacement[] = [];
  for (const role of [...new Set(request.shifts.map((shift) => shift.role))].sort()) {
    const mine = request.shifts.filter((shift) => shift.role === role).toSorted(byStart);
    const placed = mine.flatMap((shift) => seatAlone(shift) ?? []);
    if (placed.length === 0) continue;
    const coverage = coverageOf(placed, role, request.wanted);
    const swept = sweepAll(placed, coverage);
    const { seats, ...counts } =
      request.method === "greedy"
        ? { seats: swept, modelsSolved: 0, modelsRefused: 0, modelsTaken: 0 }
        : improve(swept, coverage, request.clock);
    for (const held of seats) breaks.set(held.key, toBreaks(held.needs, held.starts));
    roles.push({
      role,
      method: counts.modelsTaken > 0 ? "models" : "greedy",
      ...counts,
      missingMinutes: coverage.missingMinutes(),
      shortfallCost: coverage.cost(),
    });
  }
  const infeasible = request.shifts.map(({ key }) => key).filter((key) => !breaks.has(key));
  return { breaks, infeasible, roles };
}

/** How often all breaks are moved in turn; it mostly ends sooner, when none of them moves. */
const SWEEPS_MAX = 4;

/** Moves one break after the other to where it costs least, until all of them stay. */
function sweepAll(placed: readonly Seated[], coverage: Coverage): readonly Seated[] {
  let seats = placed;
  for (let round = 0; round < SWEEPS_MAX; round++) {
    const before = seats;
    seats = before.map((held) => sweep(held, coverage));
    if (seats.every((held, at) => sameStarts(held, before[at]))) break;
  }
  return seats;
}

const sameStarts = (a: Seated, b: Seated | undefined): boolean =>
  a.starts.every((start, at) => start === b?.starts[at]);

const byStart = (a: ShiftToFill, b: ShiftToFill): number =>
  a.interval.start - b.interval.start ||
  a.interval.end - b.interval.end ||
  (a.key < b.key ? -1 : 1);

function seatAlone({ key, interval, needs }: ShiftToFill): Seated | null {
  const starts = startsFor(interval, needs);
  return starts === null ? null : seated(key, interval, needs, starts);
}

/** With every break at its first place already counted off. */
function coverageOf(
  placed: readonly Seated[],
  role: RoleId,
  curves: readonly DemandCurve[],
): Coverage {
  const mine = curves.filter((curve) => curve.role === role);
  const pieces: readonly CurvePiece[] = mine.flatMap((curve) => curve.pieces);
  const coverage = new Coverage(
    placed.map(({ shift }) => shift),
    mine.length === 0 ? null : pieces,
  );
  for (const held of placed) restAll(coverage, held, 1);
  return coverage;
}
