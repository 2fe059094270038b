import type { OptionIndex } from "../model/numbers.ts";
import { slotOf } from "../moves/draw.ts";
import { rewriteRoster } from "./rewrite.ts";
import type { Progress, Session } from "./session.ts";

/** At most so many candidates are priced for one open unit: large teams are sampled. */
const CANDIDATES_MAX = 256;

/** Fewer where there are many lines and days, for as many units are open: a walk does better there. */
const CANDIDATES_MIN = 16;
const CANDIDATES_BY_SLOTS = 2_500_000;

/** Days in a window of a roster rewrite, and the labels it keeps a day. */
const WINDOW_DAYS = 7;
const LABELS_MAX = 100;

/**
 * From what is there to a full roster: the cells that fewest options can cover are filled first,
 * each time by the cheapest option, and then every line's row is made the best one next to all
 * others.
 */
export function* construct(session: Session): Generator<Progress, void> {
  const slots = session.choices.freeSlots.length;
  const most = Math.floor(CANDIDATES_BY_SLOTS / Math.max(1, slots));
  const candidates = Math.min(CANDIDATES_MAX, Math.max(CANDIDATES_MIN, most));
  for (const cell of hardestFirst(session)) {
    while (session.state.open.has(cell) && fillCheapest(session, cell, candidates)) {
      if (session.stopped()) return;
      if (session.due()) yield handedOver(session);
    }
  }
  const { days, lines } = session.model;
  const order = session.rng.shuffle([...Array(lines).keys()]);
  for (const line of order) {
    for (let from = 0; from < days; from += WINDOW_DAYS) {
      const to = Math.min(days, from + WINDOW_DAYS);
      rewriteRoster(session, { line, from, to, labelsMax: LABELS_MAX });
      if (session.stopped()) return;
      if (session.due()) yield handedOver(session);
    }
  }
}

/** Construction never makes the score worse, so what it hands over is the best so far. */
function handedOver(session: Session): Progress {
  session.keepBest();
  return session.progress();
}

function hardestFirst({ model, choices }: Session): number[] {
  const { count, required } = model.cells;
  const { coveringStart } = choices;
  const cells = [...Array(count).keys()].filter((cell) => required[cell]! > 0);
  const ease = (cell: number) =>
    (coveringStart[cell + 1]! - coveringStart[cell]!) / required[cell]!;
  return cells.sort((a, b) => ease(a) - ease(b) || a - b);
}

/**
 * Gives one missing unit of the cell to the cheapest of its options; false when none lowers
 * coverage.
 */
function fillCheapest(session: Session, cell: number, candidates: number): boolean {
  const { state, choices, rng, edit } = session;
  const first = choices.coveringStart[cell]!;
  const all = choices.coveringStart[cell + 1]! - first;
  const count = Math.min(all, candidates);
  const offset = all > count ? rng.below(all) : 0;
  let best: OptionIndex | null = null;
  let bestCoverage = 0;
  let bestGoals = 0;
  for (let i = 0; i < count; i++) {
    const at = all > count ? (offset + i * Math.floor(all / count)) % all : i;
    const option = choices.covering[first + at]!;
    edit.clear().set(slotOf(session, option), option);
    if (!state.price(edit)) continue;
    const { coverage, goals } = state.change;
    if (coverage >= 0 || coverage > bestCoverage) continue;
    if (best !== null && coverage === bestCoverage && goals >= bestGoals) continue;
    best = option;
    bestCoverage = coverage;
    bestGoals = goals;
  }
  session.spend(count);
  if (best === null) return false;
  state.apply(edit.clear().set(slotOf(session, best), best));
  return true;
}
