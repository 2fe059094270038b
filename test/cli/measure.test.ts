import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csvText } from "../../src/cli/table.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fairweek-measure-"));
const history = "scenarios/history/history.json";
const attributes = ["--attributes", "scenarios/history/attributes.json"];

function fairweek(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [".build/src/cli/main.js", ...args],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("fairweek measure", () => {
  test("tells a manager the index, whom it hides and every measure; --csv a line a worker", () => {
    const { status, stdout, stderr } = fairweek("measure", history);
    expect([status, stderr]).toEqual([0, ""]);
    for (const words of ["WSPI", "mean of the worst tenth", "given no shift at all", "Zoe Martin"])
      expect(stdout).toContain(words);
    for (const id of ["M1 ", "M2b", "M14"]) expect(stdout).toContain(id);
    const table = fairweek("measure", "scenarios/history/history.csv", "--csv").stdout;
    const rows = parse(table, { columns: true }) as readonly Record<string, string>[];
    expect(rows).toHaveLength(26);
    expect(rows.at(-1)).toMatchObject({ worker: "w26", wspi: "", isWithoutShifts: "true" });
    expect(rows[0]?.["noticeValue"]).toMatch(/^0\.\d+$/);
  });

  test("speaks Spanish, and writes JSON to a file", () => {
    const file = join(folder, "measured.json");
    const { stdout } = fairweek("measure", history, "--lang", "es", "-o", file);
    expect(stdout).toContain("Índice semanal de previsibilidad");
    const document = JSON.parse(readFileSync(file, "utf8"));
    expect(document.format).toBe("fairweek/measured@1");
    expect(document.language).toBe("es");
  });

  test("refuses a history with all its problems: exit 2, line and column for a table", () => {
    const broken = join(folder, "broken.csv");
    const text = readFileSync(join(root, "scenarios/history/history.csv"), "utf8");
    writeFileSync(broken, text.replace("closesAt", "closeAt").replace("record", "record"));
    const { status, stdout } = fairweek("measure", broken, "--json");
    expect(status).toBe(2);
    const { issues } = JSON.parse(stdout);
    expect(issues[0]).toMatchObject({ code: "unknownColumn", pointer: "line 1, column 9" });
  });

  test.each([
    [["measure", history, "--last-week", "2026-02-30"], "malformedDate"],
    [["measure", history, "--weeks", "60"], "tooLarge"],
    [["measure", history, history], "tooManyFiles"],
    [["measure", "scenarios/tutorial/problem.json"], "scheduleMissing"],
    [["measure", "nowhere.json"], "fileUnreadable"],
    [
      ["audit", history, ...attributes, "--events", "scenarios/history/events.json"],
      "accessUnrecorded",
    ],
    [["audit", history, ...attributes, "--view", "shoe size"], "equity.unknown-attribute"],
  ])("%j is refused as %s", (args, code) => {
    const { status, stdout } = fairweek(...args, "--json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout).issues.map((issue: { code: string }) => issue.code)).toContain(code);
  });
});

describe("fairweek audit", () => {
  test("shows groups and verdicts and no worker; a manager may not read the retaliation screen", () => {
    const { status, stdout } = fairweek("audit", history, ...attributes, "--draws", "999");
    expect(status).toBe(0);
    expect(stdout).toContain("By gender");
    expect(stdout).toContain("review");
    expect(stdout).not.toMatch(/\bw\d\d\b/);
    const log = join(folder, "access.log");
    const asked = [
      "--events",
      "scenarios/history/events.json",
      "--reader",
      "m1",
      "--access-log",
      log,
    ];
    const refused = fairweek("audit", history, ...attributes, "--draws", "999", ...asked, "--json");
    expect(refused.status).toBe(2);
    expect(JSON.parse(readFileSync(log, "utf8"))).toMatchObject({ granted: false });
  });
});

describe("a table on the command line", () => {
  test("never lets a text run as a formula, and leaves numbers alone", () => {
    const text = csvText([["=1+1", "+1", "-1", "@x", -1.5, null, 'a,"b"']]);
    expect(text).toBe(`'=1+1,'+1,'-1,'@x,-1.5,,"a,""b"""\n`);
  });
});
