import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../../scenarios/", import.meta.url));

/** A JSON file below scenarios/. */
export const readScenario = <Shape>(path: string): Shape =>
  JSON.parse(readFileSync(`${home}${path}`, "utf8")) as Shape;

export const scenariosIn = (folder: string): readonly string[] =>
  readdirSync(`${home}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
