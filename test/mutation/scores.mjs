import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, basename } from "node:path";

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

const counted = ["killed", "timeouts", "survived", "noTest", "leftOut"];
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
  for (const { status, location, mutatorName, replacement } of mutants) {
    const word = words[status];
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

/** Found of those asked, in percent; what no test reaches is not found. */
function scoreOf({ killed, timeouts, survived, noTest }) {
  const all = killed + timeouts + survived + noTest;
  return all === 0 ? null : Math.round((1000 * (killed + timeouts)) / all) / 10;
}
const scored = (one) => ({ ...one, score: scoreOf(one) });
const [allParts, allFolders] = [parts, folders].map((held) => [...held.values()].map(scored));
writeFileSync(
  here("scores.json"),
  `${JSON.stringify({ folders: allFolders, parts: allParts }, null, 2)}\n`,
);

const percent = (score) => (score === null ? "-" : `${score.toFixed(1)} %`);
const row = (name, one, commit, date) =>
  `| ${[name, percent(one.score), ...counted.map((count) => one[count]), commit, date].join(" | ")} |`;
const table = [
  "| part | score | killed | timeouts | survived | no test | left out | commit | date |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |",
  ...allFolders.map((one) => row(`**\`${one.folder}\`, all**`, one, "", "")),
  ...allParts.map((one) => row(`\`${one.part}\``, one, one.commit, one.date)),
];
const [start, end] = ["<!-- scores -->", "<!-- end of scores -->"];
const readme = readFileSync(here("README.md"), "utf8");
const [before] = readme.split(start);
const [, after] = readme.split(end);
writeFileSync(here("README.md"), `${before}${start}\n\n${table.join("\n")}\n\n${end}${after}`);
