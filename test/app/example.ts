import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type History, parseHistoryText } from "../../src/index.ts";

const folder = fileURLToPath(new URL("../../scenarios/history/", import.meta.url));

export const exampleText = (name: string): string => readFileSync(`${folder}${name}`, "utf8");

/** The example history, read from one of its two forms. */
export function exampleHistory(name = "history.json"): History {
  const history = parseHistoryText(exampleText(name));
  if (!history.ok) throw new Error(JSON.stringify(history.problem.slice(0, 5), null, 1));
  return history.value;
}
