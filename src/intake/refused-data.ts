import type { IssueCode } from "./codes.ts";
import type { IssueList } from "./issues.ts";
import { type Pointer, child } from "./pointer.ts";
import type { Plain } from "./plain.ts";
import { refusals } from "./refused-names.ts";
import { show } from "./show.ts";

/** Reasons are refused where a leave or a restriction stands, by what they are a reason for. */
const reasonNames = new Set([
  "reason",
  "reasons",
  "why",
  "type",
  "cause",
  "note",
  "notes",
  "comment",
]);
const reasonPlaces: Readonly<Record<string, IssueCode>> = {
  leave: "refusedLeaveReason",
  leaves: "refusedLeaveReason",
  accommodations: "refusedMedicalReason",
};

/** Names that hold a refused word and mean something else. */
const harmless = new Set(["european union", "in european union", "credit union"]);

const names = new Map(
  refusals.flatMap(({ code, names }) =>
    names.map((name) => [name.split(" ").map(singular).join(" "), code]),
  ),
);
const longestName = Math.max(...[...names.keys()].map((name) => name.split(" ").length));

/** "homeGPSLocation", "home_gps-location" -> ["home", "gps", "location"]; plural s is dropped. */
function wordsOf(key: string): readonly string[] {
  return key
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(singular);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** The code under which a field of this name is refused, or null when its name is harmless. */
export function refusalOf(key: string): IssueCode | null {
  const words = wordsOf(key);
  if (harmless.has(words.join(" "))) return null;
  for (let size = longestName; size >= 1; size--) {
    for (let first = 0; first + size <= words.length; first++) {
      const found = names.get(words.slice(first, first + size).join(" "));
      if (found !== undefined) return found;
    }
  }
  return names.get(words.join("")) ?? null;
}

/** Reports every field that holds refused data, wherever it stands, and takes it out of the document. */
export function refuseData(document: Plain, issues: IssueList): void {
  const known = new Map<string, IssueCode | null>();
  const visit = (value: Plain, at: Pointer, place: string | null): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, child(at, index), place));
      return;
    }
    for (const [key, held] of Object.entries(value)) {
      if (!known.has(key)) known.set(key, refusalOf(key));
      const isReason = place !== null && reasonNames.has(key.toLowerCase());
      const code = isReason ? reasonPlaces[place] : known.get(key);
      if (code === null || code === undefined) {
        visit(held, child(at, key), Object.hasOwn(reasonPlaces, key) ? key : null);
        continue;
      }
      issues.add(code, child(at, key), `The field ${show(key)} is refused by name.`);
      delete value[key];
    }
  };
  visit(document, "", null);
}
