import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { part } from "./part.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Tests find what collects them where they ask for vitest, and properties cut short. */
const standIns = {
  name: "stand-ins",
  enforce: "pre",
  resolveId: (asked, from) => {
    if (asked === "vitest") return here("./stand-in.mjs");
    if (asked === "fast-check" && from !== here("./short-check.mjs")) {
      return here("./short-check.mjs");
    }
    return null;
  },
};

/** In the list of all kinds stands this one alone: the others' examples need not be read for it. */
const only = (kind) => ({
  name: "one-kind",
  enforce: "pre",
  load: (id) =>
    kind !== undefined && id.endsWith("/src/rules/index.ts")
      ? `import { rule } from "./${kind}/index.ts";\nexport const rules = [rule];\n`
      : null,
});

/**
 * A test runner for Stryker that loads the tests once and runs them for every mutant in the same
 * process: to start anew for each takes a hundred times longer. What a mutant leaves behind must not
 * judge the next one: after each kill the test that killed must hold without the mutant. Where it
 * does not, everything is loaded anew and the mutant judged once more.
 */
class InProcess {
  /** Milliseconds of each test: short ones are asked first, and most mutants end there. */
  milliseconds = new Map();

  /** Where instrumented code looks which mutant is meant, and tells what it passed. */
  state = (globalThis.__stryker__ ??= {});

  capabilities = () => ({ reloadEnvironment: false });

  async init() {
    this.server = await createServer({
      configFile: false,
      root: process.cwd(),
      appType: "custom",
      logLevel: "error",
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true },
      // Only what is not left to Node is asked of plugins.
      ssr: { noExternal: ["vitest", "fast-check"] },
      plugins: [standIns, only(part.kind)],
    });
    await this.load();
  }

  async load() {
    this.state.activeMutant = undefined;
    for (const run of this.collected?.afterwards ?? []) await run();
    this.server.moduleGraph.invalidateAll();
    const { collected } = await this.server.ssrLoadModule(here("./stand-in.mjs"));
    for (const file of ["test/fixed-chance.ts", ...testFiles()]) {
      await this.server.ssrLoadModule(`/${file}`);
    }
    this.collected = collected;
  }

  async dryRun() {
    const tests = [];
    for (const [id, run] of this.collected.tests) {
      this.state.currentTestId = id;
      const before = performance.now();
      const failure = await failureOf(run);
      const told = { id, name: id, timeSpentMs: performance.now() - before };
      this.milliseconds.set(id, told.timeSpentMs);
      tests.push(
        failure === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure },
      );
    }
    this.state.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun(asked) {
    const took = (id) => this.milliseconds.get(id) ?? 0;
    const all = asked.testFilter ?? [...this.collected.tests.keys()];
    const ids = all.toSorted((a, b) => took(a) - took(b));
    const result = await this.judge(asked, ids);
    if (result.status !== "killed" || (await this.holds(result.killedBy[0]))) return result;
    await this.load();
    return this.judge(asked, ids);
  }

  async judge({ activeMutant, hitLimit }, ids) {
    Object.assign(this.state, { hitCount: 0, hitLimit, activeMutant: activeMutant.id });
    let nrOfTests = 0;
    for (const id of ids) {
      nrOfTests++;
      const failure = await failureOf(this.collected.tests.get(id));
      if (this.state.hitCount > hitLimit) return { status: "timeout", reason: "runs on and on" };
      if (failure === null) continue;
      return { status: "killed", killedBy: [id], failureMessage: failure, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }

  async holds(id) {
    this.state.activeMutant = undefined;
    return (await failureOf(this.collected.tests.get(id))) === null;
  }

  async dispose() {
    for (const run of this.collected?.afterwards ?? []) await run();
    await this.server?.close();
  }
}

const testFiles = () =>
  part.tests.flatMap((path) =>
    path.endsWith(".ts")
      ? [path]
      : readdirSync(path)
          .filter((name) => name.endsWith(".test.ts"))
          .map((name) => `${path}/${name}`),
  );

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300) || "failed";
  }
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", injectableClass: InProcess },
];
