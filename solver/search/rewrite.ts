import { Edit } from "../state/edit.ts";
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
 * Gives the line the best row there is with all other lines fixed; true when that made the score
 * better. Where the path is not exact, the true price of the row decides.
 */
export function rewriteRoster(session: Session, { line, from, to, labelsMax }: Rewrite): boolean {
  const { path, state, model } = session;
  const found = path.improve(line, from, to, labelsMax);
  session.spend(1 + Math.floor(found.work / LABELS_PER_ITERATION));
  if (!found.improved) return false;
  const edit = session.rewriteEdit.clear();
  let keepsPins = true;
  for (let day = from; day < to; day++) {
    const slot = line * model.days + day;
    if (state.roster[slot] !== path.row[day]) edit.set(slot, path.row[day]!);
  }
  if (!state.price(edit)) return false;
  const { coverage, goals } = state.change;
  const lawfulNow = keepsPins;
  if (!lawfulNow || coverage > 0 || (coverage === 0 && goals >= 0)) return false;
  state.take();
  return true;
}
