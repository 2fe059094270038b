import { describe, expect, test } from "vitest";
import { type Import, importsOf, sources } from "./tree.ts";

/**
 * Who may import whom: the whole direction of the program in one table. A folder may import itself;
 * the longest matching key on the left decides.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/kernel": [],
  "src/time": ["src/kernel"],
  "src/domain": ["src/kernel", "src/time"],
  "src/rules": ["src/kernel", "src/time", "src/domain", "src/breaks/need.ts"],
  "src/goals": ["src/kernel", "src/time", "src/domain", "src/rules"],
  "src/breaks": ["src/kernel", "src/time", "src/domain", "solver/lp/index.ts"],
  "src/law": [
    "src/kernel",
    "src/time",
    "src/domain",
    "src/rules",
    "src/intake/issue.ts",
    "src/intake/json-text.ts",
  ],
  "src/intake": [
    "src/kernel",
    "src/time",
    "src/domain",
    "src/goals",
    "src/metrics/event-log.ts",
    "src/metrics/history.ts",
  ],
  "src/compile": [
    "src/kernel",
    "src/time",
    "src/domain",
    "src/law",
    "src/rules",
    "src/goals",
    "src/breaks",
    "solver/index.ts",
  ],
  "src/repair": [
    "src/kernel",
    "src/time",
    "src/domain",
    "src/law",
    "src/rules",
    "src/compile",
    "src/check",
    "src/intake/issue.ts",
    "solver/index.ts",
  ],
  "src/check": ["src/kernel", "src/time", "src/domain", "src/law", "src/rules"],
  "src/explain": [
    "src/kernel",
    "src/time",
    "src/domain",
    "src/law",
    "src/rules",
    "src/goals",
    "src/check",
  ],
  "src/metrics": ["src/kernel", "src/time", "src/domain"],
  "src/equity": ["src/kernel", "src/time", "src/domain", "src/metrics"],
  "src/report": [
    "src/kernel",
    "src/time",
    "src/domain",
    "src/rules",
    "src/explain",
    "src/app/documents",
  ],
  "src/app": ["src", "solver/index.ts"],
  "src/index.ts": ["src"],
  // Audits have a door of their own: whoever plans never loads it.
  "src/audit.ts": ["src"],
  "src/cli": ["src/index.ts", "src/audit.ts", "api/start.ts"],
  solver: ["src/kernel"],
  api: ["src/index.ts"],
  bench: ["src/index.ts", "solver/index.ts"],
  "bench/audit-power": ["src/audit.ts", "src/kernel"],
  "bench/audit-power.ts": ["src/audit.ts", "src/kernel", "bench/audit-power", "bench/origin.ts"],
  "bench/predictability": [
    "src/index.ts",
    "src/metrics/index.ts",
    "src/equity/index.ts",
    "src/kernel",
    "src/time",
    "src/domain",
    "scenarios/workplaces",
    "bench/origin.ts",
    "bench/record.ts",
    "bench/peers/cp-sat.ts",
    "bench/peers/program.ts",
  ],
  "bench/predictability.ts": ["bench/predictability"],
  // The judge sees the record of a run and the law, never what plans.
  "bench/predictability/judge": [
    "src/metrics/index.ts",
    "src/app/check.ts",
    "src/time",
    "src/domain",
    "bench/predictability/log.ts",
    "bench/predictability/burdens.ts",
  ],
  scenarios: ["src/kernel/rng.ts", "src/time/civil.ts"],
};

const within = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

function homeOf(path: string): string {
  const homes = Object.keys(mayImport).filter((key) => within(path, key));
  return homes.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

const isOurs = ({ to }: Import): boolean => to.endsWith(".ts");

function reach(
  start: readonly string[],
  isFollowed: (one: Import) => boolean = () => true,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const next = importsOf(path).filter((one) => isOurs(one) && !one.typeOnly && isFollowed(one));
    queue.push(...next.map(({ to }) => to));
  }
  return seen;
}

describe("the direction of imports", () => {
  test("every import of a source file goes where the table lets it go", () => {
    const wrong = sources()
      .flatMap(importsOf)
      .filter(isOurs)
      .filter(({ from, to }) => {
        const home = homeOf(from);
        return !within(to, home) && !(mayImport[home] ?? []).some((folder) => within(to, folder));
      })
      .map(({ from, to }) => `${from} -> ${to}: ask src/app to bring the two together`);
    expect(wrong).toEqual([]);
  });

  test("a planted import against the direction is found", () => {
    const planted = { from: "src/time/calendar.ts", to: "src/app/solve.ts", typeOnly: false };
    expect((mayImport[homeOf(planted.from)] ?? []).some((to) => within(planted.to, to))).toBe(
      false,
    );
  });

  test("the checker never loads the solver, the compilers or the goals, however far one follows", () => {
    const reached = [...reach(["src/check/check.ts"])];
    const wrong = reached.filter(
      (path) =>
        path.startsWith("solver/") ||
        path.startsWith("src/compile/") ||
        path.endsWith("/compile.ts"),
    );
    expect(wrong).toEqual([]);
  });

  test("a rule's check and its compiled form share nothing of the rule's folder but its identity", () => {
    const side = (path: string): string | null =>
      /\/(check|measure|compile)(-[a-z-]+)?\.ts$/.exec(path)?.[1] ?? null;
    const wrong = sources()
      .filter((path) => /^src\/(rules|goals)\/[^/]+\//.test(path) && side(path) !== null)
      .flatMap(importsOf)
      .filter(isOurs)
      .filter(({ from, to }) => {
        const folder = from.slice(0, from.lastIndexOf("/"));
        return within(to, folder) && side(to) !== side(from) && !/\/(rule|goal)\.ts$/.test(to);
      })
      .map(({ from, to }) => `${from} -> ${to}: the two meanings must not meet`);
    expect(wrong).toEqual([]);
  });

  test("nothing that plans, judges or explains can reach the protected attributes", () => {
    const doors = [
      "src/index.ts",
      "src/cli/main.ts",
      "api/worker.ts",
      "api/start.ts",
      "solver/index.ts",
    ];
    // The commands that make audits load them, and nothing else does, when they are run.
    const isAudit = ({ from, to, isLater }: Import): boolean =>
      isLater === true &&
      to === "src/audit.ts" &&
      /^src\/cli\/commands\/(report-)?audit\.ts$/.test(from);
    const reached = [...reach(doors, (one) => !isAudit(one))];
    expect(reached.filter((path) => /^src\/(equity\/|audit|app\/audit)/.test(path))).toEqual([]);
    expect(reached).toContain("src/cli/commands/audit.ts");
  });

  test("only time/calendar.ts knows luxon, and only solver/lp knows the linear programming engine", () => {
    const homes: Readonly<Record<string, string>> = {
      luxon: "src/time/calendar.ts",
      "javascript-lp-solver": "solver/lp/",
      fastify: "api/",
    };
    const wrong = sources()
      .flatMap(importsOf)
      .filter(({ from, to }) => homes[to] !== undefined && !from.startsWith(homes[to]));
    expect(wrong).toEqual([]);
  });
});
