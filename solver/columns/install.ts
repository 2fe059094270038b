import { evaluate } from "../model/evaluate.ts";
import type { Session } from "../search/session.ts";
import { better } from "../state/score.ts";
import type { Column } from "./column.ts";

/**
 * Goes to the roster in which the columns' lines have the columns' rows, when that is lawful and not
 * worse than the present one; true when it is strictly better.
 */
export function install(session: Session, columns: readonly Column[]): boolean {
  const { state, model } = session;
  const roster = state.roster.slice();
  for (const { line, row } of columns) roster.set(row, line * model.days);
  const { legal, coverage, goals } = evaluate(model, roster);
  session.spend(1 + (roster.length >> 2));
  if (legal > 0) return false;
  const found = { coverage, goals };
  const before = state.score;
  if (better(before, found)) return false;
  state.reset(roster, found);
  session.keepBest();
  return better(found, before);
}
