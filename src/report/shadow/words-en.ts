import type { ShadowWords } from "./words.ts";

export const wordsEn: ShadowWords = {
  title: "Shadow run",
  verdict: {
    tag: "Nothing was published",
    text:
      "These schedules were made beside the present ones, to see who would gain and who " +
      "would lose.",
  },
  sections: {
    people: {
      title: "Who would gain, who would lose",
      lead:
        "Hours closer to those asked for, fewer burdens and short rests, and days and times " +
        "closer to the usual ones count as better. Pay is told below; it follows from hours.",
    },
    weeks: {
      title: "Week by week",
      lead:
        "The law, coverage and cost of the present schedules and of ours, counted in the " +
        "same way.",
    },
    lives: {
      title: "Both worlds, worker by worker",
      lead: "Each worker's weeks as they are, and as they would be.",
    },
    method: { title: "How this was made", lead: "" },
  },
  figures: {
    gains: "Would gain",
    loses: "Would lose",
    mixed: "Would gain and lose",
    same: "About the same",
    violations: "Broken limits, present",
    ourViolations: "Broken limits, ours",
    missing: "Work left open, present",
    ourMissing: "Work left open, ours",
    cost: "Cost with ours",
  },
  ours: "ours",
  present: "present",
  columns: {
    worker: "Worker",
    outcome: "With ours",
    hours: "Hours",
    burdens: "Burdens and rests",
    pattern: "Days and times",
    paid: "Paid (h:min)",
    off: "Off the hours asked for (h:min)",
    load: "Burdens and short rests",
    breaks: "Breaks of the usual pattern",
    repeat: "Shifts that come back",
    notice: "Notice (days)",
    pay: "Pay",
    week: "Week of",
    violations: "Broken limits",
    missing: "Work left open (h:min)",
    shifts: "Shifts",
    cost: "Wages and premiums",
    points: "Goal points",
    world: "Schedule",
  },
  charts: {
    hours: {
      title: "Change of paid hours with ours",
      text: "One bar a worker: to the right more paid hours than now, to the left fewer.",
    },
    load: {
      title: "Change of burdens and short rests with ours",
      text:
        "One bar a worker: to the right more nights, weekend shifts, closings and short " +
        "rests than now, to the left fewer.",
    },
    breaks: {
      title: "Change of breaks of the usual pattern with ours",
      text:
        "One bar a worker: to the right more unusual days and times than now, to the left " +
        "fewer.",
    },
  },
  captions: {
    people: "Who would gain and who would lose",
    lives: "Present and ours by worker",
    weeks: "Present and ours by week",
  },
  outcomes: { gains: "gains", loses: "loses", mixed: "gains and loses", same: "same" },
  effects: { better: "better", worse: "worse", same: "same" },
  unknown: "not known",
  oneWeek: "one week only",
  empty: "Nothing to show.",
  method: [
    "Nothing was published, and nobody's schedule was changed.",
    "Ours were made with what the problem files hold, and as if at the moment the present " +
      "ones were published: notice is therefore alike by design, and no gain of ours.",
    "Where weeks follow one another, ours follow ours: rest and hours before a week are " +
      "those of our own week before. Burdens carried over from earlier weeks are those of " +
      "the files.",
    "The present schedules are those that were published. What was changed afterwards is " +
      "not in them, so days as they were lived may have been less predictable than told here.",
    "A difference of less than one paid hour counts as the same. What a schedule is worth " +
      "to a person, only that person can say: ask before you decide.",
  ],
};
