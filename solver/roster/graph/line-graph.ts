import type { Board, Primitive } from "../../model/primitives/primitive.ts";
import { Bundle } from "../bundle.ts";
import type { PathTask } from "../task.ts";
import { free, overSymbols, product, type Layered } from "./layered.ts";
import { primitives } from "../../model/primitives/list.ts";
import {
  resourceOf,
  withSpecs,
  type LineParts,
  type Part,
  type SpecsOfLine,
} from "./line-parts.ts";
import { pushedTogether } from "./pushed.ts";
import { symbolsOf, type Symbols } from "./symbols.ts";
import { tableOf, type Table } from "./table.ts";

/**
 * All that limits one line, worked into a graph once, so that the best row for any prices of single
 * choices is a shortest path over small numbers. What would make the graph too large is left to its
 * resources, which labels then carry.
 */
export interface LineGraph {
  /** The whole row; `goals` hold what each choice costs by itself. */
  readonly task: PathTask;
  readonly symbols: Symbols;
  readonly layers: Layered;
  /** What is not in the graph; null = all is. */
  readonly left: { readonly bundle: Bundle; readonly width: number } | null;
  /** Primitives that no whole row can be priced for: neither in the graph nor in `left`. */
  readonly loose: readonly Primitive[];
  /** The most that these can earn a row in goals points, >= 0: what bounds must allow for. */
  readonly earnable: number;
  /** A bound of the absolute goals points of a row, single choices left out. */
  readonly span: number;
}

/** How large a graph may grow. */
export interface GraphLimits {
  /** Extensions of labels by resources, for the tables of one line. */
  readonly workMax: number;
  /** Places (state x symbol) of the finished graph; while it is made, four times as many. */
  readonly arcsMax: number;
}

/** While a product is made it may be larger than what remains after pushing together. */
const ROOM = 4;

export function lineGraph(
  board: Board,
  ofLine: SpecsOfLine,
  { task, parts, loose }: LineParts,
  { workMax, arcsMax }: GraphLimits,
): LineGraph {
  const tables: { part: Part; table: Table }[] = [];
  const left: Part[] = [];
  const specs = parts.reduce((sum, { indexes }) => sum + indexes.length, 0);
  for (const part of parts) {
    const table = tableOf(part, task, Math.floor((workMax * part.indexes.length) / specs));
    if (table === null) left.push(part);
    else tables.push({ part, table });
  }
  const symbols = symbolsOf(
    task,
    tables.map(({ table }) => table),
  );
  const small = tables
    .map(({ part, table }) => ({ part, own: pushedTogether(overSymbols(table, symbols)) }))
    .sort((a, b) => a.own.arcs - b.own.arcs);
  let layers = free(symbols);
  for (const { part, own } of small) {
    const both = product(layers, own, symbols, arcsMax * ROOM);
    const pushed = both === null ? null : pushedTogether(both);
    if (pushed === null || pushed.arcs > arcsMax) left.push(part);
    else layers = pushed;
  }
  const bundle = leftOver(board, ofLine, task, left);
  const { earnable, span } = bounds(board, ofLine, task.line, loose);
  return { task, symbols, layers, loose, left: bundle, earnable, span };
}

/** What the primitives themselves say of the points that one line can have. */
function bounds(board: Board, ofLine: SpecsOfLine, line: number, loose: readonly Primitive[]) {
  let earnable = 0;
  let span = 0;
  for (const primitive of primitives) {
    const specs = ofLine(primitive.name, line);
    if (specs.length === 0) continue;
    const own = { [primitive.name]: specs.map(({ spec }) => spec) };
    const { goals } = primitive.bound(withSpecs(board.model, own));
    span += goals;
    if (loose.includes(primitive) && board.model.mayEarn) earnable += goals;
  }
  return { earnable, span };
}

/** The parts left over as one bundle, those of one primitive told together. */
function leftOver(board: Board, ofLine: SpecsOfLine, task: PathTask, left: readonly Part[]) {
  if (left.length === 0) return null;
  const resources = [...new Set(left.map(({ primitive }) => primitive))].map((primitive) => {
    const wanted = left
      .filter((part) => part.primitive === primitive)
      .flatMap((one) => one.indexes);
    const specs = ofLine(primitive.name, task.line).filter(({ index }) => wanted.includes(index));
    return resourceOf(board, primitive, specs);
  });
  const bundle = new Bundle(resources);
  return { bundle, width: bundle.begin({ ...task, goals: task.goals.slice() }) };
}
