import type { Session } from "./session.ts";

/** So many labels extended take about as long as one edit priced. */
const LABELS_PER_ITERATION = 2;

/** One question to the roster path: a line, a window of days [from, to), and how hard to try. */
export interface Rewrite {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly labelsMax: number;
}

/**
 * Prices the best row the path finds for the line with all other lines fixed. True when there is
 * one that looks better than the present row and is lawful; then `state.take()` makes it so.
 */
export function priceBestRow(session: Session, { line, from, to, labelsMax }: Rewrite): boolean {
  const { path, state, model, edit } = session;
  const found = path.improve(line, from, to, labelsMax);
  session.spend(1 + Math.floor(found.work / LABELS_PER_ITERATION));
  if (!found.improved) return false;
  edit.clear();
  for (let day = from; day < to; day++) edit.set(line * model.days + day, path.row[day]!);
  return state.price(edit);
}

/**
 * Gives the line the best row there is with all other lines fixed; true when that made the score
 * better. Where the path is not exact, the true price of the row decides.
 */
export function rewriteRoster(session: Session, rewrite: Rewrite): boolean {
  if (!priceBestRow(session, rewrite)) return false;
  const { coverage, goals } = session.state.change;
  if (coverage > 0 || (coverage === 0 && goals >= 0)) return false;
  session.state.take();
  return true;
}
