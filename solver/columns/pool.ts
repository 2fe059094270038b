import type { Column } from "./column.ts";

/** Columns of each line, each once, in the order in which they were found. */
export class ColumnPool {
  readonly #byLine: Map<string, Column>[];
  #count = 0;

  constructor(lines: number) {
    this.#byLine = Array.from({ length: lines }, () => new Map<string, Column>());
  }

  get count(): number {
    return this.#count;
  }

  /** The column itself when it is new; else the one held already. */
  add(column: Column): Column {
    const held = this.#byLine[column.line]!;
    const key = column.row.join();
    const known = held.get(key);
    if (known !== undefined) return known;
    held.set(key, column);
    this.#count++;
    return column;
  }

  of(line: number): Iterable<Column> {
    return this.#byLine[line]!.values();
  }

  /** Keeps of every line the columns that `wanted` says, for bounding memory. */
  keep(wanted: (column: Column) => boolean): void {
    for (const held of this.#byLine) {
      for (const [key, column] of held) {
        if (wanted(column)) continue;
        held.delete(key);
        this.#count--;
      }
    }
  }
}
