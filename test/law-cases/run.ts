/** Judges worked cases of law from files: `npm run law-cases -- FILE...`. Exit code 1 unless all agree. */
import { readFileSync } from "node:fs";
import { readLawCases } from "./case-format.ts";
import { compare } from "./compare.ts";
import { readDisputes } from "./disputes.ts";
import { report } from "./report.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Name at least one file of cases: npm run law-cases -- FILE...");
  process.exit(2);
}
const compared = files.flatMap((path) => readLawCases(readFileSync(path, "utf8")).map(compare));
const { lines, isClean } = report(compared, readDisputes("test/law/disputed.json"));
console.log(lines.join("\n"));
process.exitCode = isClean ? 0 : 1;
