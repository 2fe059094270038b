/** A nominal type over a plain value: `Brand<number, "Instant">` is a number that only its constructor makes. */
declare const brand: unique symbol;
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
