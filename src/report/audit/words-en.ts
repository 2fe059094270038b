import type { AuditWords } from "./words.ts";

export const wordsEn: AuditWords = {
  title: "Fairness audit",
  verdict: {
    review: { tag: "Review", text: "At least one result asks for a person to look into it now." },
    watch: {
      tag: "Watch",
      text: "No result asks for a review. At least one should be looked at again next quarter.",
    },
    insufficientData: {
      tag: "Too few people",
      text: "Groups are too small to compare. That is no clean bill of health.",
    },
    noFlag: {
      tag: "No flag",
      text: "No result stands out. See below how large a difference would have been found.",
    },
  },
  screening: "A screening statistic, not a finding: it says where to look, and proves nothing.",
  sections: {
    verdicts: {
      title: "Verdicts",
      lead:
        "Each group beside all others, outcome by outcome. A flag needs both a difference " +
        "that matters and a test that rules chance out.",
    },
    effects: {
      title: "Size of differences",
      lead: "How far apart a group and the others are, with the interval that the data allow.",
    },
    detectable: {
      title: "What could have been found",
      lead:
        "The smallest true difference that groups of these sizes show 4 times in 5. Smaller " +
        "ones can be there unseen.",
    },
    groups: {
      title: "Groups and privacy",
      lead:
        "Who was compared. Groups too small to show are hidden, and so is whatever would let " +
        "them be worked out.",
    },
    texts: { title: "Results in words", lead: "" },
    impact: {
      title: "Impact assessment",
      lead: "The audit in numbers. Each links to the place in this report where it comes from.",
    },
    limits: { title: "How this was made, and its limits", lead: "" },
  },
  figures: {
    workers: "Workers audited",
    tests: "Tests made",
    alpha: "Chance of a false alarm allowed",
    review: "To review",
    watch: "To watch",
    hidden: "Results hidden",
    sites: "Sites",
  },
  columns: {
    group: "Group",
    outcome: "Outcome",
    verdict: "Verdict",
    people: "People",
    others: "Others",
    mean: "Mean of the group",
    meanOthers: "Mean of the others",
    rate: "Rate",
    ratio: "Impact ratio",
    p: "p, adjusted",
    test: "Test",
    difference: "Difference",
    from: "Interval from",
    until: "Interval to",
    effect: "Standardised effect",
    practical: "In daily terms",
    standard: "In standard deviations",
    drop: "As a drop in the rate",
    unit: "Unit",
    question: "Question",
    answer: "Answer",
    item: "Item",
    value: "Value",
  },
  captions: {
    verdicts: "Verdict by group and outcome",
    effects: "Differences with intervals",
    detectable: "Smallest detectable differences",
    groups: "Groups compared",
    impact: "Questions and answers",
    provenance: "What this report was made from",
  },
  chart: {
    title: "Difference to the others",
    text:
      "One point a group, the group minus the others, with its interval where there is one. " +
      "Left of the upright line the group has less, right of it more.",
  },
  hidden: "hidden to protect people",
  notTested: "not tested",
  undefinedValue: "undefined",
  notDetectable: "none that can occur",
  any: "any",
  empty: "Nothing can be shown.",
  questions: {
    workers: "How many workers were audited?",
    tests: "How many tests were made?",
    review: "How many results ask for a review?",
    watch: "How many should be looked at again?",
    hidden: "How many results are hidden to protect people?",
  },
  outcomes: {},
  disclosure: [
    "Protected attributes stay in a store of their own and meet outcomes inside the audit " +
      "alone. Nothing that plans schedules can read them.",
    "Groups are compared within site, role and contract hours, so that different jobs are " +
      "not mistaken for different treatment.",
    "A small site without a flag is not shown to be fair: it may be too small to tell.",
    "The law, not this report, says what discrimination is. Have counsel read a flag " +
      "before you act on it, and act before you explain it away.",
  ],
  provenance: {
    from: "First week",
    until: "Last week",
    weeks: "Weeks",
    seed: "Seed of the tests",
    audience: "May be shown to",
    site: "Site",
    history: "History, digest",
  },
  audiences: { needToKnow: "those who need to know", export: "anybody" },
};
