import { staff } from "../../explain/message.ts";
import type { QuarterGiven } from "./given.ts";
import { type QuarterWords, quarterWords } from "./words.ts";

/** What the sections of a quarter's report share. */
export interface QuarterScene {
  readonly given: QuarterGiven;
  readonly words: QuarterWords;
  /** True for those who may see everybody's figures. */
  readonly seesAll: boolean;
}

export const sceneOf = (given: QuarterGiven): QuarterScene => ({
  given,
  words: quarterWords[given.language],
  seesAll: staff.includes(given.viewer),
});
