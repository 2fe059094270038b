/**
 * A seeded stream of pseudo-random integers (xoshiro128**, state filled by splitmix32). The same seed
 * gives the same stream on every machine; nothing in the program draws chance from anywhere else.
 */
export class Rng {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param seed any safe integer; only its low 32 bits are used. */
  constructor(seed: number) {
    let s = seed >>> 0;
    const next = (): number => {
      s = (s + 0x9e3779b9) >>> 0;
      let z = s;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      return (z ^ (z >>> 16)) >>> 0;
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next();
  }

  /** A whole number in [0, 2^32). */
  bits(): number {
    const product = Math.imul(this.#b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const t = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** A whole number in [0, bound), bound in 1..2^31. The bias is below bound / 2^32. */
  below(bound: number): number {
    return Math.floor((this.bits() / 4294967296) * bound);
  }

  /** A number in [0, 1) with 32 random bits. */
  unit(): number {
    return this.bits() / 4294967296;
  }

  /** Puts the items into a random order, in place. */
  shuffle<Item>(items: Item[]): Item[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const held = items[i] as Item;
      items[i] = items[j] as Item;
      items[j] = held;
    }
    return items;
  }
}
