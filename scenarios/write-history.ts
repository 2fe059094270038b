import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { historyFiles } from "./history/files.ts";
import { historyTable } from "./history/table.ts";

/** Writes the example history, as JSON and as a table, and what audits ask beside it. */
const folder =
  process.argv[2] ?? fileURLToPath(new URL("../../scenarios/history/", import.meta.url));
const home = folder.replace(/\/$/, "");
mkdirSync(home, { recursive: true });
const { history, attributes, events } = historyFiles();

/** JSON with a line for each entry of a list, so that two versions can be compared. */
function lines(document: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(document).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n ]`
      : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

writeFileSync(`${home}/history.json`, lines(history));
writeFileSync(`${home}/history.csv`, historyTable(history));
writeFileSync(`${home}/attributes.json`, lines(attributes as Readonly<Record<string, unknown>>));
writeFileSync(`${home}/events.json`, lines(events as Readonly<Record<string, unknown>>));
