import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, ".build/src/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "fairweek-"));
const of = (path: string): string => join(root, "scenarios", path);

function fairweek(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  return { status, stdout, stderr };
}

const week = ["report", "week", of("tutorial/problem.json"), of("reports/juniper-week.json")];

describe("fairweek report week", () => {
  test("prints a page, and writes page, data and table by the endings of the files", () => {
    const printed = fairweek(week);
    expect([printed.status, printed.stderr]).toEqual([0, ""]);
    expect(printed.stdout.startsWith("<!doctype html>")).toBe(true);
    const files = ["w.html", "w.json", "w.csv"].flatMap((name) => ["-o", join(folder, name)]);
    expect(fairweek([...week, ...files]).stdout).toContain("Written:");
    const [page, data, table] = ["w.html", "w.json", "w.csv"].map((name) =>
      readFileSync(join(folder, name), "utf8"),
    );
    expect(page).toBe(printed.stdout);
    expect(JSON.parse(data ?? "").format).toBe("fairweek/report@1");
    expect(table).toContain("section,block,row,column,value,unit,shown");
  });

  test("exits with 1 for an unlawful week", () => {
    const files = [of("proposed-week/problem.json"), of("proposed-week/schedule.json")];
    expect(fairweek(["report", "week", ...files, "--json"]).status).toBe(1);
  });

  test("exits with 2 for a file whose ending says no form, and for an unknown worker", () => {
    const ending = fairweek([...week, "-o", "w.pdf"]);
    expect([ending.status, ending.stderr.includes("[unknownEnding]")]).toEqual([2, true]);
    const reader = fairweek([...week, "--viewer", "self", "--worker", "nobody"]);
    expect([reader.status, reader.stderr.includes("[unknownWorker]")]).toEqual([2, true]);
  });
});

describe("fairweek report quarter and audit", () => {
  test("tell a history in Spanish, to each worker her own", () => {
    const args = ["report", "quarter", of("history/history.json"), "--lang", "es", "--weeks", "4"];
    const { status, stdout } = fairweek([...args, "--viewer", "coworker"]);
    expect(status).toBe(0);
    expect(stdout).toContain('<html lang="es">');
  });

  test("tell an audit without anybody's name", () => {
    const attributes = ["--attributes", of("history/attributes.json"), "--draws", "199"];
    const args = ["report", "audit", of("history/history.json"), ...attributes, "--json"];
    const { status, stdout } = fairweek(args);
    expect(status).toBe(0);
    expect(stdout).not.toContain("Petrova");
    expect(JSON.parse(stdout).kind).toBe("audit");
  });
});

describe("fairweek skills and shadow", () => {
  test("skills prints JSON, and a week's report takes it in", () => {
    const file = join(folder, "skills.json");
    const budget = ["--iterations", "500", "--solves", "2"];
    const { status } = fairweek(["skills", of("tutorial/problem.json"), ...budget, "-o", file]);
    expect(status).toBe(0);
    const { stdout } = fairweek([...week, "--skills", file]);
    expect(stdout).toContain("Skills that would help");
    const other = ["report", "week", of("proposed-week/problem.json")];
    const refused = fairweek([...other, of("proposed-week/schedule.json"), "--skills", file]);
    expect([refused.status, refused.stderr.includes("[otherProblem]")]).toEqual([2, true]);
  });

  test("shadow refuses a week that has no published schedule", () => {
    const { status, stderr } = fairweek(["shadow", of("tutorial/problem.json")]);
    expect([status, stderr.includes("[nothingPublished]")]).toEqual([2, true]);
  });
});
