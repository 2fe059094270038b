import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { basename, dirname } from "node:path";
import { format, resolveConfig } from "prettier";
import { notDrawn } from "./part.mjs";

/**
 * Draws together the reports in `.out/mutation`: `scores.json` for machines, and the table of the
 * README. Where a file stands in several reports, the last one holds.
 */
const reports = ".out/mutation";
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Of the file: the part whose score it counts in, and the folder. */
function placeOf(path) {
  const [, folder] = path.split("/");
  if (folder !== "rules") return { folder: `src/${folder}`, part: `src/${folder}` };
  if (dirname(path) === "src/rules") return { folder: "src/rules", part: "src/rules/*.ts" };
  const half = basename(path).startsWith("check") ? "check" : "compile";
  return { folder: "src/rules", part: `${dirname(path)}/${half}*.ts` };
}

const asked = readdirSync(reports)
  .filter((name) => name.endsWith(".json") && !name.endsWith("-known.json"))
  .map((name) => ({ path: `${reports}/${name}`, at: statSync(`${reports}/${name}`).mtime }))
  .toSorted((a, b) => a.at - b.at)
  .flatMap(({ path, at }) => {
    const { files, config } = JSON.parse(readFileSync(path, "utf8"));
    const run = { commit: config.fairweekCommit, date: at.toISOString().slice(0, 10) };
    return Object.entries(files).map(([file, { mutants }]) => ({ file, mutants, ...run }));
  });
const files = new Map(asked.map((one) => [one.file, one]));

const counted = ["killed", "timeouts", "survived", "noTest", "leftOut", "notDrawn"];
const words = {
  Killed: "killed",
  Timeout: "timeouts",
  Survived: "survived",
  NoCoverage: "noTest",
  Ignored: "leftOut",
};
const none = () => Object.fromEntries(counted.map((name) => [name, 0]));

const parts = new Map();
const folders = new Map();
for (const { file, mutants, commit, date } of [...files.values()].toSorted(byFile)) {
  const { folder, part } = placeOf(file);
  if (!parts.has(part)) parts.set(part, { part, commit, date, ...none(), survivors: [] });
  if (!folders.has(folder)) folders.set(folder, { folder, ...none() });
  const [ofPart, ofFolder] = [parts.get(part), folders.get(folder)];
  for (const { status, statusReason, location, mutatorName, replacement } of mutants) {
    const word = statusReason === notDrawn ? "notDrawn" : words[status];
    if (word === undefined) throw new Error(`${file} has a mutant that is ${status}`);
    ofPart[word]++;
    ofFolder[word]++;
    if (word !== "survived" && word !== "noTest") continue;
    const { line, column } = location.start;
    const into = (replacement ?? "").replace(/\s+/g, " ").slice(0, 60);
    ofPart.survivors.push(`${basename(file)}:${line}:${column} ${mutatorName} ${into}`);
  }
}

function byFile(a, b) {
  return a.file < b.file ? -1 : 1;
}

const tenths = (share) => Math.round(1000 * share) / 10;

/** How many there are, how many of them are found, and how far off that may be (a variance). */
function estimateOf({ killed, timeouts, survived, noTest, notDrawn: others }) {
  const asked = killed + timeouts + survived;
  if (asked === 0) return { all: noTest, found: 0, variance: 0 };
  const share = (killed + timeouts) / asked;
  const tested = asked + others;
  const variance = (share * (1 - share) * tested * others) / asked;
  return { all: tested + noTest, found: share * tested, variance };
}

/**
 * Found of those asked, in percent; what no test reaches is not found. What was not drawn weighs as
 * much as what was; the standard error says how far that may be off.
 */
function scored(one, strata) {
  const estimates = strata.map(estimateOf);
  const all = estimates.reduce((sum, part) => sum + part.all, 0);
  if (all === 0) return { ...one, score: null };
  const found = estimates.reduce((sum, part) => sum + part.found, 0);
  const variance = estimates.reduce((sum, part) => sum + part.variance, 0);
  const score = tenths(found / all);
  const standardError = tenths(Math.sqrt(variance) / all);
  return one.notDrawn === 0 ? { ...one, score } : { ...one, score, standardError };
}
/** Of fewer mutants than this a share says nothing. */
const askedMin = 30;
const isTooFew = ({ killed, timeouts, survived, notDrawn: others }) =>
  others > 0 && killed + timeouts + survived < askedMin;
const allParts = [...parts.values()].map((one) => scored(one, isTooFew(one) ? [] : [one]));

/** Parts of which the same share was drawn are one heap: each by itself would be too few. */
function heaped(all) {
  const drawn = all.filter((one) => one.notDrawn > 0);
  const sum = (name) => drawn.reduce((found, one) => found + one[name], 0);
  const heap = Object.fromEntries(counted.map((name) => [name, sum(name)]));
  return [heap, ...all.filter((one) => one.notDrawn === 0)];
}
const allFolders = [...folders.values()].map((one) =>
  scored(one, heaped([...parts.values()].filter(({ part }) => part.startsWith(one.folder)))),
);
const json = JSON.stringify({ folders: allFolders, parts: allParts });
const style = { ...(await resolveConfig(here("scores.json"))), parser: "json" };
writeFileSync(here("scores.json"), await format(json, style));

function percent({ score, standardError: error }) {
  if (score === null) return "-";
  return `${score.toFixed(1)}${error === undefined ? "" : ` ± ${error.toFixed(1)}`} %`;
}
const row = (name, one, commit, date) =>
  `| ${[name, percent(one), ...counted.map((count) => one[count]), commit, date].join(" | ")} |`;
const table = [
  "| part | score | killed | timeouts | survived | no test | left out | not drawn | commit | date |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |",
  ...allFolders.map((one) => row(`**\`${one.folder}\`, all**`, one, "", "")),
  ...allParts.map((one) => row(`\`${one.part}\``, one, one.commit, one.date)),
];
const [start, end] = ["<!-- scores -->", "<!-- end of scores -->"];
const readme = readFileSync(here("README.md"), "utf8");
const [before] = readme.split(start);
const [, after] = readme.split(end);
writeFileSync(here("README.md"), `${before}${start}\n\n${table.join("\n")}\n\n${end}${after}`);
