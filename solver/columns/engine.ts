import type { Highs } from "highs";

/** The linear programming engine, loaded; everything it makes has to be disposed of. */
export type LinearEngine = Highs;

/** The package's types speak of its CommonJS form, whose default export is one step further down. */
type Load = () => Promise<LinearEngine>;

let loading: Promise<LinearEngine> | null = null;

/**
 * Loads HiGHS (WebAssembly, some 4 MB, about 0.1 s) when it is first asked for. Without it a search
 * does all the rest, but knows no bound.
 */
export function loadLinearEngine(): Promise<LinearEngine> {
  loading ??= import("highs").then((found) => (found.default as unknown as Load)());
  return loading;
}
