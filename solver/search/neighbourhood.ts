import { FREE, OFF } from "../model/numbers.ts";
import { EDIT_LINES_MAX } from "../state/edit.ts";
import { rewriteRoster } from "./rewrite.ts";
import type { Progress, Session, Strategy } from "./session.ts";

/** Windows are this long, so that the path is exact for every primitive. */
const WINDOW_DAYS = 7;
const LABELS_MAX = 150;

/**
 * Large neighbourhoods: a few lines are sent home for a window of days and get the best rows one
 * after the other, twice. The result is kept unless it is worse.
 * @param seconds it ends then where that is sooner; Infinity = iterations alone count.
 */
export function rebuilding(iterations: number, seconds: number): Strategy {
  return function* neighbourhood(session: Session): Generator<Progress, void> {
    const { state } = session;
    const until = session.iterations + iterations;
    const end = session.seconds + seconds;
    while (session.iterations < until && (seconds === Infinity || session.seconds < end)) {
      const before = state.score;
      const { lines, from, to } = drawArea(session);
      const held = lines.map((line) => rowOf(session, line));
      const emptied = lines.filter((line) => sendHome(session, line, from, to));
      for (const line of [...emptied, ...emptied]) {
        rewriteRoster(session, { line, from, to, labelsMax: LABELS_MAX });
        if (session.due()) yield session.progress();
      }
      session.spend(1);
      const { coverage, goals } = state.score;
      const worse =
        coverage > before.coverage || (coverage === before.coverage && goals > before.goals);
      if (worse) restore(session, lines, held);
      else session.keepBest();
      if (session.stopped()) return;
    }
  };
}

interface Area {
  readonly lines: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Lines that have to do with one another: half of the time those that can cover one and the same
 * cell.
 */
function drawArea({ model, choices, state, rng }: Session): Area {
  const wanted = Math.min(model.lines, 2 + rng.below(EDIT_LINES_MAX - 1));
  const lines = new Set<number>();
  const cell =
    state.open.count > 0 && rng.below(2) === 0
      ? state.open.at(rng.below(state.open.count))
      : rng.below(Math.max(1, model.cells.count));
  const first = choices.coveringStart[cell] ?? 0;
  const covering = (choices.coveringStart[cell + 1] ?? 0) - first;
  const byCell = covering > 0 && rng.below(2) === 0;
  for (let tries = 0; lines.size < wanted && tries < 4 * EDIT_LINES_MAX; tries++) {
    const line = byCell
      ? model.options.line[choices.covering[first + rng.below(covering)]!]!
      : rng.below(model.lines);
    lines.add(line);
  }
  const days = Math.min(WINDOW_DAYS, model.days);
  const from = rng.below(model.days - days + 1);
  return { lines: [...lines], from, to: from + days };
}

function rowOf({ state, model }: Session, line: number): Int32Array {
  return state.roster.slice(line * model.days, (line + 1) * model.days);
}

/**
 * Takes everything off the line that may be taken off; false when that alone would not be lawful.
 */
function sendHome(
  { state, model, edit }: Session,
  line: number,
  from: number,
  to: number,
): boolean {
  edit.clear();
  for (let day = from; day < to; day++) {
    const slot = line * model.days + day;
    if (model.pins[slot] === FREE) edit.set(slot, OFF);
  }
  if (!state.price(edit)) return false;
  state.take();
  return true;
}

/** One edit over all the lines, because what lies between two lawful rosters need not be lawful. */
function restore(
  { state, model, edit }: Session,
  lines: readonly number[],
  held: readonly Int32Array[],
): void {
  edit.clear();
  lines.forEach((line, i) => {
    for (let day = 0; day < model.days; day++) edit.set(line * model.days + day, held[i]![day]!);
  });
  state.apply(edit);
}
