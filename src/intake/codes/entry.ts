/** What an issue code means and what to try. The text of an issue adds the value and the limit. */
export interface CodeEntry {
  /** When it is reported, in a sentence. */
  readonly when: string;
  /** What to try, unless the place knows something better. */
  readonly hint: string;
}
