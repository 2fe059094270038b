/**
 * The sections of an instance file: every line `SECTION_X` opens one, and its lines follow. Blank
 * lines and lines that begin with `#` say nothing.
 * @throws when a section that is asked for is missing.
 */
export class Sections {
  readonly #lines = new Map<string, string[]>();

  constructor(text: string) {
    let open: string[] | null = null;
    for (const raw of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
      const line = raw.trim();
      if (line === "" || line.startsWith("#")) continue;
      if (line.startsWith("SECTION_")) {
        open = [];
        this.#lines.set(line, open);
      } else if (open === null) {
        throw new Error(`a line stands before the first section: ${line}`);
      } else {
        open.push(line);
      }
    }
  }

  /** The lines of a section. */
  lines(name: string): readonly string[] {
    const found = this.#lines.get(name);
    if (found === undefined) throw new Error(`the file has no ${name}`);
    return found;
  }

  /** The lines of a section, split at commas and trimmed. */
  rows(name: string, fields: number): readonly (readonly string[])[] {
    return this.lines(name).map((line) => {
      const row = line.split(",").map((field) => field.trim());
      if (row.length < fields) throw new Error(`${name} needs ${fields} fields: ${line}`);
      return row;
    });
  }

  /** The one whole number of a section. */
  number(name: string): number {
    return wholeNumber(this.lines(name)[0] ?? "");
  }
}

/** A whole number; anything else is refused. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value))
    throw new Error(`not a whole number: ${text}`);
  return value;
}
