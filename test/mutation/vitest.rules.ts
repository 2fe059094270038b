import { settings } from "./vitest.settings.ts";

export default settings(["test/rules/contract.test.ts", "test/rules/night-series.test.ts"]);
