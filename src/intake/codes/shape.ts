import type { CodeEntry } from "./entry.ts";

/** About the form of one value. */
export const shapeCodes = {
  missingField: {
    when: "A field that the format requires is absent.",
    hint: "Add the field; the format describes it.",
  },
  unknownField: {
    when: "A field is not part of the format; nothing is ever ignored in silence.",
    hint: "Remove the field, or write its name as the format does.",
  },
  wrongType: {
    when: "A value is of another type than the format says.",
    hint: "Write a value of the type named; texts stand in quotes, numbers do not.",
  },
  notWhole: {
    when: "A number that counts whole units has a fraction, or is too large to be exact.",
    hint: "Round it to a whole number of its unit.",
  },
  tooSmall: {
    when: "A number, a text or a list is below its least.",
    hint: "Raise it to the bound named; check that the unit is right.",
  },
  tooLarge: {
    when: "A number, a text or a list is above its most.",
    hint: "Lower it to the bound named; check that the unit is right.",
  },
  unknownValue: {
    when: "A value is not one of those the format lists.",
    hint: "Use one of the values named.",
  },
  malformedId: {
    when: "An id is empty, too long, or has blanks at its ends or invisible characters.",
    hint: 'Write 1 to 100 visible characters, as "w01".',
  },
  malformedDate: {
    when: "A text is not a date that exists in the years 1900 to 2199.",
    hint: 'Write year, month and day, as "2026-12-07".',
  },
  malformedTime: {
    when: "A text is not a whole minute of a date that exists.",
    hint: 'Write "2026-12-07T09:00", or with an offset "2026-12-07T09:00-08:00"; seconds must be zero.',
  },
  malformedTimeOfDay: {
    when: "A text is not a time of day.",
    hint: 'Write hours and minutes with two digits each, as "07:30"; the end of the day is "24:00".',
  },
  timePastMidnight: {
    when: "A time of day runs past 24:00.",
    hint: 'Write it up to "24:00", and what lies after midnight as "00:00" onwards of the next day.',
  },
  malformedCountry: {
    when: "A country is not written in two capitals.",
    hint: 'Use ISO 3166-1, as "US" or "DE".',
  },
  malformedRegion: {
    when: "A region is not written in one to three capitals or digits.",
    hint: 'Use the part after the dash in ISO 3166-2, as "OR" for Oregon.',
  },
  malformedSector: {
    when: "A sector is not one word of letters and digits that begins with a small letter.",
    hint: 'Write one word, as "foodService", "retail" or "hospitality".',
  },
  malformedFactName: {
    when: "A fact's name is not one word of letters and digits that begins with a small letter.",
    hint: 'Write one word, as "enrolledInSchool".',
  },
  tooManyFacts: {
    when: "More facts are given about one subject than are kept.",
    hint: "Give only facts that a rule in force asks for.",
  },
  malformedDigest: {
    when: 'A digest is not "sha256:" and 64 hexadecimal digits.',
    hint: "Copy it from the schedule's source, or leave the field out.",
  },
} as const satisfies Record<string, CodeEntry>;
