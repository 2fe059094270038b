import { GraphLabels } from "./graph-labels.ts";
import type { LineGraph } from "./line-graph.ts";
import { SymbolPrices } from "./symbol-prices.ts";
import { Sweeps } from "./sweeps.ts";
import { FORBIDDEN } from "./table.ts";

/** Extending a label takes as long as so many steps of a sweep. */
const STEPS_PER_LABEL = 30;

/** What is asked: the cheapest row of a line for given prices. */
export interface RowQuestion {
  /** By place in the graph's choices; Infinity = it must not be chosen. */
  readonly prices: Float64Array;
  /** How much a goals point of the graph counts, >= 0. */
  readonly scale: number;
  /** Only rows that cost less than this are wanted. */
  readonly below: number;
  /** At most so many labels a day, where labels are needed. */
  readonly labelsMax: number;
  /**
   * At most so many of them in one state of the graph; Infinity by default. Labels that are led by
   * price alone may all run into the same dead end.
   */
  readonly labelsOfStateMax?: number;
}

/**
 * Finds the cheapest row of a line: by one sweep over the graph when everything is in it, else by
 * labels that are led by the graph's exact distances to the end. Exact as long as all sums are safe
 * integers, unless labels had to be dropped; `bound` is true even then.
 */
export class RowFinder {
  readonly #prices = new SymbolPrices();
  readonly #sweeps = new Sweeps();
  readonly #labels = new GraphLabels();
  readonly #candidates = new GraphLabels();
  #order = new Float64Array(0);
  #bucket = new Int32Array(0);
  #next = new Int32Array(0);
  #traceParent = new Int32Array(1024);
  #traceChoice = new Int32Array(1024);
  /** What the row found costs; Infinity = none below what was asked. */
  cost = Infinity;
  /** No row costs less than this or than `below`. */
  bound = Infinity;
  /** Steps looked at. */
  work = 0;
  /** The places of the choices of the row found, by day. */
  readonly places: Int32Array;

  constructor(days: number) {
    this.places = new Int32Array(days);
  }

  /** True when a row cheaper than `below` was found. */
  find(graph: LineGraph, question: RowQuestion): boolean {
    this.cost = Infinity;
    this.bound = Infinity;
    this.work = 0;
    const { layers } = graph;
    if (layers.states[0] === 0) return false;
    this.#prices.load(graph, question.prices);
    if (graph.left === null) {
      this.cost = this.#sweeps.forward(graph, this.#prices, question, this.places);
      this.work += this.#sweeps.work;
    } else this.#search(graph, question);
    this.bound = Math.min(this.bound, this.cost);
    return this.cost < Infinity;
  }

  #search(graph: LineGraph, question: RowQuestion): void {
    this.#sweeps.back(graph, this.#prices, question.scale);
    this.work += this.#sweeps.work;
    const { bundle, width } = graph.left!;
    const days = graph.symbols.count.length;
    const labels = this.#labels;
    labels.begin(width);
    labels.count = 1;
    labels.state[0] = 0;
    labels.cost[0] = graph.layers.base * question.scale;
    bundle.start(labels.numbers, 0);
    let trace = 0;
    for (let day = 0; day < days; day++) {
      this.#extendAll(graph, question, day, trace - labels.count);
      if (this.#candidates.count === 0) return;
      this.#keepBest(graph, question, day);
      trace = this.#takeDown(trace);
    }
    this.#readBest(graph, question, trace - labels.count);
  }

  /** @param firstTrace where the day's labels stand in the trace; below 0 on the first day. */
  #extendAll(graph: LineGraph, question: RowQuestion, day: number, firstTrace: number): void {
    const { layers, symbols } = graph;
    const { bundle, width } = graph.left!;
    const { price, cheapest, first } = this.#prices;
    const labels = this.#labels;
    const candidates = this.#candidates;
    const symbolCount = symbols.count[day]!;
    const to = layers.to[day]!;
    const points = layers.points[day]!;
    const base = this.#sweeps.first[day + 1]!;
    const { distance } = this.#sweeps;
    candidates.begin(width);
    candidates.reserve(labels.count * symbolCount);
    this.work += STEPS_PER_LABEL * labels.count * symbolCount;
    for (let label = 0; label < labels.count; label++) {
      const at = labels.state[label]! * symbolCount;
      for (let k = 0; k < symbolCount; k++) {
        const next = to[at + k]!;
        const own = price[first[day]! + k]!;
        if (next === FORBIDDEN || own === Infinity) continue;
        let cost = labels.cost[label]! + own;
        if (points !== null) cost += points[at + k]! * question.scale;
        const ahead = distance[base + next]!;
        if (!(cost + ahead < question.below)) continue;
        const row = candidates.count;
        const choice = cheapest[first[day]! + k]!;
        candidates.numbers = this.#extendNumbers(graph, label, row, choice, day);
        if (this.#stepPoints === Infinity) continue;
        cost += this.#stepPoints * question.scale;
        const rest = bundle.rest(candidates.numbers, row * width, day);
        const rank = cost + ahead + (rest === 0 ? 0 : rest * question.scale);
        if (!(rank < question.below)) continue;
        candidates.cost[row] = cost;
        candidates.rank[row] = rank;
        candidates.state[row] = next;
        candidates.parent[row] = firstTrace + label;
        candidates.choice[row] = choice;
        candidates.count++;
      }
    }
  }

  #stepPoints = 0;
  #pair = new Float64Array(0);

  /** Resources extend inside one array, so the label is laid next to its extension. */
  #extendNumbers(graph: LineGraph, label: number, row: number, choice: number, day: number) {
    const { bundle, width } = graph.left!;
    if (this.#pair.length < 2 * width) this.#pair = new Float64Array(2 * width);
    const pair = this.#pair;
    const { numbers } = this.#labels;
    for (let i = 0; i < width; i++) pair[i] = numbers[label * width + i]!;
    this.#stepPoints = bundle.extend(pair, 0, width, graph.task.choices[choice]!, day);
    const out = this.#candidates.numbers;
    for (let i = 0; i < width; i++) out[row * width + i] = pair[width + i]!;
    return out;
  }

  /** The best candidates without the dominated ones become the day's labels. */
  #keepBest(graph: LineGraph, question: RowQuestion, day: number): void {
    const { labelsMax, labelsOfStateMax = Infinity, scale } = question;
    const { bundle, width } = graph.left!;
    const labels = this.#labels;
    const candidates = this.#candidates;
    const { rank, cost, state, count } = candidates;
    const order = this.#sorted(rank, count);
    const states = graph.layers.states[day + 1]!;
    if (this.#bucket.length < states) this.#bucket = new Int32Array(states * 2);
    if (this.#next.length < labelsMax) this.#next = new Int32Array(labelsMax);
    this.#bucket.fill(-1, 0, states);
    labels.begin(width);
    for (let i = 0; i < count; i++) {
      const row = order[i]!;
      let dominated = false;
      let inState = 0;
      let held = this.#bucket[state[row]!]!;
      const { numbers } = labels;
      for (; held !== -1 && !dominated; held = this.#next[held]!) {
        inState++;
        const slack = cost[row]! - labels.cost[held]!;
        if (slack < 0) continue;
        this.#pairUp(numbers, held * width, candidates.numbers, row * width, width);
        const regret = bundle.regret(this.#pair, 0, width, day);
        dominated = regret !== Infinity && regret * scale <= slack;
      }
      if (dominated) continue;
      if (inState >= labelsOfStateMax) {
        this.bound = Math.min(this.bound, rank[row]!);
        continue;
      }
      if (labels.count === labelsMax) {
        this.bound = Math.min(this.bound, rank[row]!);
        return;
      }
      const at = labels.count;
      labels.take(candidates, row);
      this.#next[at] = this.#bucket[state[row]!]!;
      this.#bucket[state[row]!] = at;
    }
  }

  #pairUp(a: Float64Array, atA: number, b: Float64Array, atB: number, width: number): void {
    const pair = this.#pair;
    for (let i = 0; i < width; i++) {
      pair[i] = a[atA + i]!;
      pair[width + i] = b[atB + i]!;
    }
  }

  /** Rows in order of rank; a sort of plain numbers, with ties by row. */
  #sorted(rank: Float64Array, count: number): Float64Array {
    if (this.#order.length < count) this.#order = new Float64Array(count * 2);
    const order = this.#order.subarray(0, count);
    for (let i = 0; i < count; i++) order[i] = i;
    return order.sort((a, b) => rank[a]! - rank[b]! || a - b);
  }

  #takeDown(trace: number): number {
    const { count, parent, choice } = this.#labels;
    const end = trace + count;
    if (this.#traceParent.length < end) {
      const wider = new Int32Array(end * 2);
      wider.set(this.#traceParent);
      this.#traceParent = wider;
      const choices = new Int32Array(end * 2);
      choices.set(this.#traceChoice);
      this.#traceChoice = choices;
    }
    for (let label = 0; label < count; label++) {
      this.#traceParent[trace + label] = parent[label]!;
      this.#traceChoice[trace + label] = choice[label]!;
    }
    return end;
  }

  #readBest(graph: LineGraph, { scale, below }: RowQuestion, firstTrace: number): void {
    const { bundle, width } = graph.left!;
    const { numbers, cost, count } = this.#labels;
    let best = -1;
    for (let label = 0; label < count; label++) {
      const finish = bundle.finish(numbers, label * width);
      if (finish === Infinity) continue;
      const total = cost[label]! + finish * scale;
      if (total >= below || total >= this.cost) continue;
      best = label;
      this.cost = total;
    }
    if (best === -1) return;
    let at = firstTrace + best;
    for (let day = this.places.length - 1; day >= 0; day--) {
      this.places[day] = this.#traceChoice[at]!;
      at = this.#traceParent[at]!;
    }
  }
}
