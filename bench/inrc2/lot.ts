import { createHash } from "node:crypto";

/** Draws by lot: whatever looks like chance, and the same for the same seed. */
export class Lot {
  readonly #seed: number;
  #drawn = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A whole number in [0, bound), bound in 1..2^31. */
  below(bound: number): number {
    const digest = createHash("sha256").update(`${this.#seed} ${this.#drawn++}`).digest();
    return digest.readUInt32LE() % bound;
  }

  /** The items in any order. */
  ordered<Item>(items: readonly Item[]): readonly Item[] {
    const left = [...items];
    return items.map(() => left.splice(this.below(left.length), 1)[0]!);
  }
}
