import type { Highs } from "highs";
import { NotInstalled } from "../not-installed.ts";
import type { Policy, PolicyGiven } from "../policy.ts";
import { lpText } from "./lp-text.ts";
import type { PeerModel } from "./model.ts";
import { solverPolicy } from "./solver-policy.ts";

/** Good enough to stop: the gap at which a search is ended before its time. */
const gap = 0.005;

/** HiGHS in WebAssembly, by its npm package; its time limit is the clock's, so runs may differ. */
export async function highs(
  given: PolicyGiven,
  { isStable }: { readonly isStable: boolean },
): Promise<Policy> {
  const load = await import("highs").then(
    // The package's types describe its build for modules, which Node does not load.
    (module) => module.default as unknown as () => Promise<Highs>,
    () => null,
  );
  if (load === null) throw new NotInstalled("HiGHS is not installed: npm install highs");
  const solve = async (model: PeerModel, seconds: number): Promise<readonly number[] | null> => {
    if (model.options.length === 0) return [];
    // A fresh engine for each model: memory that it once took it never gives back.
    const engine = await load();
    const found = engine.solve(lpText(model), {
      time_limit: seconds,
      mip_rel_gap: gap,
      random_seed: given.seed % 2 ** 31,
      output_flag: false,
    });
    const valueOf = (index: number): number | null => {
      const column = found.Columns[`x${index}`];
      return column !== undefined && "Primal" in column ? column.Primal : null;
    };
    const values = model.options.map((_, index) => valueOf(index));
    if (values.every((value) => value === null)) return null;
    return values.flatMap((value, index) => ((value ?? 0) > 0.5 ? [index] : []));
  };
  return solverPolicy(given, {
    id: isStable ? "highs-stable" : "highs",
    isStable,
    isDeterministic: false,
    versions: { highs: "npm highs", gap },
    solve,
    close: async () => {},
  });
}
