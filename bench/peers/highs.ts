import type { Highs } from "highs";
import type { IntegerProgram } from "./program.ts";
import { answer, type PeerSolver, type Status } from "./solver.ts";

/** HiGHS in WebAssembly, by its npm package: one thread, whatever is asked for. */
export async function highs(): Promise<PeerSolver> {
  // The package's types describe its build for modules, which Node does not load.
  const load = (await import("highs")).default as unknown as () => Promise<Highs>;
  const engine = await load();
  const { modelStatus, solutionStatus } = engine.constants;
  return {
    threads: () => 1,
    solve: async (program, { seconds, seed }) => {
      const model = engine.createModel(modelData(engine, program));
      const options = { time_limit: seconds, random_seed: seed, mip_rel_gap: 0 };
      model.options.set({ ...options, output_flag: false });
      model.run();
      const ended = model.getModelStatus();
      const isFound = model.info.get("primal_solution_status") === solutionStatus.feasible;
      const status: Status =
        ended === modelStatus.optimal
          ? "optimal"
          : ended === modelStatus.infeasible
            ? "infeasible"
            : isFound
              ? "feasible"
              : "none";
      const found = answer(program, {
        solver: `HiGHS ${engine.version.string} (WebAssembly)`,
        status,
        values: isFound ? model.getSolution().colValue : null,
        bound: Number(model.info.get("mip_dual_bound")),
      });
      model.dispose();
      return found;
    },
  };
}

/** The program as HiGHS takes it, row by row. */
function modelData({ infinity, constants }: Highs, { variables, rows, constant }: IntegerProgram) {
  const within = (bound: number) => Math.max(-infinity, Math.min(infinity, bound));
  // The engine takes the entries of a row in strictly rising order only.
  const sorted = rows.map(({ terms }) => terms.toSorted((a, b) => a.variable - b.variable));
  const entries = sorted.flat();
  let end = 0;
  return {
    numCols: variables.length,
    numRows: rows.length,
    offset: constant,
    colCost: Float64Array.from(variables, ({ cost }) => cost),
    colLower: Float64Array.from(variables, ({ lower }) => within(lower)),
    colUpper: Float64Array.from(variables, ({ upper }) => within(upper)),
    rowLower: Float64Array.from(rows, ({ lower }) => within(lower)),
    rowUpper: Float64Array.from(rows, ({ upper }) => within(upper)),
    integrality: new Int32Array(variables.length).fill(constants.variableType.integer),
    matrix: {
      format: "csr" as const,
      numRows: rows.length,
      numCols: variables.length,
      starts: [0, ...sorted.map((terms) => (end += terms.length))],
      indices: Int32Array.from(entries, ({ variable }) => variable),
      values: Float64Array.from(entries, ({ factor }) => factor),
    },
  };
}
