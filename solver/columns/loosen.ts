import type { Progress, Session } from "../search/session.ts";
import { addCover } from "./cover-counts.ts";
import { install } from "./install.ts";
import type { Losses } from "./losses.ts";
import { settle } from "./settle.ts";
import { stepping } from "./stepping.ts";
import type { Workshop } from "./workshop.ts";

/** How firm true prices are at first: drawn in between. */
const FIRMNESS_MIN = 0.2;
const FIRMNESS_MAX = 0.7;
const SWEEPS = 8;

/** Lines loosened at a time. */
const LINES_MIN = 4;
const LINES_MAX = 24;

/** Lines taken for a cell that loses. */
const PER_CELL = 4;

/**
 * Lines that have to do with what the roster loses: a line that loses itself, or those that can cover
 * a cell that does, and some others.
 * @param wanted about so many.
 */
export function linesToLoosen(
  session: Session,
  losses: Losses,
  wanted = LINES_MIN + session.rng.below(LINES_MAX - LINES_MIN + 1),
): readonly number[] {
  const { model, choices, rng } = session;
  const lines = new Set<number>();
  losses.look();
  const most = Math.min(wanted, model.lines);
  for (let tries = 0; lines.size < most && tries < 4 * wanted; tries++) {
    const lost = tries % 2 === 0 ? losses.draw(rng) : null;
    if (lost === null) lines.add(rng.below(model.lines));
    else if ("line" in lost) lines.add(lost.line);
    else {
      const first = choices.coveringStart[lost.cell]!;
      const covering = choices.coveringStart[lost.cell + 1]! - first;
      for (let i = 0; i < PER_CELL && covering > 0; i++) {
        lines.add(model.options.line[choices.covering[first + rng.below(covering)]!]!);
      }
    }
  }
  return [...lines].sort((a, b) => a - b);
}

/**
 * Loosens some lines from their rows and lets them settle anew, all others standing still; true when
 * the roster got better. Rosters that are as good are gone to as well.
 */
export function* loosen(
  session: Session,
  shop: Workshop,
  { target, duals }: Losses,
  lines: readonly number[],
): Generator<Progress, boolean> {
  const { model, state, rng } = session;
  const standing = state.counts.slice();
  const from = new Map<number, Int32Array>();
  for (const line of lines) {
    const row = state.roster.slice(line * model.days, (line + 1) * model.days);
    addCover(model, row, standing, -1);
    from.set(line, row);
  }
  const firmness = FIRMNESS_MIN + (FIRMNESS_MAX - FIRMNESS_MIN) * rng.unit();
  const task = { model, slacks: shop.slacks, target, lines, standing };
  const found = yield* stepping(
    session,
    settle(shop, task, duals, { firmness, sweeps: SWEEPS, from, rng }),
  );
  if (found === null || found.every(({ line, row }) => isRow(row, from.get(line)!))) return false;
  return install(session, found);
}

const isRow = (row: Int32Array, held: Int32Array) =>
  row.every((option, day) => option === held[day]);
