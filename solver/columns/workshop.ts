import type { Model } from "../model/model.ts";
import type { LineGraphs } from "../roster/graph/line-graphs.ts";
import { type CellSlack, cellSlacks } from "./cell-slacks.ts";
import type { RowJudge } from "./column.ts";
import type { LinearEngine } from "./engine.ts";
import type { ColumnPool } from "./pool.ts";
import { Pricing } from "./pricing.ts";

/** What column generation needs of the search around it. */
export interface Workshop {
  readonly engine: LinearEngine;
  readonly model: Model;
  readonly pool: ColumnPool;
  readonly judge: RowJudge;
  readonly pricing: Pricing;
  readonly graphs: LineGraphs;
  readonly slacks: readonly CellSlack[];
  /** A bound of the absolute points of any roster, for choosing how finely duals are rounded. */
  readonly pointsMax: number;
  /** Told of work done, in steps of about the same time. */
  readonly spend: (steps: number) => void;
  readonly stopped: () => boolean;
}

export function workshop(
  given: Pick<Workshop, "engine" | "model" | "graphs" | "pool" | "spend" | "stopped"> & {
    readonly judge: RowJudge;
    readonly pointsMax: number;
  },
): Workshop {
  return {
    ...given,
    pricing: new Pricing(given.model, given.graphs),
    slacks: cellSlacks(given.model),
  };
}
