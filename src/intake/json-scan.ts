/** The first mistake of a JSON text and the offset at which it stands. */
export interface ScanMistake {
  readonly code: "malformedJson" | "duplicateKey" | "tooDeep";
  readonly offset: number;
  readonly message: string;
}

/** Far deeper than any format of ours, and far from the machine's own limit. */
const deepest = 1_000;

const blank = /[ \t\n\r]*/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

/** One object or list that is open: the keys it has so far, null for a list. */
type Frame = Set<string> | null;

/**
 * Finds the first place where a text stops being JSON (RFC 8259), or names a key of one object twice;
 * null when there is none. The messages of the machine's own reader differ between versions.
 */
export function scanJson(text: string): ScanMistake | null {
  return new Scanner(text).run();
}

class Scanner {
  readonly #text: string;
  readonly #open: Frame[] = [];
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): ScanMistake | null {
    for (;;) {
      this.#take(blank);
      const mistake = this.#value();
      if (mistake !== null) return mistake;
      const closed = this.#afterValue();
      if (closed !== "again") return closed;
    }
  }

  /** Reads one value up to its end, or up to where its first inner value begins. */
  #value(): ScanMistake | null {
    const start = this.#text[this.#offset];
    if (start === "{" || start === "[") {
      if (this.#open.length >= deepest)
        return this.#mistake(`More than ${deepest} objects and lists are open here.`, "tooDeep");
      this.#offset++;
      this.#take(blank);
      const isObject = start === "{";
      if (this.#text[this.#offset] === (isObject ? "}" : "]")) {
        this.#offset++;
        return null;
      }
      this.#open.push(isObject ? new Set() : null);
      return (isObject ? this.#key() : null) ?? this.#value();
    }
    if (start === '"') return this.#string();
    if (this.#take(number) !== null || this.#take(word) !== null) return null;
    return this.#mistake(`A value is expected here, ${this.#here()} stands.`);
  }

  /** Reads a text in quotes, piece by piece: a long one would overflow a single pattern. */
  #string(): ScanMistake | null {
    this.#offset++;
    do this.#take(plainText);
    while (this.#take(escape) !== null);
    const end = this.#text[this.#offset];
    if (end === '"') {
      this.#offset++;
      return null;
    }
    if (end === "\\") return this.#mistake("This is not an escape that JSON has.");
    return this.#mistake(`A closing quote is expected here, ${this.#here()} stands.`);
  }

  /** Reads `"key":` and the blanks behind it. */
  #key(): ScanMistake | null {
    const offset = this.#offset;
    if (this.#text[offset] !== '"')
      return this.#mistake(`A key in quotes is expected here, ${this.#here()} stands.`);
    const mistake = this.#string();
    if (mistake !== null) return mistake;
    const key = this.#text.slice(offset, this.#offset);
    const keys = this.#open.at(-1) as Set<string>;
    const name = JSON.parse(key) as string;
    if (keys.has(name))
      return { code: "duplicateKey", offset, message: `The key ${key.slice(0, 60)} stands twice.` };
    keys.add(name);
    this.#take(blank);
    if (this.#text[this.#offset] !== ":")
      return this.#mistake(`A colon is expected here, ${this.#here()} stands.`);
    this.#offset++;
    this.#take(blank);
    return null;
  }

  /** Behind a value: closes what ends here, or goes on to the next key or element. */
  #afterValue(): ScanMistake | null | "again" {
    for (;;) {
      this.#take(blank);
      const frame = this.#open.at(-1);
      const next = this.#text[this.#offset];
      if (frame === undefined)
        return next === undefined
          ? null
          : this.#mistake(`The document has ended, ${this.#here()} stands.`);
      if (next === ",") {
        this.#offset++;
        this.#take(blank);
        return (frame === null ? null : this.#key()) ?? "again";
      }
      const end = frame === null ? "]" : "}";
      if (next !== end)
        return this.#mistake(`A comma or "${end}" is expected here, ${this.#here()} stands.`);
      this.#offset++;
      this.#open.pop();
    }
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#offset;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#offset = pattern.lastIndex;
    return found[0];
  }

  #here(): string {
    const next = this.#text.codePointAt(this.#offset);
    return next === undefined ? "the end of the text" : JSON.stringify(String.fromCodePoint(next));
  }

  #mistake(message: string, code: ScanMistake["code"] = "malformedJson"): ScanMistake {
    return { code, offset: this.#offset, message };
  }
}
