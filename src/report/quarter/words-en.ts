import type { QuarterWords } from "./words.ts";

export const wordsEn: QuarterWords = {
  title: "Predictability and fairness",
  verdict: {
    high: {
      tag: "Mostly predictable",
      text: "The index of the site is 75 or more, and of the tenth that fares worst 50 or more.",
    },
    middle: {
      tag: "Mixed",
      text: "The index of the site, or of the tenth that fares worst, leaves room to improve.",
    },
    low: {
      tag: "Unpredictable",
      text:
        "The index of the site is below 50, which is where typical service work in the " +
        "United States lies.",
    },
    none: {
      tag: "No index",
      text: "The record is too short, or holds too few shifts, for an index.",
    },
  },
  sections: {
    index: {
      title: "The index",
      lead:
        "The Weekly Schedule Predictability Index, 0 to 100, with its seven parts. It is our " +
        "own design; its weights are policy, and can be set.",
    },
    metrics: {
      title: "Single measures",
      lead:
        "What the index is made of, and what it leaves out. Each is measured for every " +
        "worker; here are the workers' mean and spread.",
    },
    baselines: {
      title: "Beside published numbers",
      lead:
        "Shares of workers over 28 days, beside surveys that asked the same. Surveys rest on " +
        "memory, records do not: take care with small differences.",
    },
    workers: {
      title: "Who fares worst",
      lead:
        "A mean hides people. Here are all workers, the lowest first; the lowest tenth is " +
        "marked.",
    },
    sharing: {
      title: "How burdens and hours are shared",
      lead:
        "Burdens per 40 hours of contract, with what was carried over from earlier weeks. " +
        "Nobody has to catch up on burdens missed on leave.",
    },
    fatigue: {
      title: "Fatigue risk",
      lead:
        "Compares rosters with a first day shift of eight hours. It says nothing about a " +
        "person.",
    },
    sensitivity: {
      title: "How firm the index is",
      lead: "The site's index when choices that could have been made otherwise are made otherwise.",
    },
    impact: {
      title: "Impact assessment",
      lead:
        "What these weeks did to people, in numbers. Each number links to the place in this " +
        "report where it comes from.",
    },
    disclosure: {
      title: "How this was made",
      lead: "What was measured, from what, and what the figures are not.",
    },
  },
  figures: {
    mean: "Index, mean of workers",
    worst: "Index, lowest tenth",
    below50: "Workers below 50",
    scored: "Workers with an index",
    provisional: "Of these provisional",
    without: "Active workers without shifts",
    slope: "Change of the mean in a week",
    unexplained: "Silent edits",
    fatigueScore: "Rest and load score",
    highRisk: "Duties of high risk",
    meanRisk: "Mean relative risk",
    duties: "Duties worked",
    envious: "Pairs where one has fewer burdens",
    asked: "Pairs who could have swapped",
    low: "Lower end of 95 % of other weights",
    high: "Upper end of 95 % of other weights",
  },
  ofHundred: "of 100",
  perWeek: "points",
  columns: {
    week: "Week of",
    mean: "Mean",
    worst: "Lowest tenth",
    part: "Part",
    weight: "Weight",
    formula: "Formula",
    people: "Workers counted",
    id: "Measure",
    question: "Question",
    least: "Least",
    median: "Median",
    most: "Most",
    unit: "Unit",
    source: "Source",
    read: "Source read",
    quantity: "What was asked",
    ours: "Here",
    published: "Published",
    population: "Among whom",
    year: "Year",
    worker: "Worker",
    index: "Index",
    status: "Status",
    range: "Index",
    burden: "Burden",
    total: "Total",
    worstToMean: "Most to mean",
    gini: "Gini",
    hoover: "Share that would have to move",
    good: "What is shared",
    limit: "Guidance",
    passed: "Duties beyond it",
    variant: "Otherwise chosen",
    score: "Index",
    answer: "Answer",
    item: "Item",
    value: "Value",
  },
  charts: {
    trend: {
      title: "The index over time",
      text:
        "Two lines over weeks: the mean of all workers and the mean of the lowest tenth. " +
        "Each point looks back over the whole window.",
    },
    parts: {
      title: "The seven parts over time",
      text: "One small line a part, all from 0 to 100. The number at the end is the latest.",
    },
    spread: {
      title: "How many workers have which index",
      text: "One bar for each ten points of the index; its height is the number of workers.",
    },
    hoover: {
      title: "Evenness of burdens over time",
      text:
        "For nights, weekends and closings: the share that would have to move for all to " +
        "carry the same. Lower is more even.",
    },
    baselines: {
      title: "Here and published",
      text: "One bar for the share of workers here, with an upright line at the published share.",
    },
  },
  captions: {
    trend: "Index by last week of the window",
    parts: "Parts by last week of the window",
    partsNow: "The parts and their weights",
    metrics: "Measures over workers",
    baselines: "Shares of workers over 28 days",
    workers: "Index and parts by worker",
    spread: "Workers by index",
    burdens: "Burdens per 40 hours of contract",
    goods: "Hours and requests",
    hoover: "Share that would have to move, by week",
    guidance: "Duties beyond published guidance",
    variants: "The site's index under other choices",
    impact: "Questions and answers",
    provenance: "What this report was made from",
  },
  status: { reportable: "reportable", provisional: "provisional", none: "no index" },
  marks: { primary: "yes", secondary: "second hand", unverified: "no", own: "own design" },
  undefinedValue: "undefined",
  tooFew: "too few workers",
  nothingShared: "none",
  namesHidden: "Results of single workers are private.",
  empty: "Nothing to show.",
  guidance: {
    consecutiveNights: "At most 3 nights in a row",
    restBetweenShifts: "At least 11 hours between shifts",
    nightLength: "Nights of at most 9 hours",
  },
  sensitivity: {
    aggregation: "Mean",
    halfScores: "Anchor",
    leaveOut: "Left out",
    slotTolerance: "Same slot within",
    changesBy: "Changes by",
    window: "Window",
  },
  questions: {
    people: "Of how many workers is there an index?",
    typical: "How predictable are schedules for the mean worker?",
    worst: "How predictable are they for the tenth that fares worst?",
    below50: "What share of workers lies below 50?",
    without: "How many active workers were given no shift?",
    unexplained: "How many edits were made without a record?",
    risk: "How many duties have a high relative risk?",
    envy: "In how many pairs has one fewer burdens than an equal colleague?",
  },
  provenance: {
    from: "First week",
    until: "Last week",
    weeks: "Weeks of the window",
    history: "History, digest",
    zone: "Time zone",
    viewer: "Made for",
  },
  disclosure: [
    "The figures were measured by a program from the record of plans and changes, and from " +
      "nothing else. No schedule is changed by them.",
    "They are for looking after a workplace, not for judging a worker: nobody's index is a " +
      "result of their own.",
    "Everybody may see the own figures, may have the record behind them corrected, and may " +
      "ask a person about them.",
  ],
};
