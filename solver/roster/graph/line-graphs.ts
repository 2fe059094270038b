import type { Model } from "../../model/model.ts";
import type { Choices } from "../../state/choices.ts";
import { lineGraph, type GraphLimits, type LineGraph } from "./line-graph.ts";
import { emptyBoard, lineParts, specsOfLine } from "./line-parts.ts";
import { wholeRow } from "./whole-row.ts";

/** All graphs of a model together hold at most so many places (4 to 12 bytes each). */
const ARCS_MAX = 40_000_000;

/** No line's graph is larger than this, or so much a day, so that a question stays in milliseconds. */
const LINE_ARCS_MAX = 150_000;
const DAY_ARCS_MAX = 1000;

/** Extensions of labels that the tables of all lines may take together, and of one line. */
const WORK_MAX = 300_000_000;
const LINE_WORK_MAX = 2_000_000;

/** The graphs of a model's lines, each made when it is first asked for. */
export class LineGraphs {
  readonly #make: (line: number) => LineGraph;
  readonly #graphs: (LineGraph | undefined)[];

  constructor(model: Model, choices: Choices) {
    const board = emptyBoard(model);
    const ofLine = specsOfLine(model);
    const lines = Math.max(1, model.lines);
    const lineArcsMax = Math.max(LINE_ARCS_MAX, DAY_ARCS_MAX * model.days);
    const limits: GraphLimits = {
      workMax: Math.min(LINE_WORK_MAX, Math.floor(WORK_MAX / lines)),
      arcsMax: Math.min(lineArcsMax, Math.floor(ARCS_MAX / lines)),
    };
    this.#graphs = new Array<LineGraph | undefined>(model.lines).fill(undefined);
    this.#make = (line) => {
      const parts = lineParts(board, ofLine, wholeRow(model, choices, line));
      return lineGraph(board, ofLine, parts, limits);
    };
  }

  isMade(line: number): boolean {
    return this.#graphs[line] !== undefined;
  }

  of(line: number): LineGraph {
    return (this.#graphs[line] ??= this.#make(line));
  }
}
