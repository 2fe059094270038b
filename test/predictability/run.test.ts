import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runAgain } from "../../bench/predictability/again.ts";
import { type Cell, cellKey, cellsOf, listedSeeds } from "../../bench/predictability/cells.ts";
import { readOptions } from "../../bench/predictability/options.ts";
import type { CellRecord } from "../../bench/predictability/record.ts";
import { readRecords, recordsFile } from "../../bench/predictability/records.ts";
import { runCells } from "../../bench/predictability/run.ts";
import { recordOf } from "./made-up.ts";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "predictability-"));
});
afterEach(() => rmSync(out, { recursive: true }));

const choice = {
  policies: ["ours", "cost-only"],
  scenarios: ["kiosk", "shop"],
  levels: ["base"],
  seeds: [101, 211],
  weeks: 2,
} as const;

async function run(of: (cell: Cell) => CellRecord | string, asked: Cell[] = []) {
  const runOne = async (cell: Cell) => {
    asked.push(cell);
    return of(cell);
  };
  const summary = await runCells({ ...choice, out, jobs: 2 }, runOne, () => {});
  return { summary, asked };
}

describe("running the cells", () => {
  test("2 policies x 2 scenarios x 2 seeds are 8 cells, and seeds are whole before the next begins", () => {
    const cells = cellsOf(choice);
    expect(cells).toHaveLength(8);
    expect(cells.slice(0, 4).every(({ seed }) => seed === 101)).toBe(true);
    expect(new Set(cells.map(cellKey)).size).toBe(8);
    const swapping = cellsOf({ ...choice, swapShare: 0.1 });
    expect(new Set([...cells, ...swapping].map(cellKey)).size).toBe(16);
  });

  test("a run stopped after three cells goes on with the other five and runs none twice", async () => {
    let left = 3;
    const first = await run((cell) => (left-- > 0 ? recordOf(cell) : "stopped"));
    expect(first.summary.run).toBe(3);
    expect(first.summary.failed).toHaveLength(5);
    const second = await run(recordOf);
    expect(second.summary).toMatchObject({ run: 5, found: 3, failed: [] });
    const third = await run(recordOf);
    expect(third.asked).toEqual([]);
    expect(readRecords(out)).toHaveLength(8);
  });

  test("cells run again are compared by hash: same, another, or not to be run; nothing is written", async () => {
    await run(recordOf);
    const before = readFileSync(recordsFile(out, "kiosk", "base"), "utf8");
    const asked = { ...choice, out, again: 3 };
    const same = await runAgain(
      asked,
      async (cell) => recordOf(cell),
      () => {},
    );
    expect(same.map(({ isSame }) => isSame)).toEqual([true, true, true]);
    const other = await runAgain(
      { ...asked, again: 1 },
      async (cell) => ({ ...recordOf(cell), logHash: "sha256:1" }),
      () => {},
    );
    expect(other).toMatchObject([{ isSame: false, failed: null }]);
    const failed = await runAgain(
      { ...asked, again: 1 },
      async () => "stopped",
      () => {},
    );
    expect(failed).toMatchObject([{ isSame: false, failed: "stopped" }]);
    expect(
      await runAgain(
        { ...asked, again: 0 },
        async () => "stopped",
        () => {},
      ),
    ).toEqual([]);
    expect(readFileSync(recordsFile(out, "kiosk", "base"), "utf8")).toBe(before);
  });

  test("half a line at the end of a file costs its own cell and no other", async () => {
    await run(recordOf);
    const file = recordsFile(out, "kiosk", "base");
    appendFileSync(file, '{"policy":"ours","scen');
    expect(readRecords(out)).toHaveLength(8);
    const added = await runCells(
      { ...choice, policies: ["oracle"], scenarios: ["kiosk"], out, jobs: 1 },
      async (cell) => recordOf(cell),
      () => {},
    );
    expect(added.run).toBe(2);
    expect(readRecords(out)).toHaveLength(10);
    expect(readFileSync(file, "utf8").endsWith("\n")).toBe(true);
  });

  test("words on the command line become options, and wrong ones are told", () => {
    const options = readOptions(["--scenarios", "shop", "--seeds", "2", "--weeks", "6"]);
    expect(options).toMatchObject({ scenarios: ["shop"], levels: ["base"], weeks: 6 });
    expect(options.seeds).toEqual(listedSeeds.slice(0, 2));
    expect(() => readOptions(["--scenarios", "mine"])).toThrow("no scenario mine");
    expect(() => readOptions(["--weeks", "13"])).toThrow("1 to 12");
    expect(() => readOptions(["--swaps", "2"])).toThrow("a share from 0 to 1");
    expect(readOptions(["--swaps", "0.1", "--again", "2"])).toMatchObject({
      swapShare: 0.1,
      again: 2,
    });
    expect(() => readOptions(["--policies", "proposed"])).toThrow("no policy proposed");
    expect(readOptions(["--policies", "proposed:some/folder"]).policies).toEqual([
      "proposed:some/folder",
    ]);
  });
});
