import type { CodeEntry } from "./entry.ts";

/** About values that are well formed and still cannot be. */
export const meaningCodes = {
  unknownZone: {
    when: "The time zone is not one that the machine's time-zone data know.",
    hint: 'Use an IANA name, as "America/Los_Angeles" or "Europe/Berlin".',
  },
  nonexistentTime: {
    when: "The wall clock skips the time given.",
    hint: 'Write the time with its offset, or give "disambiguation": "earlier" or "later".',
  },
  ambiguousTime: {
    when: "The wall clock shows the time given twice.",
    hint: 'Write the time with its offset, or give "disambiguation": "earlier" or "later".',
  },
  reversedInterval: {
    when: "Something ends before it begins.",
    hint: "Exchange the two, or put the end on the next date when it runs past midnight.",
  },
  emptyInterval: {
    when: "Something begins and ends at the same minute.",
    hint: "Remove it, or correct one of the two.",
  },
  reversedWindow: {
    when: "A window of the day does not end after it begins.",
    hint: 'For a window past midnight write two: up to "24:00", and from "00:00" of the next day.',
  },
  reversedDates: {
    when: "A range of dates ends before it begins.",
    hint: "Exchange the two dates; for one single day write it twice.",
  },
  periodTooLong: {
    when: "The period has more days than are scheduled at once.",
    hint: "Split it into periods of at most 35 days and schedule one after the other.",
  },
  outsidePeriod: {
    when: "Something does not begin within the period.",
    hint: "Move it into the period, lengthen the period, or remove it.",
  },
  changeOfNothing: {
    when: "A change says neither what a shift was nor what it became.",
    hint: 'Give "before", "after" or both: an added shift has no "before", a cancelled one no "after".',
  },
  duplicateId: {
    when: "Two things of one sort have the same id.",
    hint: "Give each its own id.",
  },
  duplicateEntry: {
    when: "A list names the same thing twice.",
    hint: "Keep one of the two.",
  },
  unknownRole: {
    when: "A role is named that is not among the roles.",
    hint: "Add the role to /roles, or correct the id.",
  },
  unknownWorker: {
    when: "A worker is named who is not among the workers.",
    hint: "Add the worker to /workers, or correct the id.",
  },
  unknownDemand: {
    when: "A demand is named that is not among the fixed shifts of the demand.",
    hint: "Correct the id; for work on a curve write null.",
  },
  unknownShift: {
    when: "A shift is named that nothing in the problem has the id of.",
    hint: "Name a fixed shift of the demand or an assignment by its id.",
  },
  unknownConsent: {
    when: "A consent is named that the worker has not given.",
    hint: "Name a consent of this worker by its id.",
  },
  unknownCurve: {
    when: "A curve is named that is not among the curves of the demand.",
    hint: "Name a curve of /demand/curves by its id; the count of a fixed shift is demandCount.",
  },
  disruptionOfPast: {
    when: "The repair is made before the schedule was published.",
    hint: "Correct the time: notice is counted from it.",
  },
  shiftTooLong: {
    when: "A shift is longer than any shift may be written.",
    hint: "Split it, or correct the dates.",
  },
  breaksTooLong: {
    when: "The breaks of a shift together leave no work.",
    hint: "Shorten the breaks; they are minutes, not hours.",
  },
  breakOutsideShift: {
    when: "A break does not lie inside its shift.",
    hint: "Move the break between the start and the end of the shift.",
  },
  overlappingBreaks: {
    when: "Two breaks of a shift overlap.",
    hint: "Move or join them.",
  },
  curveTooLong: {
    when: "The counts of one date run for more than 24 hours.",
    hint: "Put what lies further on under the next date.",
  },
  overlappingPieces: {
    when: "Two counts of a curve hold for the same minute.",
    hint: "Let each minute have one count; more people of a role are a higher count.",
  },
  curveWithoutTemplate: {
    when: "A curve asks for a role that no template makes shifts for.",
    hint: "Add a template with that role, or ask for fixed shifts instead.",
  },
  templateMakesNoShift: {
    when: "A template has no start at which it could make a shift.",
    hint: "Let the latest start be at or after the earliest, both before 24:00.",
  },
  contradictoryMinutes: {
    when: "Two agreed numbers of minutes cannot both hold.",
    hint: "Lower the one, raise the other, or leave out what was not agreed.",
  },
  ageContradiction: {
    when: "The birth date and the age band say different things.",
    hint: "Keep the birth date and leave out the age band.",
  },
  birthInFuture: {
    when: "A birth date lies after the period.",
    hint: "Correct the birth date, or leave it out and give the age band.",
  },
  consentRevokedBeforeGiven: {
    when: "A consent was taken back before it was given.",
    hint: "Exchange the two times, or record the new consent as one of its own.",
  },
  historyAfterPeriodStart: {
    when: "History holds something that begins when the period has begun.",
    hint: "Give as history only what began before the period; pin what must stay within it.",
  },
  historyOverlap: {
    when: "Two shifts of a worker's history overlap.",
    hint: "Join them, or correct their times: nobody worked both.",
  },
  schoolDayOutsideKnown: {
    when: "A school day lies outside the dates for which the list is complete.",
    hint: "Widen knownFrom and knownUntil if the list is complete there, or remove the day.",
  },
  suspectFact: {
    when: "A fact's name is all but the name of a known fact.",
    hint: "Write the known name; a fact with a mistyped name would count as unknown.",
  },
  wrongFactType: {
    when: "A known fact has a value of another type.",
    hint: "Write a value of the type named.",
  },
  pinMismatch: {
    when: "A pin names a fixed shift that has another role or other times.",
    hint: "Copy role, start and end from the fixed shift, or name no demand.",
  },
  pinOverlap: {
    when: "Two pins put one worker in two places at once.",
    hint: "Remove one of the two.",
  },
  tooManyPins: {
    when: "More workers are pinned to a fixed shift than it has places.",
    hint: "Raise its count, or remove a pin.",
  },
  publishedInFuture: {
    when: "The schedule was published after now.",
    hint: "Correct one of the two times.",
  },
} as const satisfies Record<string, CodeEntry>;
