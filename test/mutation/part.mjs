import { settings } from "./settings.mjs";

/** Stryker reads its settings from here; `run.mjs` says in the environment which part is asked for. */
const part = process.env.FAIRWEEK_MUTATED_PART ?? "time";
const kind = process.env.FAIRWEEK_MUTATED_KIND;

const parts = {
  time: { tests: "time", mutate: ["src/time/**/*.ts"] },
  law: { tests: "law", mutate: ["src/law/**/*.ts", "!src/law/copy-packs.ts"] },
  rules: { tests: "rules", mutate: ["src/rules/*.ts"] },
  check: { tests: "rules", mutate: [`src/rules/${kind}/check*.ts`] },
  compile: { tests: "rules", mutate: [`src/rules/${kind}/compile*.ts`] },
};

const name = kind === undefined ? part : `${part}-${kind}`;
export default settings({ name, ...parts[part] });
