import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { IntegerProgram } from "./program.ts";
import { answer, type PeerSolver, type Status } from "./solver.ts";

/** What to do when CP-SAT is not there. */
export const cpSatAdvice =
  "npm install --no-save or-tools-wasm@0.9.1, or set FAIRWEEK_PEERS_MODULES to a folder whose " +
  "node_modules holds it";

/** The part of or-tools-wasm that is used. */
interface OrTools {
  readonly CpModel: new (proto: ReturnType<typeof modelProto>) => object;
  readonly CpSolver: new () => {
    solve(
      model: object,
      parameters: Readonly<Record<string, number | boolean>>,
      callbacks: { readonly onLog: (message: string) => void },
    ): Promise<unknown>;
    response(): Response | null;
  };
}

interface Response {
  readonly status?: string;
  readonly solution?: readonly (number | string)[];
  readonly bestObjectiveBound?: number;
}

const statuses: Readonly<Record<string, Status>> = {
  OPTIMAL: "optimal",
  FEASIBLE: "feasible",
  INFEASIBLE: "infeasible",
};

/**
 * Where or-tools-wasm lies; null = nowhere.
 * @param modules a folder with a node_modules; null = the project's own.
 */
export function cpSatFile(modules: string | null): string | null {
  const from = modules === null ? import.meta.url : join(resolve(modules), "any.js");
  try {
    return createRequire(from).resolve("or-tools-wasm/cp-sat");
  } catch {
    return null;
  }
}

/**
 * CP-SAT in WebAssembly, by its npm package or-tools-wasm, which is no dependency of the project.
 * @param file where {@link cpSatFile} has found it.
 * @param limits more parameters of CP-SAT, by their names in or-tools-wasm.
 */
export async function cpSat(
  file: string,
  limits: Readonly<Record<string, number>> = {},
): Promise<PeerSolver> {
  const { CpModel, CpSolver } = (await import(pathToFileURL(file).href)) as OrTools;
  return {
    threads: (asked) => asked,
    solve: async (program, { seconds, threads, seed }) => {
      const solver = new CpSolver();
      let version = "";
      const effort = {
        maxTimeInSeconds: seconds,
        numWorkers: threads,
        randomSeed: seed,
        ...limits,
      };
      // Only its log tells the version.
      const log = { logSearchProgress: true, logToStdout: false };
      await solver.solve(
        new CpModel(modelProto(program)),
        { ...effort, ...log },
        { onLog: (line) => (version ||= /CP-SAT solver v([\d.]+)/.exec(line)?.[1] ?? "") },
      );
      const response = solver.response();
      const status = statuses[response?.status ?? ""] ?? "none";
      const isFound = status === "optimal" || status === "feasible";
      return answer(program, {
        solver: `CP-SAT ${version} (WebAssembly)`,
        status,
        values: isFound ? (response?.solution ?? []).map(Number) : null,
        bound: response?.bestObjectiveBound ?? null,
      });
    },
  };
}

/** The bounds of 64-bit integers in two halves, as numbers do not hold them. */
const LEAST = { low: 0, high: -(2 ** 31) };
const MOST = { low: -1, high: 2 ** 31 - 1 };

/** The program as CP-SAT takes it. */
function modelProto({ variables, rows, constant }: IntegerProgram) {
  const domain = ({ lower, upper }: { lower: number; upper: number }) => [
    lower === -Infinity ? LEAST : lower,
    upper === Infinity ? MOST : upper,
  ];
  const priced = variables.flatMap(({ cost }, index) => (cost === 0 ? [] : [index]));
  return {
    variables: variables.map((variable) => ({ domain: domain(variable) })),
    constraints: rows.map((row) => ({
      linear: {
        vars: row.terms.map(({ variable }) => variable),
        coeffs: row.terms.map(({ factor }) => factor),
        domain: domain(row),
      },
    })),
    objective: {
      vars: priced,
      coeffs: priced.map((index) => variables[index]!.cost),
      offset: constant,
    },
  };
}
