import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { notDrawn, part } from "./part.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Tests find what collects them where they ask for vitest, and properties cut short. */
const standIns = {
  name: "stand-ins",
  enforce: "pre",
  resolveId: (asked) => {
    if (asked === "vitest") return here("./stand-in.mjs");
    return asked === "fast-check" ? here("./short-check.mjs") : null;
  },
};

/** In the list of all kinds stand these alone: the others' examples need not be read for them. */
const only = (kinds) => ({
  name: "some-kinds",
  enforce: "pre",
  load: (id) => {
    if (kinds.length === 0 || !id.endsWith("/src/rules/index.ts")) return null;
    const imports = kinds.map((kind, at) => `import { rule as r${at} } from "./${kind}/index.ts";`);
    return `${imports.join("\n")}\nexport const rules = [${kinds.map((_, at) => `r${at}`)}];\n`;
  },
});

/**
 * A mutant may use this many seconds of the processor; without it no test of a kind uses two. Stryker's
 * own limit, a hundred times the passes, is of no use where each takes a millisecond.
 */
const secondsMax = 4;

/** So many tests that killed in a file are the first to be asked about its next mutant. */
const killersKept = 6;

/**
 * A test runner for Stryker that loads the tests once and runs them for every mutant in the same
 * process: to start anew for each takes a hundred times longer. What a mutant leaves behind must not
 * judge the next one: after each kill the test that killed must hold without the mutant. Where it
 * does not, everything is loaded anew and the mutant judged once more. For mutants of files that keep
 * what they have found everything is loaded anew.
 */
class InProcess {
  /** Milliseconds of each test: short ones are asked first, and most mutants end there. */
  milliseconds = new Map();

  /** The tests that killed last, by file: its mutants often die of the same ones. */
  killers = new Map();

  /** Where instrumented code looks which mutant is meant, and tells what it passed. */
  state = (globalThis.__stryker__ ??= {});

  capabilities = () => ({ reloadEnvironment: true });

  async init() {
    this.server = await createServer({
      configFile: false,
      root: process.cwd(),
      appType: "custom",
      logLevel: "silent",
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true },
      // Only what is not left to Node is asked of plugins.
      ssr: { noExternal: ["vitest", "fast-check"] },
      plugins: [standIns, only(part.kinds)],
    });
    await this.load();
    this.limitSeconds();
  }

  /** Runs all files again; what they were made into is kept. */
  async load(mutant) {
    this.state.activeMutant = undefined;
    for (const run of this.collected?.afterwards ?? []) await run();
    this.server._ssrCompatModuleRunner?.evaluatedModules.clear();
    // What failed to load once would fail for ever.
    for (const held of this.server.environments.ssr.moduleGraph.idToModuleMap.values()) {
      held.ssrError = null;
    }
    const { collected } = await this.server.ssrLoadModule(here("./stand-in.mjs"));
    this.collected = collected;
    this.state.activeMutant = mutant;
    for (const file of ["test/fixed-chance.ts", ...testFiles()]) {
      await this.server.ssrLoadModule(`/${file}`);
    }
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

  /** Instrumented code counts how often it passes the mutant: then one may look at the clock. */
  limitSeconds() {
    let hits = 0;
    let began = 0;
    const get = () => hits;
    const set = (count) => {
      if (count === 0) began = secondsUsed();
      const isOver = count % 64 === 63 && secondsUsed() - began > secondsMax;
      hits = isOver ? Number.POSITIVE_INFINITY : count;
    };
    Object.defineProperty(this.state, "hitCount", { get, set, configurable: true });
  }

  async mutantRun(asked) {
    const took = (id) => this.milliseconds.get(id) ?? 0;
    if (!isDrawn(asked.activeMutant)) return { status: "error", errorMessage: notDrawn };
    const { fileName } = asked.activeMutant;
    const anew = part.keepAnswers.some((end) => fileName.endsWith(end));
    const all = anew ? [...this.collected.tests.keys()] : asked.testFilter;
    const killers = this.killers.get(fileName) ?? [];
    const first = killers.filter((id) => all.includes(id));
    const rest = all.filter((id) => !first.includes(id));
    const ids = [...first, ...rest.toSorted((a, b) => took(a) - took(b))];
    const result = anew ? await this.judgeAnew(asked, ids) : await this.judgeAgain(asked, ids);
    if (result.status === "killed") {
      const again = [...result.killedBy, ...first.filter((id) => id !== result.killedBy[0])];
      this.killers.set(fileName, again.slice(0, killersKept));
    }
    return result;
  }

  async judgeAgain(asked, ids) {
    const result = await this.judge(asked, ids);
    if (result.status !== "killed" || (await this.holds(result.killedBy[0]))) return result;
    await this.load();
    const again = await this.judge(asked, ids);
    if (again.status === "killed" && !(await this.holds(again.killedBy[0]))) {
      throw new Error(`"${again.killedBy[0]}" does not hold without the mutant either`);
    }
    return again;
  }

  async judgeAnew(asked, ids) {
    Object.assign(this.state, { hitCount: 0, hitLimit: asked.hitLimit });
    const failure = await failureOf(() => this.load(asked.activeMutant.id));
    if (failure === null) return this.judge(asked, ids);
    // Whoever loads the file sees it; without the mutant it must load.
    await this.load();
    return { status: "killed", killedBy: [ids[0]], failureMessage: failure, nrOfTests: 0 };
  }

  async judge({ activeMutant, hitLimit }, ids) {
    Object.assign(this.state, { hitCount: 0, hitLimit, activeMutant: activeMutant.id });
    let nrOfTests = 0;
    for (const id of ids) {
      nrOfTests++;
      const run = this.collected.tests.get(id);
      const failure = run === undefined ? "is not there any more" : await failureOf(run);
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

/** The same mutants are drawn whenever the code is the same. */
function isDrawn({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = fileName.slice(fileName.indexOf("src/"));
  const text = JSON.stringify([file, start, end, mutatorName, replacement]);
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32 < part.share;
}

const testFiles = () =>
  part.tests.flatMap((path) =>
    path.endsWith(".ts")
      ? [path]
      : readdirSync(path)
          .filter((name) => name.endsWith(".test.ts"))
          .map((name) => `${path}/${name}`),
  );

function secondsUsed() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

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
