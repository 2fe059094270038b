/**
 * The labels of one day and the candidates for the next, in flat arrays that grow and are kept for
 * the next question. Rows [0, limit) hold the day's labels, rows from `limit` on the candidates.
 */
export class Labels {
  width = 1;
  limit = 0;
  /** Row r keeps the numbers of the resources at `numbers[r * width] ..`. */
  numbers = new Float64Array(0);
  coverage = new Float64Array(0);
  goals = new Float64Array(0);
  /** By row: goals and what is still to come at least; the order in which candidates are taken. */
  rank = new Float64Array(0);
  /** By row: the place of the label it extends in the trace, and the choice it made. */
  parent = new Int32Array(0);
  choice = new Int32Array(0);
  /** Rows in use. */
  kept = 0;
  candidates = 0;

  begin(width: number, limit: number): void {
    this.width = Math.max(1, width);
    this.limit = limit;
    this.kept = 0;
    this.candidates = 0;
    this.#reserve(limit + 1);
  }

  /** The row for the next candidate, not yet counted. */
  nextRow(): number {
    const row = this.limit + this.candidates;
    if (row >= this.coverage.length) this.#reserve(row + 1);
    if ((row + 1) * this.width > this.numbers.length) this.#reserve(row + 1);
    return row;
  }

  /** Makes a candidate one of the day's labels and returns its row. */
  keep(candidate: number): number {
    const row = this.kept++;
    const { width, numbers } = this;
    for (let i = 0; i < width; i++) numbers[row * width + i] = numbers[candidate * width + i]!;
    this.coverage[row] = this.coverage[candidate]!;
    this.goals[row] = this.goals[candidate]!;
    this.rank[row] = this.rank[candidate]!;
    this.parent[row] = this.parent[candidate]!;
    this.choice[row] = this.choice[candidate]!;
    return row;
  }

  #reserve(rows: number): void {
    const size = Math.max(1024, rows * 2);
    if (this.coverage.length < rows) {
      this.coverage = grown(this.coverage, new Float64Array(size));
      this.goals = grown(this.goals, new Float64Array(size));
      this.rank = grown(this.rank, new Float64Array(size));
      this.parent = grown(this.parent, new Int32Array(size));
      this.choice = grown(this.choice, new Int32Array(size));
    }
    if (this.numbers.length < rows * this.width) {
      this.numbers = grown(this.numbers, new Float64Array(size * this.width));
    }
  }
}

function grown<Numbers extends Float64Array | Int32Array>(old: Numbers, wider: Numbers): Numbers {
  wider.set(old);
  return wider;
}
