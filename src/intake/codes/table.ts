import type { CodeEntry } from "./entry.ts";

/** About tables: text in lines and columns. */
export const tableCodes = {
  malformedTable: {
    when: "The text is not a table in the form of RFC 4180.",
    hint: "Write commas between cells, and quotes around cells that hold commas or quotes.",
  },
  missingColumn: {
    when: "A column without which no line can be read is absent.",
    hint: "Write the names of the columns in the first line, as the format does.",
  },
  unknownColumn: {
    when: "A column is not part of the format; nothing is ever ignored in silence.",
    hint: "Remove the column, or write its name as the format does.",
  },
  strayCell: {
    when: "A cell is filled that means nothing on a line of this record.",
    hint: "Empty the cell, or correct the record that the line is.",
  },
} as const satisfies Record<string, CodeEntry>;
