import { settings } from "./vitest.settings.ts";

export default settings(["test/time/**/*.test.ts"]);
