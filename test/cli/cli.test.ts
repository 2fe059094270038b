import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, ".build/src/cli/main.js");
const tutorial = join(root, "scenarios/tutorial/problem.json");
const proposed = join(root, "scenarios/proposed-week");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fairweek-"));
});

function fairweek(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    input: input ?? "",
    cwd: folder,
  });
  return { status, stdout, stderr };
}

describe("fairweek solve", () => {
  test("prints a week that a manager can read, and exits with 0", () => {
    const { status, stdout, stderr } = fairweek(["solve", tutorial, "--iterations", "2000"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("Mon 12-07");
    expect(stdout).toContain("What was checked:");
  });

  test("writes the same bytes for the same seed and iterations", () => {
    const [a, b] = ["a.json", "b.json"].map((name) => join(folder, name)) as [string, string];
    for (const file of [a, b])
      fairweek(["solve", tutorial, "--iterations", "2000", "--seed", "3", "-o", file]);
    expect(readFileSync(a, "utf8")).toBe(readFileSync(b, "utf8"));
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("takes the problem from standard input and prints JSON", () => {
    const text = readFileSync(tutorial, "utf8");
    const { status, stdout } = fairweek(["solve", "-", "--iterations", "500", "--json"], text);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).format).toBe("fairweek/solved@1");
  });

  test("exits with 3 under --strict when a slot stays open", () => {
    const open = join(root, "scenarios/regress/no-lawful-worker/problem.json");
    expect(fairweek(["solve", open, "--strict"]).status).toBe(3);
    expect(fairweek(["solve", open]).status).toBe(0);
  });

  test("ends without a word when whoever reads it has read enough", () => {
    const words = `"${process.execPath}" "${main}" demo | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", words], { encoding: "utf8" });
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
  });

  test("keeps the best so far when it is interrupted", async () => {
    const child = spawn(process.execPath, [
      main,
      "solve",
      "scenarios/bench/restaurant/problem.json",
      "--seconds",
      "600",
      "--threads",
      "1",
      "--json",
    ]);
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    setTimeout(() => child.kill("SIGINT"), 6000);
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(0);
    expect(JSON.parse(out).outcome).toBe("interrupted");
  });
});

describe("fairweek check", () => {
  test("exits with 1 and names each fault of a proposed week", () => {
    const { status, stdout } = fairweek([
      "check",
      `${proposed}/problem.json`,
      `${proposed}/schedule.json`,
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain("Unlawful");
    expect(stdout).toContain("w9");
  });

  test("exits with 0 for a schedule of ours", () => {
    const file = join(folder, "solved.json");
    fairweek(["solve", tutorial, "--iterations", "500", "-o", file]);
    const schedule = join(folder, "schedule.json");
    writeFileSync(schedule, JSON.stringify(JSON.parse(readFileSync(file, "utf8")).schedule));
    expect(fairweek(["check", tutorial, schedule]).status).toBe(0);
  });
});

describe("bad input", () => {
  test.each([
    ["a file that is not there", ["solve", "nowhere.json"], "fileUnreadable"],
    ["text that is no JSON", ["solve", "-"], "malformedJson"],
    [
      "an unknown worker as reader",
      ["solve", tutorial, "--viewer", "self", "--worker", "nobody"],
      "unknownWorker",
    ],
    ["an unknown pack", ["packs", "show", "us-xx"], "unknownPack"],
    ["a pack that is none", ["packs", "validate", tutorial], "pack.missingField"],
  ])("%s exits with 2 and a code, without a stack trace", (_, args, code) => {
    const { status, stderr } = fairweek(args, "{ no");
    expect(status).toBe(2);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a bad option exits with 2", () => {
    expect(fairweek(["solve", tutorial, "--seconds", "-1"]).status).toBe(2);
    expect(fairweek(["solv"]).status).toBe(2);
  });
});

test("an address that another program has is told in one line, with exit code 2", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const child = spawn(process.execPath, [main, "serve", "--port", String(port)]);
  let told = "";
  child.stderr.on("data", (part) => (told += String(part)));
  const [status] = await once(child, "close");
  other.close();
  expect(status).toBe(2);
  expect(told).toContain(`127.0.0.1:${port} is taken by another program. Try another --port`);
  expect(told).not.toContain("A fault of ours");
});

describe("looking things up", () => {
  test("explains a worker's week to herself, in Spanish", () => {
    const args = [
      "explain",
      tutorial,
      "--iterations",
      "500",
      "--worker",
      firstWorker(),
      "--viewer",
      "self",
    ];
    const { status, stdout } = fairweek([...args, "--lang", "es"]);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
  });

  test.each([
    ["rules"],
    ["packs"],
    ["schema", "problem"],
    ["schema", "schedule"],
    ["schema", "disruptions"],
    ["packs", "list"],
    ["packs", "show", "us-or", "--on", "2026-12-07"],
    ["packs", "diff", "us-or", "2019-01-01", "2026-01-01"],
    ["packs", "stale", "--on", "2027-12-01"],
    ["packs", "validate", join(root, "scenarios/packs/hotel-agreement.json")],
  ])("%s %s prints text, and JSON when asked", (...args) => {
    expect(fairweek(args).stdout.length).toBeGreaterThan(200);
    expect(() => JSON.parse(fairweek([...args, "--json"]).stdout)).not.toThrow();
  });

  test("--help says the exit codes", () => {
    const { status, stdout } = fairweek(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Exit codes");
  });
});

const firstWorker = (): string => JSON.parse(readFileSync(tutorial, "utf8")).workers[0].id;
