import type { Session } from "../search/session.ts";
import { pointsMax } from "../search/bounds.ts";
import { specsOfLine } from "../roster/graph/line-parts.ts";
import { RowJudge, type Column } from "./column.ts";
import type { LinearEngine } from "./engine.ts";
import { type Workshop, workshop } from "./workshop.ts";
import { ColumnPool } from "./pool.ts";

/** More columns, or more days of columns, than this are thinned out: some ten bytes a day. */
const POOL_MAX = 60_000;
const POOL_DAYS_MAX = 6_000_000;

/** The workshop of a search: its pool is kept from one linear program to the next. */
export function shopOf(session: Session, engine: LinearEngine): Workshop {
  const { model, graphs } = session;
  return workshop({
    ...{ engine, model, graphs },
    pool: new ColumnPool(model.lines),
    judge: new RowJudge(model, specsOfLine(model)),
    pointsMax: Math.max(pointsMax(model, "coverage"), pointsMax(model, "goals")),
    spend: (steps) => session.spend(steps),
    stopped: () => session.stopped(),
  });
}

/** The state's row of a line as a column. */
export function presentColumn(shop: Workshop, { state, model }: Session, line: number): Column {
  const row = state.roster.slice(line * model.days, (line + 1) * model.days);
  const column = shop.judge.columnOf(line, row);
  if (column === null) throw new Error("a row that the state holds is lawful");
  return shop.pool.add(column);
}

/** Keeps the columns of the present rows and the cheapest others, when there are too many. */
export function thin(shop: Workshop, present: readonly Column[]): void {
  if (shop.pool.count <= Math.min(POOL_MAX, POOL_DAYS_MAX / shop.model.days)) return;
  const held = new Set(present);
  let place = 0;
  shop.pool.keep((column) => held.has(column) || place++ % 2 === 0);
}
