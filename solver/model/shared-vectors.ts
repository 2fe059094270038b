/**
 * Equal vectors are kept once. Many lines have the same options, so this saves most of the memory,
 * and it lets primitives see by identity that two sums measure the same thing.
 */
export class SharedVectors {
  readonly #byHash = new Map<number, Float64Array[]>();

  /** The vector kept for these values: the argument itself when it is the first of its kind. */
  share(values: Float64Array): Float64Array {
    let hash = values.length;
    for (let i = 0; i < values.length; i++) hash = (Math.imul(hash, 31) + (values[i]! | 0)) | 0;
    const kept = this.#byHash.get(hash) ?? [];
    const same = kept.find((held) => equal(held, values));
    if (same !== undefined) return same;
    kept.push(values);
    this.#byHash.set(hash, kept);
    return values;
  }
}

function equal(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
