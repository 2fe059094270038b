import type { ImpactWords } from "./words.ts";

/** What to do next, the assessment and the disclosure. */
export const impactWordsEn: ImpactWords = {
  advice: {
    fill: {
      title: "Fill an open slot",
      text:
        "No small change was found that would fill it. Think about asking the team, or about " +
        "less demand.",
    },
    fact: {
      title: "Record a missing fact",
      text: "Until it is known, these rules can be called neither kept nor broken.",
    },
    law: {
      title: "Have a reading of the law confirmed",
      text: "These rules were read second hand. Have counsel confirm them before you rely on them.",
    },
    illegal: {
      title: "Mend the broken limits first",
      text: "A schedule with broken limits must not be published.",
    },
    pay: {
      title: "Put the extra pay on the payroll",
      text: "It is owed to the people named under changes and extra pay.",
    },
    fewHours: {
      title: "Talk with people who get far fewer hours than they asked for",
      text: "They are marked in the table of hours.",
    },
  },
  questions: {
    affected: "How many people does the schedule bind?",
    violations: "How many legal limits does it break?",
    unjudged: "How many rules could not be judged for want of a fact?",
    missing: "How much of the work stays undone?",
    hours: "How many people get less than 80 % of the hours they asked for?",
    weekends: "How many weekend shifts has the person with the most?",
    nights: "How many nights has the person with the most?",
    rest: "How many rests between shifts are short?",
    wishes: "What share of the wishes is met?",
    changes: "How many changes came after people were told?",
    premium: "How often is extra pay owed?",
    law: "How many of the rules were verified in the law itself?",
    advice: "How many steps wait for a person's decision?",
  },
  disclosure: [
    "A program proposes schedules and checks them. It decides nothing: a named person " +
      "approves, changes or rejects each schedule.",
    "The check is independent of what makes schedules and judges any schedule in the same " +
      "way. It cannot see what was not recorded.",
    "Everybody may ask why a shift is given or open, may correct the facts about " +
      "themselves, and may have a person look at a decision again. Asking has no effect on " +
      "later schedules.",
    "This report is no legal advice.",
  ],
  dataUsed: "Facts about people that a plan rests on",
  dataNever:
    "Never used, and refused when offered: productivity, biometrics, location, messages, " +
    "union activity, health, the reasons for leave or for an agreed restriction, and " +
    "traits protected by law.",
  provenance: {
    problem: "Problem, digest",
    schedule: "Schedule, digest",
    rules: "Rules in force, digest",
    period: "Period",
    made: "Schedule made on",
    viewer: "Made for",
    language: "Language",
  },
  viewers: {
    self: "the worker",
    coworker: "a coworker",
    manager: "the manager",
    hr: "human resources",
    auditor: "an auditor",
    workerRep: "the workers' representative",
  },
};
