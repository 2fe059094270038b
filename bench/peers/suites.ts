import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { evaluate, evaluateActivities } from "../../solver/index.ts";
import { parseInstance } from "../curtois/instance.ts";
import { tell } from "../curtois/model.ts";
import { rosterName, writeRoster } from "../curtois/roster.ts";
import { inStages, inWeeks, priced } from "../inrc2/course.ts";
import {
  courseId,
  readCourse,
  solutionFiles,
  solutionNames,
  type CourseName,
} from "../inrc2/files.ts";
import { Lot } from "../inrc2/lot.ts";
import { withDrawn, type Rows } from "../inrc2/stage.ts";
import { parseInstance as parseActivities } from "../matsp/instance.ts";
import { activityModel } from "../matsp/rules.ts";
import { planName, writePlan } from "../matsp/solution.ts";
import { curtoisProgram } from "./curtois.ts";
import { stageProgram } from "./inrc2.ts";
import { effortWords, type Job, type PeerRun, type PeerSuite } from "./job.ts";
import { activityProgram } from "./matsp.ts";
import type { Answer, PeerSolver } from "./solver.ts";

type Finished = Pick<PeerRun, "objective" | "files">;

const NOTHING: Finished = { objective: null, files: {} };

const fileOf = ({ instance: [file] }: Job): string => {
  if (file === undefined) throw new Error("needs an instance's file");
  return file;
};

const nameOf = (job: Job): string => basename(fileOf(job), ".txt");

/** A suite whose instances are a file each, with a solution in one file. */
const ofFiles = (
  door: string,
  solutionName: (instance: string, seed: number) => string,
  run: (solver: PeerSolver, job: Job, solution: string) => Promise<PeerRun>,
): PeerSuite => ({
  door,
  ours: (job) => [...effortWords(job), fileOf(job)],
  name: nameOf,
  secondsInAll: ({ seconds }) => seconds,
  run: (solver, job) => run(solver, job, solutionName(nameOf(job), job.seed)),
  evaluator: `${door}/evaluate.py`,
  judgeWords: (job, folder) => [fileOf(job), join(folder, solutionName(nameOf(job), job.seed))],
});

const curtois = ofFiles("curtois", rosterName, async (solver, job, solution) => {
  const instance = parseInstance(readFileSync(fileOf(job), "utf8"));
  const { program, read } = curtoisProgram(instance);
  const { values, ...found } = await solver.solve(program, job);
  if (values === null) return { ...found, ...NOTHING };
  const { model, find } = tell(instance);
  const { legal, goals } = evaluate(model, find(read(values)));
  if (legal > 0) throw new Error("the program lets a hard limit be broken");
  return { ...found, objective: goals, files: { [solution]: writeRoster(read(values)) } };
});

const matsp = ofFiles("matsp", planName, async (solver, job, solution) => {
  const instance = parseActivities(readFileSync(fileOf(job), "utf8"));
  const model = activityModel(instance);
  const { program, read } = activityProgram(model);
  const { values, ...found } = await solver.solve(program, job);
  if (values === null) return { ...found, ...NOTHING };
  const { legal, coverage, goals } = evaluateActivities(model, read(values));
  if (legal + coverage > 0) throw new Error("the program lets a hard limit be broken");
  return { ...found, objective: goals, files: { [solution]: writePlan(instance, read(values)) } };
});

/** The parts of a job's instance. */
function course({ instance: [folder, history, weeks] }: Job): CourseName {
  if (folder === undefined || history === undefined || weeks === undefined) {
    throw new Error("needs DATASET HISTORY WEEKS, as n030w4 1 6-2-9-1");
  }
  return { folder, history, weeks };
}

type Mode = "dynamic" | "static";

/** INRC-II: the seconds are those of one week. */
const inrc2 = (mode: Mode): PeerSuite => ({
  door: "inrc2",
  ours: (job) => [
    ...["--mode", mode, "--seconds-per-week", String(job.seconds)],
    ...effortWords(job),
    ...job.instance,
  ],
  name: (job) => courseId(course(job)),
  secondsInAll: (job) => job.seconds * course(job).weeks.split("-").length,
  run: async (solver, job) =>
    mode === "static" ? runInOneGo(solver, job) : runInStages(solver, job),
  evaluator: "inrc2/evaluate.py",
  judgeWords: (job, folder) => [
    ...job.instance,
    ...solutionNames(course(job), mode, job.seed).map((name) => join(folder, name)),
  ],
});

async function runInOneGo(solver: PeerSolver, job: Job): Promise<PeerRun> {
  const whole = readCourse(course(job));
  const { program, read } = stageProgram({ ...whole, budget: null });
  const seconds = job.seconds * whole.weeks.length;
  const { values, ...found } = await solver.solve(program, { ...job, seconds });
  if (values === null) return { ...found, ...NOTHING };
  return { ...found, ...finished(job, "static", inWeeks(whole, read(values))) };
}

/** What a solution of all weeks comes to, and its files. */
function finished(job: Job, mode: Mode, weeks: readonly Rows[]): Finished {
  const whole = readCourse(course(job));
  const { objective, missing } = priced(whole, weeks);
  if (missing > 0) throw new Error("the program lets least cover be missed");
  return {
    objective,
    files: solutionFiles(solutionNames(course(job), mode, job.seed), whole, weeks),
  };
}

/** Each stage is told as our own search is told it, with weeks drawn as ours are and the same shares. */
async function runInStages(solver: PeerSolver, job: Job): Promise<PeerRun> {
  const whole = readCourse(course(job));
  const lot = new Lot(job.seed);
  let last: Answer | null = null;
  const weeks = await inStages(whole, async (known): Promise<Rows | null> => {
    const { program, read } = stageProgram(withDrawn(known, lot));
    last = await solver.solve(program, job);
    return last.values === null ? null : read(last.values);
  });
  if (last === null) throw new Error("an instance without weeks");
  const { solver: name, status } = last as Answer;
  const told = { solver: name, bound: null };
  return weeks.length < whole.weeks.length
    ? { ...told, status, ...NOTHING }
    : { ...told, status: "feasible", ...finished(job, "dynamic", weeks) };
}

export const peerSuites: Readonly<Record<string, PeerSuite>> = {
  curtois,
  matsp,
  "inrc2-dynamic": inrc2("dynamic"),
  "inrc2-static": inrc2("static"),
};
