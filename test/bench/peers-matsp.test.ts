import { describe, expect, it } from "vitest";
import { highs } from "../../bench/peers/highs.ts";
import { activityProgram } from "../../bench/peers/matsp.ts";
import { judge } from "../../bench/peers/program.ts";
import {
  evaluateActivities,
  searchActivities,
  type ActivityModel,
  type ActivityResult,
} from "../../solver/index.ts";
import { manualClock } from "../../src/kernel/clock.ts";

const limits = { lengthMin: 3, lengthMax: 5, gapMin: 4, daysInRowMax: 1 };

/** Two days of eight ticks, two activities, three people; who may start when differs by tick. */
function model(needed: (tick: number, activity: number) => number): ActivityModel {
  const at = Array.from({ length: 32 }, (_, index) => needed(Math.floor(index / 2), index % 2));
  return {
    ...{ ticks: 16, days: 2, activities: 2, blockMin: 2 },
    startDay: Int32Array.from({ length: 16 }, (_, tick) =>
      tick % 8 < 5 ? Math.floor(tick / 8) : -1,
    ),
    lines: [
      { ...limits, totalMin: 4, totalMax: 10 },
      { ...limits, totalMin: 3, totalMax: 5 },
      { ...limits, totalMin: 7, totalMax: 9, daysInRowMax: 2 },
    ],
    required: Int32Array.from(at),
    most: Int32Array.from(at, (least, index) => least + Number(index % 3 === 0)),
  };
}

function searched(given: ActivityModel): ActivityResult {
  const effort = { iterations: 50_000 };
  const running = searchActivities(given, { seed: 1, effort, clock: manualClock(0) });
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}

describe("shifts with activities inside as an integer program", () => {
  it.each([
    model((tick, activity) => Number(tick % 8 === 2 + activity)),
    model((tick, activity) => Number(activity === 0 && tick % 8 === 3 && tick > 4)),
  ])("have an optimum that our search does not beat, of squares as counted: %#", async (given) => {
    const { program, read } = activityProgram(given);
    const effort = { seconds: 20, threads: 1, seed: 1 };
    const { status, values } = await (await highs()).solve(program, effort);
    expect(status).toBe("optimal");
    const { cost } = judge(program, values!);
    const shifts = read(values!);
    expect(evaluateActivities(given, shifts)).toEqual({ legal: 0, coverage: 0, goals: cost });
    expect(searched(given).score).toEqual({ coverage: 0, goals: cost });
  });
});
