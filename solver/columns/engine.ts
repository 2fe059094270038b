import type { Highs } from "highs";

/** The linear programming engine, loaded; everything it makes has to be disposed of. */
export type LinearEngine = Highs;

/** An engine, or where it comes from: null = not yet, ask again when control was handed over. */
export type EngineSource = LinearEngine | (() => LinearEngine | null);

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

/** Loads the engine when a search first asks for it, so that one which never does begins sooner. */
export class LateEngine {
  #loaded: LinearEngine | null = null;
  #loading: Promise<unknown> | null = null;

  readonly source = (): LinearEngine | null => {
    this.#loading ??= loadLinearEngine().then((engine) => (this.#loaded = engine));
    return this.#loaded;
  };

  /** What has to be waited for before the search goes on; null = nothing. */
  get awaited(): Promise<unknown> | null {
    return this.#loaded === null ? this.#loading : null;
  }
}
