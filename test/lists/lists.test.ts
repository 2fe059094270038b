import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { listFiles, ruleFolders } from "./lists.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the lists of rule kinds", async () => {
  const expected = await listFiles(ruleFolders(root));

  test.each(expected)(
    "$path is what the folders say: else npm run rules:index",
    ({ path, text }) => {
      expect(readFileSync(`${root}${path}`, "utf8")).toBe(text);
    },
  );

  test("a list of two kinds names both, by id, under names of their own", async () => {
    const [index] = await listFiles(["daily-rest", "weekly-rest"]);
    expect(index?.text).toContain("[dailyRest, weeklyRest]");
    expect(index?.text).toContain('import { rule as dailyRest } from "./daily-rest/index.ts";');
  });
});
