import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { workplaces } from "./workplaces/catalog.ts";
import { problemOf } from "./workplaces/problem.ts";

/** Writes the five workplaces' problem files below a folder. They are made once and kept in git. */
const folder = process.argv[2] ?? fileURLToPath(new URL("../../scenarios/bench/", import.meta.url));
for (const workplace of workplaces) {
  const home = `${folder.replace(/\/$/, "")}/${workplace.id}`;
  mkdirSync(home, { recursive: true });
  writeFileSync(`${home}/problem.json`, `${JSON.stringify(problemOf(workplace), null, 1)}\n`);
}
