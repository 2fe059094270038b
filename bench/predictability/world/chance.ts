import { Rng } from "../../../src/kernel/rng.ts";

/** What a draw is about: a stream's name, then whom and when it concerns. */
export type Key = string | number;

/**
 * Chance by counting: every draw is a hash of the seed and of what the draw is about. No draw moves
 * another, so that every policy meets the same luck whatever it asks for, how often and in which
 * order.
 */
export class Chance {
  readonly seed: number;
  /** Beta numbers asked for before: they take long to draw, and are always the same. */
  readonly #betas = new Map<string, number>();

  constructor(seed: number) {
    this.seed = seed;
  }

  /** A number in [0, 1) with 53 random bits. */
  unit(...keys: readonly Key[]): number {
    const [high, low] = hash(`${this.seed}|${keys.join("|")}`);
    return ((high & 0x1fffff) * 4_294_967_296 + low) / 9_007_199_254_740_992;
  }

  /** A standard normal number (Box & Muller 1958). */
  normal(...keys: readonly Key[]): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.unit("radius", ...keys)));
    return radius * Math.cos(2 * Math.PI * this.unit("angle", ...keys));
  }

  /** A stream of its own for draws that need an unknown number of numbers. */
  stream(...keys: readonly Key[]): Rng {
    return new Rng(hash(`${this.seed}|stream|${keys.join("|")}`)[1]);
  }

  /** A Beta number of the given mean and standard deviation, mean in (0, 1). */
  beta(shape: { readonly mean: number; readonly sd: number }, ...keys: readonly Key[]): number {
    const { mean, sd } = shape;
    const name = [mean, sd, ...keys].join("|");
    const known = this.#betas.get(name);
    if (known !== undefined) return known;
    const size = (mean * (1 - mean)) / sd ** 2 - 1;
    const rng = this.stream("beta", ...keys);
    const [a, b] = [gamma(mean * size, rng), gamma((1 - mean) * size, rng)];
    const drawn = a + b === 0 ? mean : a / (a + b);
    this.#betas.set(name, drawn);
    return drawn;
  }
}

/** Two words of 32 bits (cyrb53 by bryc, public domain, both halves kept and mixed once more). */
function hash(text: string): readonly [number, number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [b >>> 0, a >>> 0];
}

/** Marsaglia & Tsang 2000, ACM TOMS 26:363; shapes below 1 by a power of a uniform number. */
function gamma(shape: number, rng: Rng): number {
  if (shape < 1) return gamma(shape + 1, rng) * (1 - rng.unit()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - rng.unit())) * Math.cos(2 * Math.PI * rng.unit());
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = 1 - rng.unit();
    if (Math.log(u) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
