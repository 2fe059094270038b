import { writeFileSync } from "node:fs";
import { reportPage } from "../../src/index.ts";
import { fileOf, keptPages } from "./examples.ts";

/** Renews the pages kept in `scenarios/reports`. */
for (const [name, make] of Object.entries(keptPages)) {
  writeFileSync(fileOf(`reports/${name}`), reportPage(make()));
}
