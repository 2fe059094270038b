import type { Cell } from "../../bench/predictability/cells.ts";
import { judgeRun } from "../../bench/predictability/judge/judge.ts";
import type { Judgement } from "../../bench/predictability/judge/judge.ts";
import type { CellRecord } from "../../bench/predictability/record.ts";
import { handLog, shift } from "./hand-log.ts";

const judged = judgeRun(
  handLog({ published: [shift("w03", { week: 2, day: 0 }, { from: 10, to: 14 })] }),
);

/** A record as a cell leaves it, with some figures of one's own. */
export const recordOf = (cell: Cell, metrics: Partial<Judgement> = {}): CellRecord => ({
  ...cell,
  suite: "predictability",
  status: "judged",
  at: "2026-11-21T00:00:00.000Z",
  commit: "unknown",
  cpu: "none",
  cores: 1,
  memoryGb: 1,
  node: "v20",
  platform: "linux x64",
  versions: {},
  isDeterministic: true,
  scenarioHash: "sha256:0",
  logHash: "sha256:0",
  secondsSimulated: 1,
  secondsPlans: 1,
  secondsRevisions: 1,
  plans: 4,
  revisions: 10,
  secondsJudged: 0,
  falseAlarms: { workers: 1, audits: 40, withReview: 1, withLowRatio: 30 },
  metrics: { ...judged, ...metrics },
});
