/** A mistake of ours, never of the user: it stops the run and is reported with a dump. */
export class Bug extends Error {
  override readonly name = "Bug";
  readonly dump: unknown;
  constructor(message: string, dump?: unknown) {
    super(message);
    this.dump = dump;
  }
}

/** Throws {@link Bug} when a fact that our own code must establish does not hold. */
export function assert(fact: boolean, message: string, dump?: unknown): asserts fact {
  if (!fact) throw new Bug(message, dump);
}

/** The end of an exhaustive switch: a case that the type says cannot occur. */
export function unreachable(value: never): never {
  throw new Bug("a case was not handled", value);
}

/** The value itself when it is there; a {@link Bug} when our own index or map lacks it. */
export function present<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Bug(`missing: ${what}`);
  return value;
}
