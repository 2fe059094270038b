/** What of the program is mutated, and by which tests: `run.mjs` says so in the environment. */
const { FAIRWEEK_MUTATED_PART: name = "time", FAIRWEEK_MUTATED_KINDS: listed = "" } = process.env;
const share = Number(process.env.FAIRWEEK_MUTATED_SHARE ?? 1);
const kinds = listed.split(",").filter((kind) => kind !== "");

const ofRules = (...names) => names.map((test) => `test/rules/${test}.test.ts`);
const contract = ofRules("contract", "consents", "findings", "past-dates");

/** What a kind costs, and rosters of nights only, have tests of their own. */
const own = {
  "change-notice": ["edited-weeks"],
  "change-premium": ["change-price", "edited-weeks"],
  "meal-break": ["breaks-asked", "meals-examples"],
  "night-work": ["night-series"],
  overtime: ["pay-oracle", "price-examples", "prices"],
  "reporting-time": ["pay-oracle", "price-examples", "prices"],
  "rest-between-shifts": ["premium-price"],
  "rest-break": ["breaks-asked", "rests-examples"],
  "split-shift": ["price-examples", "prices"],
  "spread-of-hours": ["pay-oracle", "price-examples", "prices"],
  "sunday-holiday-work": ["rest-weeks"],
  "weekly-rest": ["rest-weeks"],
};
const ofKinds = [...new Set(kinds.flatMap((kind) => own[kind] ?? []))];

/** Lists of all kinds, written by `npm run rules:index`; a test says when they are stale. */
const generated = ["index", "checks", "compilers", "explainers"];

const ofHalves = (...halves) => ({
  tests: [...contract, ...ofRules(...ofKinds)],
  mutate: kinds.flatMap((kind) => halves.map((half) => `src/rules/${kind}/${half}*.ts`)),
});

const parts = {
  time: {
    tests: ["test/time"],
    mutate: ["src/time/**/*.ts"],
    keepAnswers: ["/calendar.ts"],
  },
  law: {
    tests: ["test/law"],
    mutate: ["src/law/**/*.ts", "!src/law/copy-packs.ts"],
    keepAnswers: ["/resolve.ts"],
  },
  rules: {
    // Only these kinds reach what several have in common.
    kinds: [
      ...["advance-notice", "change-notice", "change-premium"],
      ...["reporting-time", "split-shift", "spread-of-hours"],
    ],
    tests: [
      ...contract,
      ...ofRules("changes-told", "edited-weeks", "known-shifts", "line-context"),
      ...ofRules("minimum-wage", "unpaid-gap"),
    ],
    keepAnswers: ["/context.ts", "/known-shifts.ts", "/start-dates.ts"],
    mutate: ["src/rules/*.ts", ...generated.map((list) => `!src/rules/${list}.ts`)],
  },
  check: ofHalves("check"),
  compile: ofHalves("compile"),
  kinds: ofHalves("check", "compile"),
};

/** What is said of mutants that were not asked, where only a share of them is. */
export const notDrawn = "not drawn";

export const part = {
  /** Files that keep what they found once: mutants would get the answers of the code without them. */
  keepAnswers: [],
  kinds,
  ...parts[name],
  /** The share of the mutants of each file that is asked. */
  share,
  /** As it is called in the reports. */
  name: kinds.length === 0 ? name : `${name}-${kinds[0]}${kinds.length > 1 ? "-on" : ""}`,
};
