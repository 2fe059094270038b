import { describe, expect, it } from "vitest";
import { parseInstance } from "../../bench/curtois/instance.ts";
import { tell } from "../../bench/curtois/model.ts";
import { tell as tellStage } from "../../bench/inrc2/model.ts";
import { parseScenario } from "../../bench/inrc2/scenario.ts";
import { parseHistory, parseWeek } from "../../bench/inrc2/week.ts";
import { lastLine, runToItsEnd } from "../../bench/peers/child.ts";
import { curtoisProgram } from "../../bench/peers/curtois.ts";
import { highs } from "../../bench/peers/highs.ts";
import { stageProgram } from "../../bench/peers/inrc2.ts";
import { each, judge, ProgramBuilder } from "../../bench/peers/program.ts";
import {
  evaluate,
  loadLinearEngine,
  maxIterations,
  OFF,
  runToEnd,
  search,
  type Model,
} from "../../solver/index.ts";
import { manualClock } from "../../src/kernel/clock.ts";

const effort = { seconds: 20, threads: 1, seed: 1 };

/** Every roster of a model. */
function* rostersOf({ lines, days, options }: Model): Generator<Int32Array> {
  const choices = Array.from({ length: lines * days }, () => [OFF]);
  for (let option = 0; option < options.count; option++) {
    choices[options.line[option]! * days + options.day[option]!]!.push(option);
  }
  const places = choices.map(() => 0);
  for (;;) {
    yield Int32Array.from(places, (place, slot) => choices[slot]![place]!);
    const next = places.findIndex((place, slot) => place + 1 < choices[slot]!.length);
    if (next === -1) return;
    places.fill(0, 0, next);
    places[next]!++;
  }
}

describe("a peer's process", () => {
  const run = (script: string) => runToItsEnd(process.execPath, ["-e", script], 5);

  it("tells its result on its last line, even when it kills itself after it", async () => {
    const ended = await run(
      `console.log("noise\\n{\\"objective\\":7}"); process.kill(process.pid, 9)`,
    );
    expect(lastLine(ended)).toEqual({ objective: 7 });
    expect(ended.isStopped).toBe(false);
  });

  it("is stopped when it has not ended after 0.3 s", async () => {
    const ended = await runToItsEnd(process.execPath, ["-e", "setInterval(() => {}, 1000)"], 0.3);
    expect(ended).toMatchObject({ isStopped: true, stdout: "" });
    expect(lastLine(ended)).toBeNull();
  });
});

describe("an integer program", () => {
  it("counts costs with its constant, and rows and bounds that are broken", () => {
    const builder = new ProgramBuilder();
    const [a, b] = [builder.variable(1, 3), builder.variable(4, 2)];
    builder.addConstant(10);
    builder.addCost(a, -1);
    builder.row(each([a, b]), { upper: 3 });
    builder.clause([
      { variable: a, isTrue: false },
      { variable: b, isTrue: true },
    ]);
    const program = builder.freeze();
    expect(judge(program, [1, 2])).toEqual({ cost: 16, broken: 0 });
    expect(judge(program, [1, 0])).toEqual({ cost: 12, broken: 1 });
    expect(judge(program, [0, 5])).toEqual({ cost: 20, broken: 2 });
  });
});

describe("fixed shifts as an integer program", () => {
  /** Six days, so that the weekend is cut short; two people, two shifts: every roster can be tried. */
  const instance = parseInstance(`
SECTION_HORIZON
6
SECTION_SHIFTS
A,420,
B,500,A
SECTION_STAFF
eve,A=6|B=1,1900,800,2,2,2,1
fay,A=2|B=6,2300,900,3,1,2,0
SECTION_DAYS_OFF
eve,2,4
fay,3
SECTION_SHIFT_ON_REQUESTS
eve,0,B,3
fay,1,B,2
SECTION_SHIFT_OFF_REQUESTS
fay,0,A,4
eve,5,A,30
SECTION_COVER
${Array.from({ length: 6 }, (_, day) => `${day},A,1,9,2\n${day},B,${day % 2},7,1`).join("\n")}
`);
  const { model, find } = tell(instance);
  const { program, read } = curtoisProgram(instance);

  it("has the optimum that trying every roster finds, at the goals of its roster", async () => {
    let least = Infinity;
    let lawful = 0;
    for (const roster of rostersOf(model)) {
      const { legal, goals } = evaluate(model, roster);
      if (legal > 0) continue;
      lawful++;
      least = Math.min(least, goals);
    }
    expect(lawful).toBeGreaterThan(20);
    const { status, values, bound } = await (await highs()).solve(program, effort);
    expect(status).toBe("optimal");
    expect(judge(program, values!)).toEqual({ cost: least, broken: 0 });
    expect(evaluate(model, find(read(values!)))).toMatchObject({ legal: 0, goals: least });
    expect(bound).toBe(least);
  });

  it("has no solution when everybody must work more than there are days for", async () => {
    const staff = instance.staff.map((one) => ({ ...one, minutesMin: 2000, minutesMax: 2300 }));
    const impossible = curtoisProgram({ ...instance, staff });
    const found = await (await highs()).solve(impossible.program, effort);
    expect(found).toMatchObject({ status: "infeasible", values: null });
  });
});

describe("a stage of nurse rostering as an integer program", () => {
  const scenario = parseScenario(`
SCENARIO = small
WEEKS = 2
SKILLS = 2
Lead
Any
SHIFT_TYPES = 2
Day (2,3)
Late (1,2)
FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
Day 0
Late 1 Day
CONTRACTS = 2
Long (6,9) (2,4) (2,3) 1 1
Short (2,3) (1,2) (2,4) 1 0
NURSES = 3
Gil Long 2 Lead Any
Hua Long 1 Any
Ivo Short 1 Any
`);
  const history = parseHistory(`
HISTORY
0 small
NURSE_HISTORY
Gil 2 1 Late 1 5 0
Hua 9 2 None 0 0 1
Ivo 0 0 Day 1 1 0
`);
  const week = (lead: number, wish: string) =>
    parseWeek(`
WEEK_DATA
small
REQUIREMENTS
Day Lead (0,1) (0,0) (${lead},1) (0,1) (0,0) (0,0) (0,1)
Day Any (0,1) (0,1) (0,2) (0,1) (1,1) (0,0) (0,1)
Late Any (0,1) (0,1) (0,1) (0,1) (0,1) (1,1) (0,1)
SHIFT_OFF_REQUESTS = 2
${wish}
Hua Late Sat
`);
  const [one, other] = [week(1, "Gil Any Tue"), week(0, "Ivo Day Mon")];
  const budget = () => ({ assignments: { min: 3, max: 6 }, weekendsMax: 1, weekendPoints: 12 });
  const stages = [
    { scenario, history, weeks: [one], budget: null },
    { scenario, history, weeks: [other], budget },
    { scenario, history, weeks: [one, { ...other, isDrawn: true as const }], budget },
  ];

  it.each(stages)(
    "has an optimum that our search finds too, at the same points: %#",
    async (stage) => {
      const { model, constant, find } = tellStage(stage);
      const { program, read } = stageProgram(stage);
      const { status, values } = await (await highs()).solve(program, effort);
      expect(status).toBe("optimal");
      const { cost, broken } = judge(program, values!);
      expect(broken).toBe(0);
      const theirs = evaluate(model, find(read(values!)));
      expect(theirs).toMatchObject({ legal: 0, coverage: 0, goals: cost - constant });
      const stop = maxIterations(300_000);
      const engine = await loadLinearEngine();
      const ours = runToEnd(search(model, { seed: 1, stop, clock: manualClock(0), engine }));
      expect(ours.score).toEqual({ coverage: 0, goals: cost - constant });
    },
  );
});
