import { evaluate, planAhead, type Model } from "../../solver/index.ts";
import { clockNamed, solved } from "../published/solve.ts";
import { WEEK_DAYS } from "./cells.ts";
import type { Effort } from "./course.ts";
import { Lot } from "./lot.ts";
import { tell, type Told } from "./model.ts";
import { withDrawn, type Known, type Rows } from "./stage.ts";

/** Ways in which the weeks to come may turn out; fewer where time does not suffice. */
const FUTURES_MAX = 16;

/** A search that has to step in at the end of the time gets at least this share of it. */
const LAST_SHARE = 0.05;

/** What a stage does with its week. */
export interface Choice {
  readonly rows: Rows;
  readonly iterations: number;
  readonly stopReason: string;
}

/**
 * Plans a stage's week: the last one by itself, every other one with several draws of the weeks that
 * may follow, so that it costs least on average over them. Where there is no time for that, or it
 * leaves somebody missing from the least cover, whole rosters are searched for with one draw.
 */
export async function choose(known: Known, effort: Effort): Promise<Choice> {
  const begun = effort.passed();
  const left = () => effort.secondsPerWeek - (effort.passed() - begun);
  const lot = new Lot(effort.seed);
  const first = tell(withDrawn(known, lot));
  if (known.left === 1) return searched(first, effort, left());
  const { threads, seed, workerFile } = effort;
  const found = await planAhead(futures(first, known, lot), {
    ...{ days: WEEK_DAYS, seed, threads, seconds: left(), clock: clockNamed(effort.clock) },
    ...(workerFile === undefined ? {} : { workerFile }),
  });
  const { iterations, stopReason, firstDays } = found;
  const rows = first.readFirst(firstDays);
  if (found.futures > 0 && missing(known, rows) === 0) return { rows, iterations, stopReason };
  const choice = await searched(
    first,
    effort,
    Math.max(left(), LAST_SHARE * effort.secondsPerWeek),
  );
  return { ...choice, iterations: choice.iterations + iterations };
}

/** The first draw, and others as they are asked for. */
function* futures({ model }: Told, known: Known, lot: Lot): Generator<Model, void> {
  yield model;
  for (let i = 1; i < FUTURES_MAX; i++) yield tell(withDrawn(known, lot)).model;
}

async function searched({ model, read }: Told, effort: Effort, seconds: number): Promise<Choice> {
  const { roster, iterations, stopReason } = await solved(model, { ...effort, seconds });
  return { rows: read(roster), iterations, stopReason };
}

/** Nurses missing from the least cover of the stage's week. */
function missing({ scenario, history, weeks }: Known, rows: Rows): number {
  const { model, find } = tell({ scenario, history, weeks: [weeks.at(-1)!], budget: null });
  return evaluate(model, find(rows)).coverage;
}
