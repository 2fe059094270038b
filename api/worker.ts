import {
  answerCheck,
  answerExplain,
  answerMeasure,
  answerRepair,
  answerReportWeek,
  answerSolve,
} from "../src/index.ts";

/** What a solver thread can be asked. Everything crosses the border as plain JSON. */
export interface Task {
  readonly ask: "solve" | "check" | "explain" | "measure" | "repair" | "reportWeek";
  readonly request: unknown;
}

export type TaskAnswer = Awaited<ReturnType<(typeof answers)[Task["ask"]]>>;

const answers = {
  solve: answerSolve,
  check: answerCheck,
  explain: answerExplain,
  measure: answerMeasure,
  repair: answerRepair,
  reportWeek: answerReportWeek,
} as const;

/** The door of a solver thread. */
export default function work({ ask, request }: Task): Promise<TaskAnswer> | TaskAnswer {
  return answers[ask](request);
}
