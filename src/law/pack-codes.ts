/** Every issue that a pack can have, with what it means. Codes are stable. */
export const packCodes = {
  "pack.unreadable": "The file or folder cannot be read.",
  "pack.notJson": "The file is not JSON.",
  "pack.missingFile": "The folder lacks a file that every pack has.",
  "pack.fileName": "A file's name does not say which kind of enactment it holds.",
  "pack.unknownField": "A field that the format does not have.",
  "pack.missingField": "A field that the format needs is absent.",
  "pack.badValue": "A value of the wrong type or outside its bounds.",
  "pack.badDate": "Not a date that exists, written as 2026-12-07.",
  "pack.badUrl": "Not an address that begins with https:// or http://.",
  "pack.badPredicate": "Not a question over facts.",
  "pack.unknownFact": "A question asks a fact that is not of the employer, the site or the worker.",
  "pack.placeFact": "The place of a pack asks something other than facts of the site.",
  "pack.unknownKind": "No rule kind has this name.",
  "pack.badParameters": "The parameters are not those of the rule kind.",
  "pack.noCitation": "An enactment names no text of law or agreement.",
  "pack.noReading": "An enactment does not say how its text was read.",
  "pack.noSource": "A verification does not say what was read.",
  "pack.readOnMissing": "A text is said to have been read, without the date.",
  "pack.readOnWithoutReading":
    "A date of reading, although the text is said not to have been read.",
  "pack.readAfterMaintained": "A text was read after the date up to which the pack is maintained.",
  "pack.datesReversed": "An enactment ends before it begins.",
  "pack.duplicateId": "Two enactments have one id.",
  "pack.foreignId": "An enactment's id does not begin with the id of its pack.",
  "pack.datesOverlap": "Two versions of one enactment are in force on the same date.",
  "pack.familyKinds": "Two versions of one enactment are of different rule kinds.",
} as const;

export type PackCode = keyof typeof packCodes;
