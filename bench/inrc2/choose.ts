import { planAhead } from "../../solver/index.ts";
import { clockNamed, solved } from "../published/solve.ts";
import { WEEK_DAYS } from "./cells.ts";
import type { Effort } from "./course.ts";
import { Lot } from "./lot.ts";
import { tell } from "./model.ts";
import { withDrawn, type Known, type Rows } from "./stage.ts";

/** Ways in which the weeks to come may turn out; fewer where time does not suffice. */
const FUTURES_MAX = 16;

/** What a stage does with its week. */
export interface Choice {
  readonly rows: Rows;
  readonly iterations: number;
  readonly stopReason: string;
}

/**
 * Plans a stage's week: the last one by itself, every other one with several draws of the weeks that
 * may follow, so that it costs least on average over them.
 */
export async function choose(known: Known, effort: Effort): Promise<Choice> {
  const begun = effort.passed();
  const lot = new Lot(effort.seed);
  if (known.left === 1) {
    const { model, read } = tell(withDrawn(known, lot));
    const found = await solved(model, { ...effort, seconds: effort.secondsPerWeek });
    return { ...found, rows: read(found.roster) };
  }
  const { threads, seed, workerFile } = effort;
  const futures = Array.from({ length: FUTURES_MAX }, () => tell(withDrawn(known, lot)));
  const seconds = effort.secondsPerWeek - (effort.passed() - begun);
  const found = await planAhead(
    futures.map(({ model }) => model),
    {
      ...{ days: WEEK_DAYS, seed, threads, seconds, clock: clockNamed(effort.clock) },
      ...(workerFile === undefined ? {} : { workerFile }),
    },
  );
  const { iterations, stopReason, firstDays } = found;
  return { rows: futures[0]!.readFirst(firstDays), iterations, stopReason };
}
