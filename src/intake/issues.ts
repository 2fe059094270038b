import { type IssueCode, issueCodes } from "./codes.ts";
import type { Issue } from "./issue.ts";
import { limits } from "./limits.ts";
import type { Pointer } from "./pointer.ts";

/** What an issue says beyond its code and place. */
export interface Detail {
  /** The value found, when it can be shown. */
  readonly value?: unknown;
  /** Better advice than the code's own; asked for only while issues are still listed. */
  readonly hint?: string | (() => string | null);
}

/** Gathers issues as they are found: each place and code once, and no more than can be read. */
export class IssueList {
  readonly #found: Issue[] = [];
  readonly #seen = new Set<string>();
  #more = 0;

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add(code: IssueCode, pointer: Pointer, message: string, detail: Detail = {}): void {
    const key = `${code} ${pointer}`;
    if (this.#seen.has(key)) return;
    if (this.#found.length >= limits.issues) {
      this.#more++;
      return;
    }
    this.#seen.add(key);
    const better = typeof detail.hint === "function" ? detail.hint() : detail.hint;
    this.#found.push({
      code,
      pointer,
      message,
      ...(isShort(detail.value) ? { value: detail.value } : {}),
      hint: better ?? issueCodes[code].hint,
    });
  }

  /** All of them, in the order of the document as far as it was read in order. */
  all(): readonly Issue[] {
    if (this.#more === 0) return [...this.#found];
    const message = `${this.#more} more issues were found and are not listed.`;
    const last: Issue = {
      code: "tooManyIssues",
      pointer: "",
      message,
      hint: issueCodes.tooManyIssues.hint,
    };
    return [...this.#found, last];
  }
}

/** Whole objects and long texts are not repeated: they are in the input, where the pointer says. */
const isShort = (value: unknown): boolean =>
  value === null ||
  typeof value === "number" ||
  typeof value === "boolean" ||
  (typeof value === "string" && value.length <= 200);
