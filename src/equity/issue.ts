/** One problem in what an audit was given. All of them are reported at once. */
export interface EquityIssue {
  /** Stable code, as "equity.unknown-attribute". */
  readonly code: string;
  /** RFC 6901 JSON pointer into the input. */
  readonly pointer: string;
  /** What is wrong, in a sentence with the value and the limit. Never an attribute of a worker. */
  readonly message: string;
  /** What to try. */
  readonly hint: string;
}
