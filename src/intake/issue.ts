/** One problem in the user's input. All of them are reported at once. */
export interface Issue {
  /** Stable code, documented in the list of `intake/codes.ts`. */
  readonly code: string;
  /** RFC 6901 JSON pointer into the input, as "/workers/3/contract/maxHours". */
  readonly pointer: string;
  /** What is wrong, in a sentence with the value and the limit with its unit. */
  readonly message: string;
  /** The value found, when it can be shown. */
  readonly value?: unknown;
  /** What to try. */
  readonly hint: string;
}
