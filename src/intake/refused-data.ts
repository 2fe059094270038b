import type { IssueCode } from "./codes.ts";
import type { IssueList } from "./issues.ts";
import { type Pointer, child } from "./pointer.ts";
import type { Plain } from "./plain.ts";
import { show } from "./show.ts";

/** Data a schedule must not depend on, by the words their field names are made of. */
const refusals: readonly { readonly code: IssueCode; readonly names: readonly string[] }[] = [
  {
    code: "refusedProductivityData",
    names: [
      "productivity", "performance", "output per hour", "units per hour", "items per hour",
      "orders per hour", "pick rate", "scan rate", "sales per hour", "sales score", "sales figure",
      "customer rating", "rating", "score", "ranking", "efficiency", "idle time", "time off task",
      "speed", "error rate", "risk score", "attrition", "flight risk", "tips earned", "keystroke",
    ],
  },
  {
    code: "refusedBiometricData",
    names: [
      "biometric", "fingerprint", "face id", "face scan", "face print", "facial", "retina",
      "iris scan", "voice print", "hand geometry", "heart rate", "step count", "gait", "dna",
      "body temperature", "sleep data", "wearable",
    ],
  },
  {
    code: "refusedLocationData",
    names: [
      "gps", "geolocation", "geo location", "geofence", "latitude", "longitude", "coordinate",
      "location history", "current location", "last location", "location tracking", "tracking",
      "tracker", "movement", "whereabouts", "badge swipe", "home address", "commute route",
    ],
  },
  {
    code: "refusedCommunicationsData",
    names: [
      "message", "email content", "emails", "chat", "call log", "call recording", "communication",
      "social media", "sentiment", "screen time", "screenshot", "browsing", "browser history",
      "webcam", "video feed", "audio", "monitoring", "surveillance",
    ],
  },
  {
    code: "refusedUnionData",
    names: [
      "union", "unionized", "union member", "organizing", "organising", "organizer", "organiser",
      "strike", "shop steward", "steward", "works council member", "petition", "grievance",
      "concerted activity", "complaint",
    ],
  },
  {
    code: "refusedLeaveReason",
    names: [
      "leave reason", "leave type", "leave kind", "absence reason", "absence type", "fmla",
      "bereavement", "sick leave", "sick", "maternity", "paternity", "parental leave",
      "jury duty", "military leave",
    ],
  },
  {
    code: "refusedMedicalReason",
    names: [
      "medical", "diagnosis", "disability", "disabled", "disabilities", "health status", "health condition",
      "health record", "illness", "injury", "injuries", "medication", "pregnancy", "pregnant", "accommodation reason",
      "restriction reason", "doctor", "symptom", "vaccination", "vaccinated", "genetic",
    ],
  },
  {
    code: "refusedProtectedAttribute",
    names: [
      "race", "ethnicity", "ethnic", "ethnic origin", "skin color", "skin colour", "caste",
      "religion", "religious", "creed", "faith", "gender", "gender identity", "sex",
      "sexual orientation", "orientation", "national origin", "nationality", "ancestry",
      "citizenship", "immigration", "visa status", "marital status", "married", "children",
      "family status", "veteran", "political", "protected class", "hair texture", "native language",
    ],
  },
];

/** Reasons are refused where a leave or a restriction stands, by what they are a reason for. */
const reasonNames = new Set(["reason", "reasons", "why", "type", "cause", "note", "notes", "comment"]);
const reasonPlaces: Readonly<Record<string, IssueCode>> = {
  leave: "refusedLeaveReason",
  leaves: "refusedLeaveReason",
  accommodations: "refusedMedicalReason",
};

/** Names that hold a refused word and mean something else. */
const harmless = new Set(["european union", "in european union", "credit union"]);

const names = new Map(refusals.flatMap(({ code, names }) => names.map((name) => [name, code])));
const longestName = Math.max(...[...names.keys()].map((name) => name.split(" ").length));

/** "homeGPSLocation", "home_gps-location" -> ["home", "gps", "location"]; plural s is dropped. */
function wordsOf(key: string): readonly string[] {
  return key
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** The code under which a field of this name is refused, or null when its name is harmless. */
export function refusalOf(key: string): IssueCode | null {
  const words = wordsOf(key);
  if (harmless.has(words.join(" "))) return null;
  for (let size = longestName; size >= 1; size--) {
    for (let first = 0; first + size <= words.length; first++) {
      const part = words.slice(first, first + size);
      const found = names.get(part.join(" ")) ?? names.get(part.map(singular).join(" "));
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
