import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, importsOf, root, sources, tests, textOf } from "./tree.ts";

const listFiles = /^src\/(rules\/(index|checks|compilers|explainers)|goals\/(index|measures))\.ts$/;

describe("the tree", () => {
  test("the top level holds what it should and nothing else", () => {
    const expected = [
      "LICENSE",
      "README.md",
      "api",
      "bench",
      "package-lock.json",
      "package.json",
      "scenarios",
      "solver",
      "src",
      "test",
      "tsconfig.json",
    ];
    const found = readdirSync(root).filter(
      (name) => !name.startsWith(".") && name !== "node_modules",
    );
    expect(found.toSorted()).toEqual(expected);
  });

  test("no file is named for having no subject", () => {
    const wrong = [...sources(), ...tests()].filter((path) =>
      /\/(utils?|helpers?|common|types|misc|shared)\.ts$/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  test("files stay under 250 lines, those of rules under 160, tests under 300, and lines within 120 characters", () => {
    const wrong = [...sources(), ...tests()].flatMap((path) => {
      const lines = textOf(path).split("\n");
      const limit = /^src\/rules\/[^/]+\//.test(path) ? 160 : path.startsWith("test/") ? 300 : 250;
      const long = lines.findIndex((line) => line.length > 120);
      return [
        ...(lines.length > limit ? [`${path}: ${lines.length} lines; split it by subject`] : []),
        ...(long >= 0 ? [`${path}:${long + 1}: a line over 120 characters`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("every source file is reached from a door", () => {
    const doors = [
      /^src\/index\.ts$/,
      /^src\/cli\/main\.ts$/,
      /^src\/law\/copy-packs\.ts$/,
      /^solver\/index\.ts$/,
      /^src\/(metrics|equity)\/index\.ts$/,
      /^api\/(start|worker)\.ts$/,
      /^bench\/[^/]+\.ts$/,
      /^scenarios\/[^/]+\.ts$/,
      /^src\/rules\/_template\//,
    ];
    const reached = new Set<string>();
    const queue = sources().filter((path) => doors.some((door) => door.test(path)));
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      queue.push(
        ...importsOf(path)
          .map(({ to }) => to)
          .filter((to) => to.endsWith(".ts")),
      );
    }
    expect(sources().filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe("what code may not say", () => {
  const banned: readonly { pattern: RegExp; instead: string; except: RegExp }[] = [
    { pattern: /\bDate\.now\(/, instead: "take a Clock", except: /^src\/kernel\/clock\.ts$/ },
    { pattern: /\bMath\.random\(/, instead: "take an Rng", except: /^$/ },
    {
      pattern: /\bprocess\.env\b/,
      instead: "pass it in",
      except: /^(src\/cli|api\/start\.ts|bench\/[^/]+\.ts$|test\/equity\/compare-scipy\.ts)/,
    },
    { pattern: /\bnew Date\(\)/, instead: "take a Clock", except: /^$/ },
    {
      pattern: /\bas any\b|: any(?=[;,)>\]]| =| \|)|<any>/,
      instead: "name the type",
      except: /^test\/tidy/,
    },
    { pattern: /@ts-ignore|@ts-nocheck/, instead: "mend the type", except: /^test\/tidy/ },
    {
      pattern: /\b(TODO|FIXME|XXX|HACK)\b/,
      instead: "do it, or leave it out",
      except: /^test\/tidy/,
    },
    {
      pattern: /\b(it|test|describe)\.(skip|todo|only)\(/,
      instead: "run it",
      except: /^test\/tidy/,
    },
    { pattern: /\.\.\/shared|\/work\//, instead: "no path of a machine", except: /^test\/tidy/ },
    {
      pattern: /\bas CheckedSchedule\b/,
      instead: "only check/check.ts mints it",
      except: /^(src\/check\/check\.ts|test\/tidy)/,
    },
    {
      pattern: /\bas Said\b/,
      instead: "only explain/render.ts mints it",
      except: /^(src\/explain\/render\.ts|test\/tidy)/,
    },
  ];

  test.each(banned)("$pattern stands nowhere: $instead", ({ pattern, instead, except }) => {
    const wrong = [...sources(), ...tests()]
      .filter((path) => !except.test(path))
      .flatMap((path) =>
        textOf(path)
          .split("\n")
          .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
          .filter(({ line }) => pattern.test(line))
          .map(({ at }) => `${at}: ${instead}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe("rules and goals", () => {
  const folders = (home: string): readonly string[] =>
    readdirSync(join(root, home), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
      .map((entry) => `${home}/${entry.name}`);

  test.each(folders("src/rules"))("%s has the shape of a rule", (folder) => {
    const shape = ["cases.json", "check.ts", "compile.ts", "explain.ts", "index.ts", "rule.ts"];
    const files = filesUnder(folder).map((path) => path.slice(folder.length + 1));
    const parts = files.filter((file) => /^(check|compile)-[a-z-]+\.ts$/.test(file));
    expect(files.filter((file) => !parts.includes(file))).toEqual(shape);
  });

  test.each(folders("src/goals"))("%s has the shape of a goal", (folder) => {
    const shape = ["compile.ts", "explain.ts", "goal.ts", "index.ts", "measure.ts"];
    expect(filesUnder(folder).map((path) => path.slice(folder.length + 1))).toEqual(shape);
  });

  test("the lists name every folder", () => {
    for (const list of filesUnder("src", ".ts").filter((path) => listFiles.test(path))) {
      const home = list.slice(0, list.lastIndexOf("/"));
      for (const folder of folders(home)) {
        expect(textOf(list), `${list} is stale: npm run rules:index`).toContain(
          folder.slice(home.length + 1),
        );
      }
    }
  });
});

describe("the lock file", () => {
  test("names every optional package that a package asks for, so that npm ci accepts it", () => {
    const lock = JSON.parse(textOf("package-lock.json")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter(
          (name) => !Object.keys(lock.packages).some((key) => key.endsWith(`node_modules/${name}`)),
        )
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
