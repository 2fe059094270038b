/** Some of a model's cells, as a set that can be drawn from by position. */
export class CellSet {
  readonly #cells: Int32Array;
  /** By cell: its position in the list; -1 = not in the set. */
  readonly #position: Int32Array;
  #count = 0;

  constructor(cells: number) {
    this.#cells = new Int32Array(cells);
    this.#position = new Int32Array(cells).fill(-1);
  }

  get count(): number {
    return this.#count;
  }

  /** The cell at a position in [0, count). */
  at(position: number): number {
    return this.#cells[position]!;
  }

  has(cell: number): boolean {
    return this.#position[cell] !== -1;
  }

  set(cell: number, isIn: boolean): void {
    const position = this.#position[cell]!;
    if (isIn === (position !== -1)) return;
    if (isIn) {
      this.#position[cell] = this.#count;
      this.#cells[this.#count++] = cell;
      return;
    }
    const moved = this.#cells[--this.#count]!;
    this.#cells[position] = moved;
    this.#position[moved] = position;
    this.#position[cell] = -1;
  }
}
