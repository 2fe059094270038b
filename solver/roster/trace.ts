import type { Labels } from "./labels.ts";

/** Parent and choice of every label that was kept on any day, for reading a row backwards. */
export class Trace {
  #parent: Int32Array = new Int32Array(256);
  #choice: Int32Array = new Int32Array(256);
  #used = 0;

  clear(): void {
    this.#used = 0;
  }

  /** Takes down the day's labels; returns the place of the first. */
  add({ kept, parent, choice }: Labels): number {
    const first = this.#used;
    this.#used += kept;
    if (this.#parent.length < this.#used) {
      this.#parent = widened(this.#parent, this.#used * 2);
      this.#choice = widened(this.#choice, this.#used * 2);
    }
    for (let label = 0; label < kept; label++) {
      this.#parent[first + label] = parent[label]!;
      this.#choice[first + label] = choice[label]!;
    }
    return first;
  }

  /** Writes the choices that led to the label at `place`, whose day is the row's last. */
  read(place: number, row: Int32Array): void {
    for (let day = row.length - 1; day >= 0; day--) {
      row[day] = this.#choice[place]!;
      place = this.#parent[place]!;
    }
  }
}

function widened(old: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(old);
  return wider;
}
