import { settings } from "./vitest.settings.ts";

/** The kind that `run.mjs` says is mutated; none where it is what all kinds share. */
const kind = process.env["FAIRWEEK_MUTATED_KIND"];
const nights = kind === "night-work" ? ["test/rules/night-series.test.ts"] : [];

export default settings(["test/rules/contract.test.ts", ...nights], kind);
