import type { AccountJson } from "../../index.ts";
import { wrap } from "./grid.ts";

/** Accounts for people: a statement a line, each alternative set off from the one before. */
export const explainedText = (accounts: readonly AccountJson[]): readonly string[] =>
  accounts.flatMap(({ parts }, index) => [
    ...(index === 0 ? [] : [""]),
    ...parts.flatMap(({ topic, statements }, place) =>
      statements.flatMap(({ text }, at) => {
        const opens = at === 0 && topic === "shift";
        return [...(opens && place > 0 ? [""] : []), ...wrap(opens ? text : `- ${text}`, 96, "  ")];
      }),
    ),
  ]);
