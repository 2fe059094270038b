import type { Worker } from "../../domain/worker.ts";
import { staff } from "../../explain/message.ts";
import type { WeekGiven } from "./given.ts";
import { type WeekWords, weekWords } from "./words.ts";

/** What the sections of a week's report share: who may be shown, and what things are called. */
export interface Scene {
  readonly given: WeekGiven;
  readonly words: WeekWords;
  /** The workers whose plan the reader may see, in the problem's order. */
  readonly people: readonly Worker[];
  /** True for those who may see everybody's plan. */
  readonly seesAll: boolean;
  readonly nameOf: (worker: string) => string;
  readonly roleOf: (role: string) => string;
  /** A worker's natural measures of a goal; nothing where the goal is unknown. */
  readonly naturalOf: (goal: string, worker: string) => Readonly<Record<string, number>>;
  readonly lawPlace: (enactment: string | null) => { text: string; place: string } | null;
  /** Places in the report: ids of users are never used, they may hold anything. */
  readonly workerPlace: (worker: string) => string;
}

export function sceneOf(given: WeekGiven): Scene {
  const { problem, reader, goals, check, language } = given;
  const seesAll = staff.includes(reader.viewer);
  const people = problem.workers.filter(({ id }) => seesAll || id === reader.worker);
  const names = new Map<string, string>(problem.workers.map(({ id, name }) => [id, name]));
  const roles = new Map<string, string>(problem.roles.map(({ id, name }) => [id, name]));
  const laws = check.law.map(({ enactment }) => enactment);
  const order = problem.workers.map(({ id }) => id as string);
  return {
    given,
    words: weekWords[language],
    people,
    seesAll,
    nameOf: (worker) => names.get(worker) ?? worker,
    roleOf: (role) => roles.get(role) ?? role,
    naturalOf: (goal, worker) =>
      goals.find((one) => one.goal === goal)?.workers.find((one) => one.worker === worker)
        ?.natural ?? {},
    lawPlace: (enactment) => {
      const at = enactment === null ? -1 : laws.indexOf(enactment);
      const law = check.law[at];
      return law === undefined ? null : { text: law.title, place: `law-${at + 1}` };
    },
    workerPlace: (worker) => `worker-${order.indexOf(worker) + 1}`,
  };
}
