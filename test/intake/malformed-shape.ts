import type { Malformed } from "./malformed.ts";

/** Lists in lists, deeper than any part of the format. */
const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner], "x");

/** Documents whose form is wrong. */
export const malformedShape: readonly Malformed[] = [
  ["nothing at all", [["", null]], ["wrongType "]],
  ["a list for the document", [["", []]], ["wrongType "]],
  ["a format of another version", [["/format", "fairweek/problem@2"]], ["unknownValue /format"]],
  ["no period", [["/period", undefined]], ["missingField /period"]],
  ["no site, so that its zone is not known", [["/site", undefined]], ["missingField /site"]],
  ["null for the period", [["/period", null]], ["wrongType /period"]],
  ["no roles", [["/roles", []]], ["tooSmall /roles", ...unknownRoles()]],
  ["a name that is a number", [["/workers/1/name", 7]], ["wrongType /workers/1/name"]],
  ["an empty name", [["/workers/1/name", ""]], ["tooSmall /workers/1/name"]],
  ["a name of 201 letters", [["/site/name", "x".repeat(201)]], ["tooLarge /site/name"]],
  ["a worker who is a text", [["/workers/1", "Ben"]], ["wrongType /workers/1"]],
  ["a role that is a number", [["/workers/1/roles/0", 7]], ["wrongType /workers/1/roles/0"]],
  [
    "a dated role without its role",
    [["/workers/1/roles/0", { from: "2026-01-01" }]],
    ["missingField /workers/1/roles/0/role"],
  ],
  ["a worker without a role", [["/workers/1/roles", []]], ["tooSmall /workers/1/roles"]],
  ["an id with a blank at its end", [["/roles/1/id", "cook "]], ["malformedId /roles/1/id"]],
  ["half a person wanted", [["/demand/shifts/1/count", 1.5]], ["notWhole /demand/shifts/1/count"]],
  ["nobody wanted", [["/demand/shifts/1/count", 0]], ["tooSmall /demand/shifts/1/count"]],
  [
    "more minutes than a week has",
    [["/workers/0/contract/maxMinutesPerWeek", 10081]],
    ["tooLarge /workers/0/contract/maxMinutesPerWeek"],
  ],
  [
    "negative minutes",
    [["/workers/0/contract/minMinutesPerWeek", -1]],
    ["tooSmall /workers/0/contract/minMinutesPerWeek"],
  ],
  [
    "a wish of weight 11",
    [["/workers/0/wishes/0/weight", 11]],
    ["tooLarge /workers/0/wishes/0/weight"],
  ],
  [
    "a wish of no kind",
    [["/workers/0/wishes/0/kind", undefined]],
    ["missingField /workers/0/wishes/0/kind"],
  ],
  [
    "a wish of another kind",
    [["/workers/0/wishes/0/kind", "of"]],
    ["unknownValue /workers/0/wishes/0/kind"],
  ],
  [
    "a weekday cut short",
    [["/workweekStart/weekday", "sun"]],
    ["unknownValue /workweekStart/weekday"],
  ],
  ["a date that does not exist", [["/period/to", "2026-02-29"]], ["malformedDate /period/to"]],
  ["a date in the American order", [["/period/to", "11/01/2026"]], ["malformedDate /period/to"]],
  ["a time without minutes", [["/now", "2026-10-10T9"]], ["malformedTime /now"]],
  ["a time on a date that does not exist", [["/now", "2026-09-31T09:00"]], ["malformedTime /now"]],
  ["a time with seconds", [["/now", "2026-10-10T09:00:30"]], ["malformedTime /now"]],
  [
    "a time of day with one digit",
    [["/workers/0/availability/weekly/0/from", "8:00"]],
    ["malformedTimeOfDay /workers/0/availability/weekly/0/from"],
  ],
  [
    "a window to 26:00",
    [["/workers/0/availability/weekly/0/to", "26:00"]],
    ["timePastMidnight /workers/0/availability/weekly/0/to"],
  ],
  [
    "a window that begins at 24:00",
    [["/workers/0/availability/weekly/0/from", "24:00"]],
    ["timePastMidnight /workers/0/availability/weekly/0/from"],
  ],
  ["a country in words", [["/site/country", "USA"]], ["malformedCountry /site/country"]],
  ["a region in words", [["/site/region", "New York"]], ["malformedRegion /site/region"]],
  [
    "a sector of two words",
    [["/employer/sector", "fast food"]],
    ["malformedSector /employer/sector"],
  ],
  [
    "a fact's name with a dash",
    [["/workers/0/facts/key-holder", true]],
    ["malformedFactName /workers/0/facts/key-holder"],
  ],
  [
    "101 facts about the site",
    [["/site/facts", Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`own${i}`, i]))]],
    ["tooManyFacts /site/facts"],
  ],
  ["a goal mistyped", [["/goals/wishs", 100]], ["unknownField /goals/wishs"]],
  ["a field mistyped", [["/workers/0/avaliability", {}]], ["unknownField /workers/0/avaliability"]],
  [
    "a field of a break",
    [["/pins/0/breaks/0/lenght", 10]],
    ["unknownField /pins/0/breaks/0/lenght"],
  ],
  ["a field named __proto__", [["/site/~0~1__proto__", 1]], ["unknownField /site/~0~1__proto__"]],
  [
    "a break that is neither paid nor unpaid",
    [["/pins/0/breaks/0/paid", null]],
    ["wrongType /pins/0/breaks/0/paid"],
  ],
  ["40 nested lists", [["/site/name", deep]], [`tooDeep /site/name${"/0".repeat(29)}`]],
  ["a function", [["/site/name", () => "x"]], ["notJson /site/name"]],
  ["not a number", [["/limits/seed", Number.NaN]], ["notJson /limits/seed"]],
  ["a date object", [["/period/from", new Date(0)]], ["notJson /period/from"]],
  [
    "2,000,001 values",
    [
      ["/workers", { length: 0 }],
      ["/site/name", Array(2_000_001).fill(0)],
    ],
    ["tooMuchData "],
  ],
];

/** With no roles at all, every mention of one leads nowhere. */
function unknownRoles(): readonly string[] {
  return [
    "/demand/shifts/0/role",
    "/demand/shifts/1/role",
    "/demand/curves/0/role",
    "/demand/templates/0/roles/0",
    "/workers/0/roles/0",
    "/workers/0/roles/1/role",
    "/workers/0/accommodations/1/roles/0",
    "/workers/0/history/shifts/0/role",
    "/workers/0/history/shifts/1/role",
    "/workers/1/roles/0",
    "/pins/0/role",
    "/published/assignments/0/role",
  ].map((at) => `unknownRole ${at}`);
}
