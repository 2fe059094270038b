import { settings } from "./vitest.settings.ts";

export default settings(["test/law/**/*.test.ts"]);
