/** What of the program is mutated, and by which tests: `run.mjs` says so in the environment. */
const { FAIRWEEK_MUTATED_PART: name = "time", FAIRWEEK_MUTATED_KIND: kind } = process.env;

const contract = ["contract", "consents", "findings"].map((name) => `test/rules/${name}.test.ts`);
const parts = {
  time: { tests: ["test/time"], mutate: ["src/time/**/*.ts"] },
  law: { tests: ["test/law"], mutate: ["src/law/**/*.ts", "!src/law/copy-packs.ts"] },
  rules: { tests: contract, mutate: ["src/rules/*.ts"] },
  check: { tests: contract, mutate: [`src/rules/${kind}/check*.ts`] },
  compile: { tests: contract, mutate: [`src/rules/${kind}/compile*.ts`] },
};

export const part = {
  ...parts[name],
  kind,
  /** As it is called in the reports. */
  name: kind === undefined ? name : `${kind}-${name}`,
};
