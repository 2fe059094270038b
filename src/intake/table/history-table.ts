import type { History } from "../../metrics/history.ts";
import { type Result, fail } from "../../kernel/result.ts";
import { parseHistory } from "../history.ts";
import type { Issue } from "../issue.ts";
import { IssueList } from "../issues.ts";
import { type Pointer, child, keysOf } from "../pointer.ts";
import { show } from "../show.ts";
import { suggest } from "../suggest.ts";
import { type TableLine, readCells } from "./cells.ts";
import { type Column, type RecordLayout, historyColumns, layouts } from "./history-columns.ts";

type Entry = { [key: string]: unknown };

/** The document that a table stands for, and where in the table each part of it was written. */
interface Drafted {
  readonly document: Entry;
  readonly places: ReadonlyMap<Pointer, string>;
}

/**
 * Reads a history from a table (see `layouts` for its columns), or reports everything that is wrong
 * with it at once. Pointers are lines and columns, as "line 12, column 5 (start)".
 */
export function parseHistoryTable(text: string): Result<History, readonly Issue[]> {
  const read = readCells(text);
  if (!read.ok) return read;
  const issues = new IssueList();
  const [head, ...lines] = read.value;
  const columns = head?.cells ?? [];
  readHead(columns, issues);
  if (!columns.includes("record")) return fail(issues.all());
  const draft = drafted(columns, lines, issues);
  const parsed = parseHistory(draft.document);
  const found = parsed.ok ? [] : parsed.problem.map((issue) => inTable(issue, draft.places));
  if (issues.isEmpty && parsed.ok) return parsed;
  return fail([...issues.all(), ...found]);
}

function readHead(columns: readonly string[], issues: IssueList): void {
  columns.forEach((name, index) => {
    const at = `line 1, column ${index + 1}`;
    if (columns.indexOf(name) !== index)
      issues.add("duplicateEntry", at, `The column ${show(name)} stands here again.`);
    else if (!historyColumns.includes(name)) {
      const meant = suggest(name, historyColumns);
      const hint =
        meant === null ? `Columns: ${historyColumns.join(", ")}.` : `Did you mean "${meant}"?`;
      issues.add("unknownColumn", at, `The column ${show(name)} is not part of the format.`, {
        hint,
      });
    }
  });
  if (!columns.includes("record"))
    issues.add("missingColumn", "line 1", 'The column "record" is missing.');
}

function drafted(
  columns: readonly string[],
  lines: readonly TableLine[],
  issues: IssueList,
): Drafted {
  const document: Entry = { format: "fairweek/history@1", workers: [], shifts: [] };
  const places = new Map<Pointer, string>();
  const leaves: { readonly entry: Entry; readonly line: number }[] = [];
  for (const line of lines) {
    const kind = line.cells[columns.indexOf("record")] ?? "";
    const layout = Object.hasOwn(layouts, kind) ? layouts[kind] : undefined;
    if (layout === undefined) {
      reportRecord(kind, `${placeOf(line, columns, "record")}`, issues);
      continue;
    }
    const entry: Entry = layout.list === null && kind !== "leave" ? document : {};
    const at = layout.list === null ? "" : `/${layout.list}/${lengthOf(document, layout.list)}`;
    if (at !== "") places.set(at, `line ${line.line}`);
    fill({ entry, at, line, columns, layout, issues }, places);
    if (kind === "leave") leaves.push({ entry, line: line.line });
    else if (layout.list !== null) listIn(document, layout.list).push(entry);
  }
  for (const leave of leaves) putLeave(document, leave, places, issues);
  return { document, places };
}

const listIn = (document: Entry, name: string): Entry[] => {
  const list = (document[name] ?? []) as Entry[];
  document[name] = list;
  return list;
};

const lengthOf = (document: Entry, name: string): number => listIn(document, name).length;

const placeOf = ({ line }: TableLine, columns: readonly string[], name: string): string =>
  `line ${line}, column ${columns.indexOf(name) + 1} (${name})`;

function reportRecord(kind: string, at: string, issues: IssueList): void {
  const known = Object.keys(layouts);
  const meant = suggest(kind, known);
  const hint = meant === null ? `Use one of ${known.join(", ")}.` : `Did you mean "${meant}"?`;
  issues.add("unknownValue", at, `A line cannot be ${show(kind)}.`, { value: kind, hint });
}

interface Filling {
  readonly entry: Entry;
  readonly at: Pointer;
  readonly line: TableLine;
  readonly columns: readonly string[];
  readonly layout: RecordLayout;
  readonly issues: IssueList;
}

function fill(
  { entry, at, line, columns, layout, issues }: Filling,
  places: Map<string, string>,
): void {
  line.cells.forEach((cell, index) => {
    const name = columns[index];
    if (cell === "" || name === "record") return;
    if (name === undefined) {
      const stray = `line ${line.line}, column ${index + 1}`;
      issues.add("strayCell", stray, `The cell ${show(cell)} stands beyond the last column.`);
      return;
    }
    const place = placeOf(line, columns, name);
    const column = Object.hasOwn(layout.columns, name) ? layout.columns[name] : undefined;
    const emptied = layout.emptied[name];
    if (column === undefined) {
      if (!historyColumns.includes(name)) return;
      const record = line.cells[columns.indexOf("record")] ?? "";
      issues.add("strayCell", place, `A line of ${record} has no ${name}.`, { value: cell });
    } else if (cell === "none" && emptied !== undefined) {
      put(entry, [emptied], null);
      places.set(child(at, emptied), place);
    } else {
      const value = valueOf(cell, column);
      put(entry, column.path, value);
      remember(at, column.path, place, places);
      if (!Array.isArray(value)) return;
      const list = column.path.reduce<Pointer>(child, at);
      value.forEach((_, part) => places.set(child(list, part), place));
    }
  });
}

/** Where a cell went; the first cell of a group stands for the group. */
function remember(
  at: Pointer,
  path: readonly string[],
  place: string,
  places: Map<Pointer, string>,
): void {
  let pointer = at;
  for (const key of path) {
    pointer = child(pointer, key);
    if (!places.has(pointer)) places.set(pointer, place);
  }
}

/** A number or a flag that is written as none stays a text, for the format to complain of. */
function valueOf(cell: string, { kind }: Column): unknown {
  if (kind === "list") return cell.split(";").map((part) => part.trim());
  if (kind === "number" && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (kind === "flag" && /^(true|false)$/.test(cell)) return cell === "true";
  return cell;
}

function put(entry: Entry, path: readonly string[], value: unknown): void {
  let here = entry;
  for (const key of path.slice(0, -1)) {
    const next = here[key];
    // A group that "none" has emptied is filled again by mistake: the format says so.
    const inner = typeof next === "object" && next !== null ? (next as Entry) : {};
    here[key] = inner;
    here = inner;
  }
  here[path.at(-1) as string] = value;
}

function putLeave(
  document: Entry,
  { entry, line }: { readonly entry: Entry; readonly line: number },
  places: Map<Pointer, string>,
  issues: IssueList,
): void {
  const workers = listIn(document, "workers");
  const index = workers.findIndex(({ id }) => id === entry["worker"]);
  const worker = workers[index];
  if (worker === undefined) {
    const message = `There is no worker with the id ${show(entry["worker"])}.`;
    issues.add("unknownWorker", `line ${line}`, message, { value: entry["worker"] });
    return;
  }
  const list = listIn(worker, "leave");
  const { worker: _, ...span } = entry;
  places.set(`/workers/${index}/leave/${list.length}`, `line ${line}`);
  list.push(span);
}

/** An issue of the document, told where the table has it: at the cell, or else at the line. */
function inTable(issue: Issue, places: ReadonlyMap<Pointer, string>): Issue {
  const keys = keysOf(issue.pointer);
  for (let length = keys.length; length > 0; length--) {
    const at = keys.slice(0, length).reduce<Pointer>((pointer, key) => child(pointer, key), "");
    const place = places.get(at);
    if (place === undefined) continue;
    const rest = keys.slice(length).join(" ");
    const isWhole = rest === "";
    return { ...issue, pointer: isWhole ? place : `${place.replace(/, column.*$/, "")} (${rest})` };
  }
  return { ...issue, pointer: keys.length === 0 ? "" : `(${keys.join(" ")})` };
}
