import type { History } from "../metrics/history.ts";
import type { Result } from "../kernel/result.ts";
import { parseHistory } from "./history.ts";
import type { Issue } from "./issue.ts";
import { parseJsonText } from "./json-text.ts";
import { parseHistoryTable } from "./table/history-table.ts";

/** A history in either of its forms: JSON, which begins with a brace, or a table. */
export function parseHistoryText(text: string): Result<History, readonly Issue[]> {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return parseHistoryTable(text);
  const json = parseJsonText(text);
  return json.ok ? parseHistory(json.value) : json;
}
