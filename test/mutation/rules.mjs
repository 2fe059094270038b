import { settings } from "./settings.mjs";

export default settings("rules", [
  "src/rules/*/check*.ts",
  "src/rules/*.ts",
  "!src/rules/_template/**",
]);
