import { expect, test } from "vitest";
import { reportPage } from "../../src/index.ts";
import { keptPages, textOf } from "./examples.ts";

test.each(Object.entries(keptPages))("%s is made again byte for byte", (name, make) => {
  const isSame = reportPage(make()) === textOf(`reports/${name}`);
  expect(isSame, "stale: npm run report-pages").toBe(true);
});
