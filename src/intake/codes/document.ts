import type { CodeEntry } from "./entry.ts";

/** About the document as a whole, before any of its parts is looked at. */
export const documentCodes = {
  malformedJson: {
    when: "The text is not JSON.",
    hint: "Correct the text at the line and column named; only the first mistake can be seen.",
  },
  duplicateKey: {
    when: "An object of the text names a key twice, so that one of the two would be lost.",
    hint: "Keep one of the two.",
  },
  notJson: {
    when: "A value is of a sort that JSON does not have, or cannot be read.",
    hint: "Give plain objects, lists, texts, finite numbers, true, false and null only.",
  },
  tooDeep: {
    when: "Objects and lists are nested deeper than any part of the format.",
    hint: "Compare the structure with the format: something was wrapped too often.",
  },
  tooMuchData: {
    when: "The document holds more values than can be read at once.",
    hint: "Split it by site or by period.",
  },
  tooManyIssues: {
    when: "More issues were found than are listed.",
    hint: "Correct those listed and try again.",
  },
} as const satisfies Record<string, CodeEntry>;
