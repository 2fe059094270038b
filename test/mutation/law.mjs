import { settings } from "./settings.mjs";

export default settings("law", ["src/law/**/*.ts", "!src/law/copy-packs.ts"]);
