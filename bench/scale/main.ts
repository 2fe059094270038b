import { execFile } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { originOfRun } from "../origin.ts";
import { asked } from "../published/arguments.ts";
import type { ScaleRow } from "./row.ts";

const SIZES = [1, 2, 4, 8, 16, 32] as const;

/** The target allows this much more goal points a restaurant than the first search came to. */
const GOALS_SLACK = 1.05;
/** The search that sets the target: long enough to be past the steep part of the way down. */
const TARGET_SECONDS = 5;

/**
 * `npm run bench:scale -- --seconds 60 --sizes 1,2,4 --out DIR`: chains of 1 to 32 restaurants, each in
 * a process of its own. A search of 5 s for one restaurant sets the target: as few missing minutes and
 * at most 5 % more goal points a restaurant; the table tells the seconds that each size takes to it.
 */
export async function main(words: readonly string[]): Promise<void> {
  const { seconds, out, flags } = asked(words, {});
  const sizes = flags.get("sizes")?.split(",").map(Number) ?? SIZES;
  const first = await inOwnProcess("1", String(TARGET_SECONDS));
  const target = {
    missingMinutes: first.missingMinutes,
    goalPoints: Math.ceil(first.goalPoints * GOALS_SLACK),
  };
  const origin = originOfRun();
  console.log(`target for each restaurant: ${JSON.stringify(target)}`);
  console.log(" copies workers options model s to target s search s missing min rss MB");
  for (const copies of sizes) {
    const row = await inOwnProcess(String(copies), String(seconds), JSON.stringify(target));
    const cells = [
      [copies, 7],
      [row.workers, 7],
      [row.options, 7],
      [row.secondsModel.toFixed(1), 7],
      [row.secondsToTarget?.toFixed(1) ?? "-", 11],
      [row.secondsSearch.toFixed(1), 8],
      [row.missingMinutes, 11],
      [row.peakRssMb, 6],
    ] as const;
    console.log(cells.map(([text, width]) => String(text).padStart(width)).join(" "));
    if (out === null) continue;
    mkdirSync(out, { recursive: true });
    const record = { ...origin, suite: "scale", target, ...row };
    appendFileSync(join(out, "scale.jsonl"), `${JSON.stringify(record)}\n`);
  }
}

async function inOwnProcess(...words: readonly string[]): Promise<ScaleRow> {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const script = fileURLToPath(new URL(`../scale-case.${ending}`, import.meta.url));
  const given = [...process.execArgv, script, ...words];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  return JSON.parse(stdout) as ScaleRow;
}
