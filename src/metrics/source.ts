/**
 * How far the source of a formula or number was read: "primary": the text itself; "secondary": in a
 * text that cites it; "unverified": from memory, to be re-read before it is quoted; "own": a choice
 * of ours that nobody has validated.
 */
export type SourceMark = "primary" | "secondary" | "unverified" | "own";

/** Where a formula or a number comes from. */
export interface Source {
  readonly text: string;
  readonly mark: SourceMark;
}
