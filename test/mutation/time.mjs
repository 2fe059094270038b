import { settings } from "./settings.mjs";

export default settings("time", ["src/time/**/*.ts"]);
