import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { systemClock } from "../src/index.ts";
import type { Origin } from "./record.ts";

/** Where and from what the records of this run come. */
export function originOfRun(): Origin {
  const processors = cpus();
  return {
    at: new Date(systemClock.nowMilliseconds()).toISOString(),
    commit: commit(),
    cpu: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

function commit(): string {
  const head = git("rev-parse", "HEAD");
  if (head === null) return "unknown";
  // Records made by earlier runs are no change to what is measured.
  const changes = git("--no-optional-locks", "status", "--porcelain", "--", ".", ":!bench/records");
  return changes === "" ? head : `${head}+changes`;
}

function git(...words: readonly string[]): string | null {
  try {
    const stdio: ("ignore" | "pipe")[] = ["ignore", "pipe", "ignore"];
    return execFileSync("git", words, { encoding: "utf8", stdio }).trim();
  } catch {
    return null;
  }
}
