/**
 * Labels of one day and candidates for the next, for the part of a search that a graph alone cannot
 * do: each stands at a state of the graph and carries the numbers of the resources left over.
 */
export class GraphLabels {
  #width = 1;
  count = 0;
  numbers = new Float64Array(64);
  state = new Int32Array(64);
  cost = new Float64Array(64);
  /** Cost and what is still to come at least. */
  rank = new Float64Array(64);
  parent = new Int32Array(64);
  choice = new Int32Array(64);

  begin(width: number): void {
    this.#width = Math.max(1, width);
    this.count = 0;
    this.reserve(1);
  }

  /** Room for so many labels. */
  reserve(rows: number): void {
    if (this.state.length < rows) {
      const size = rows * 2;
      this.state = grown(this.state, new Int32Array(size));
      this.cost = grown(this.cost, new Float64Array(size));
      this.rank = grown(this.rank, new Float64Array(size));
      this.parent = grown(this.parent, new Int32Array(size));
      this.choice = grown(this.choice, new Int32Array(size));
    }
    if (this.numbers.length < rows * this.#width) {
      this.numbers = grown(this.numbers, new Float64Array(rows * 2 * this.#width));
    }
  }

  /** Takes over a row of others as the next of these. */
  take(from: GraphLabels, row: number): void {
    const at = this.count++;
    this.reserve(this.count);
    const width = this.#width;
    for (let i = 0; i < width; i++) {
      this.numbers[at * width + i] = from.numbers[row * width + i]!;
    }
    this.state[at] = from.state[row]!;
    this.cost[at] = from.cost[row]!;
    this.rank[at] = from.rank[row]!;
    this.parent[at] = from.parent[row]!;
    this.choice[at] = from.choice[row]!;
  }
}

function grown<Numbers extends Float64Array | Int32Array>(old: Numbers, wider: Numbers): Numbers {
  wider.set(old);
  return wider;
}
