import { impactWordsEn } from "./impact-words-en.ts";
import type { WeekWords } from "./words.ts";

export const wordsEn: WeekWords = {
  verdict: {
    lawful: {
      tag: "Lawful",
      text: "The check found no broken limit and nothing owed on top of wages.",
    },
    lawfulAtAPrice: {
      tag: "Lawful, at a price",
      text: "The check found no broken limit. Extra pay is owed.",
    },
    unlawful: {
      tag: "Unlawful",
      text: "The check found broken limits. Do not publish the schedule as it is.",
    },
  },
  incomplete: "Some rules could not be judged because a fact is missing.",
  to: "to",
  sections: {
    schedule: {
      title: "Schedule",
      lead: "Who works when. A sign beside a shift leads to what the check says of it.",
    },
    coverage: {
      title: "Coverage",
      lead:
        "How many people the demand asks for and how many are there, hour by hour. Somebody " +
        "on a break counts as there.",
    },
    open: {
      title: "Open slots",
      lead:
        "Work that stays open rather than break a limit: what keeps people out, and the " +
        "smallest changes that would fill it.",
    },
    findings: {
      title: "Findings",
      lead: "What an independent check of the finished schedule found, with the law behind it.",
    },
    people: {
      title: "Hours and burdens",
      lead:
        "Hours beside the hours each person asked for, and how nights, weekends and closings " +
        "are shared.",
    },
    goals: {
      title: "Goals",
      lead:
        "How the schedule stands on each aim. Fewer points are better; zero is out of reach " +
        "for most.",
    },
    changes: {
      title: "Changes and extra pay",
      lead: "What was changed after people were told, and what is owed on top of wages.",
    },
    skills: {
      title: "Skills that would help",
      lead:
        "Which training would fill open work or take weight off those who carry the most, " +
        "found by solving the week again.",
    },
    advice: {
      title: "What to do next",
      lead: "Steps for a person to decide on. Nothing here happens by itself.",
    },
    impact: {
      title: "Impact assessment",
      lead:
        "What this week does to people, in numbers. Each number links to the place in this " +
        "report where it comes from.",
    },
    disclosure: {
      title: "How this was made",
      lead: "What the program does, what it knows about people, and who decides.",
    },
    law: {
      title: "Law in force",
      lead: "What was checked, where it is written, and how far each text was verified.",
    },
  },
  rosterCaption: "Shifts by worker and date",
  onlyOwn: "This report is for one worker. The shifts of others are private.",
  noNames: "The shifts of single people are private.",
  figures: {
    workers: "People with shifts",
    shifts: "Shifts",
    paid: "Paid hours",
    needed: "Work asked for",
    missing: "Work left open",
    covered: "Covered",
    openSlots: "Open slots",
    violations: "Broken limits",
    unjudged: "Could not be judged",
    premiums: "Extra pay owed, times",
    premiumTime: "Extra pay, as paid time",
    premiumMoney: "Extra pay, as money",
    under80: "People far below the hours they asked for",
    underNote: "less than 80 % of them",
    mostWeekends: "Most weekend shifts of one person",
    mostNights: "Most nights of one person",
    quickReturns: "Short rests between shifts",
    wishesMet: "Wishes met",
    wages: "Wages",
    changes: "Changes after notice",
    employerChanges: "Asked for by the employer",
    enactments: "Rules in force",
    primary: "Verified in the law itself",
    advice: "Steps to decide on",
  },
  columns: {
    date: "Date",
    from: "From",
    until: "Until",
    need: "People wanted",
    staff: "People there",
    missing: "Missing",
    surplus: "More than asked",
    covered: "Covered",
    worker: "Worker",
    shifts: "Shifts",
    paid: "Paid (h:min)",
    desired: "Asked for (h:min)",
    shareOfDesired: "Share of what was asked for",
    nights: "Nights",
    weekends: "Weekend shifts",
    closings: "Closings",
    quickReturns: "Short rests",
    goal: "Goal",
    weight: "Weight",
    points: "Points",
    unit: "What a point is",
    told: "Told on",
    kind: "Change",
    before: "Before",
    after: "After",
    asked: "Asked for by",
    reason: "Reason",
    rule: "Rule",
    extraTime: "As paid time (h:min)",
    extraMoney: "As money",
    law: "Rule",
    citation: "Where it is written",
    verified: "Verified",
    people: "People covered",
    question: "Question",
    answer: "Answer",
    item: "Item",
    value: "Value",
  },
  total: "Whole period",
  chart: {
    coverage: {
      title: "People wanted and people there",
      text:
        "One strip a date. Bars show how many people are there, a line how many are wanted; " +
        "where people miss, the bar is filled up in red.",
    },
    hours: {
      title: "Paid hours beside hours asked for",
      text: "One bar a worker for paid hours, with an upright line at the hours asked for.",
    },
    burdens: {
      title: "Nights, weekend shifts and closings",
      text:
        "One bar a worker, made of nights, weekend shifts and closings. The numbers stand in " +
        "that order.",
    },
  },
  captions: {
    days: "Coverage by date, in person-hours (h:min)",
    steps: "People wanted and there, by time of day",
    people: "Hours and burdens by worker",
    goals: "Points by goal",
    changes: "Changes after people were told",
    premiums: "Extra pay owed",
    law: "Rules in force",
    impact: "Questions and answers",
    provenance: "What this report was made from",
  },
  empty: {
    open: "Nothing stays open.",
    unlisted:
      "The schedule names no open slot, yet some of the work asked for has nobody: Coverage " +
      "says when.",
    findings: "The check found nothing to say.",
    people: "Nobody to show.",
    goals: "No goals are switched on.",
    changes: "No changes are recorded.",
    premiums: "No extra pay is owed.",
    law: "No rule is in force.",
    advice: "There is nothing left to decide.",
    demand: "The problem asks for no work.",
  },
  tags: {
    violation: "Broken limit",
    notAssessable: "Not judged",
    premium: "Extra pay",
    stray: "Does not fit",
    open: "Open",
    todo: "To do",
  },
  missingPeople: "People missing",
  goalTitles: {},
  goalUnits: {},
  weightsPublic: "The weights are the employer's choice, and open to everybody.",
  changeKinds: {
    addShift: "shift added",
    extend: "made longer",
    reduce: "made shorter",
    move: "moved",
    relocate: "other place",
    cancel: "cancelled",
    swap: "swapped",
    trade: "traded",
    onCallNotCalled: "on call, not called",
    timeOff: "time off",
    sickLeave: "sick leave",
  },
  absence: "absence",
  initiators: { employer: "employer", worker: "worker", external: "neither" },
  marks: { primary: "in the law itself", secondary: "second hand", unverified: "not yet" },
  physics: "nobody can do otherwise",
  noDesired: "no hours asked for",
  notKnown: "not known",
  everybody: "everybody",
  ...impactWordsEn,
};
