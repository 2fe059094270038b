import { gap } from "../../solver/index.ts";
import { solved, type Effort as SearchEffort } from "../published/solve.ts";
import { boundsOf } from "./bounds.ts";
import { WEEK_DAYS } from "./cells.ts";
import type { Effort } from "./course.ts";
import { Lot } from "./lot.ts";
import { tell } from "./model.ts";
import { drawnFor, followed, pointsOfWeek, withDrawn, type Known, type Rows } from "./stage.ts";

/** Plans so near to their bound are good enough: what follows is not known that well. */
const GAP = 0.02;

/** The share of a stage's seconds in which plans are made; the rest goes into comparing them. */
const MAKING_SHARE = 0.6;

const PLANS_MAX = 4;
const ROUNDS_MAX = 12;

/** A round or plan takes at most so many times as long as those before. */
const LONGER = 1.2;

/** What a stage does with its week. */
export interface Choice {
  readonly rows: Rows;
  readonly iterations: number;
  readonly stopReason: string;
}

/** How one plan is searched for. */
type Manner = Partial<Pick<SearchEffort, "isApart" | "enough">>;

interface Plan extends Choice {
  readonly points: number;
}

/**
 * Plans a stage's week several times, each time together with other weeks that may follow, and takes
 * the plan that costs least on average when still others follow, the same ones for every plan. As many
 * are made at once as there are threads, for a plan takes two threads about as long as one.
 */
export async function choose(known: Known, effort: Effort): Promise<Choice> {
  if (known.left === 1) return planned(known, new Lot(effort.seed), effort);
  const stage = new StageClock(effort);
  const lot = new Lot(effort.seed);
  const plans: Plan[] = [];
  do {
    const rounds = plans.length / effort.threads;
    const each = rounds === 0 ? Infinity : (LONGER * stage.spent) / rounds;
    const seconds = Math.min(each, MAKING_SHARE * effort.secondsPerWeek);
    const seed = effort.seed + plans.length;
    plans.push(...(await plannedAtOnce(known, lot, { ...effort, seed, secondsPerWeek: seconds })));
  } while (
    plans.length < PLANS_MAX &&
    stage.spent * (1 + effort.threads / plans.length) < MAKING_SHARE * effort.secondsPerWeek
  );
  const sums = plans.length > 1 ? await compared(known, plans, { lot, stage, effort }) : [0];
  const iterations = plans.reduce((sum, plan) => sum + plan.iterations, 0);
  return { ...plans[sums.indexOf(Math.min(...sums))]!, iterations };
}

/** One plan for each thread. */
function plannedAtOnce(known: Known, lot: Lot, effort: Effort): Promise<Plan[]> {
  const { threads, seed } = effort;
  const manner = { threads: 1, isApart: threads > 1, enough: gap(GAP) };
  return Promise.all(
    Array.from({ length: threads }, (_, i) =>
      planned(known, lot, { ...effort, ...manner, seed: seed + i }),
    ),
  );
}

async function planned(known: Known, lot: Lot, effort: Effort & Manner): Promise<Plan> {
  const { model, read } = tell(withDrawn(known, lot));
  const found = await solved(model, { ...effort, seconds: effort.secondsPerWeek });
  const rows = read(found.roster).map((row) => row.slice(0, WEEK_DAYS));
  const { iterations, stopReason } = found;
  return { rows, points: pointsOfWeek(known, rows), iterations, stopReason };
}

/** By plan: what it costs in sum over some courses of the weeks that follow. */
async function compared(
  known: Known,
  plans: readonly Plan[],
  { lot, stage, effort }: { lot: Lot; stage: StageClock; effort: Effort },
): Promise<number[]> {
  const sums = plans.map(() => 0);
  const begun = stage.spent;
  for (let round = 0; round < ROUNDS_MAX && stage.left > 0; round++) {
    const each = round === 0 ? 0 : (LONGER * (stage.spent - begun)) / round;
    if (stage.spent + each > effort.secondsPerWeek) break;
    const drawn = drawnFor(known, lot);
    const courses = plans.map(({ rows }) => followed(known, rows, drawn));
    const seconds = (stage.left * effort.threads) / plans.length;
    const bounds = await boundsOf(courses, { ...effort, seconds });
    if (bounds.includes(null)) break;
    plans.forEach(({ points }, place) => (sums[place]! += points + bounds[place]!));
  }
  return sums;
}

/** The seconds of one stage. */
class StageClock {
  readonly #effort: Effort;
  readonly #begun: number;

  constructor(effort: Effort) {
    this.#effort = effort;
    this.#begun = effort.passed();
  }

  get spent(): number {
    return this.#effort.passed() - this.#begun;
  }

  get left(): number {
    return this.#effort.secondsPerWeek - this.spent;
  }
}
