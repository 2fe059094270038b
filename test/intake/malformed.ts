import type { Edit } from "./edit.ts";

/** What is wrong, how it is made from a good problem, and every issue it gives, as "code pointer". */
export type Malformed = readonly [what: string, edits: readonly Edit[], issues: readonly string[]];
