import {
  type CheckRequest,
  type ExplainRequest,
  type SolveRequest,
  answerCheck,
  answerExplain,
  answerSolve,
} from "../src/index.ts";

/** What a solver thread can be asked. Everything crosses the border as plain JSON. */
export type Task =
  | { readonly ask: "solve"; readonly request: SolveRequest }
  | { readonly ask: "check"; readonly request: CheckRequest }
  | { readonly ask: "explain"; readonly request: ExplainRequest };

export type TaskAnswer = Awaited<
  ReturnType<typeof answerSolve | typeof answerCheck | typeof answerExplain>
>;

/** The door of a solver thread. */
export default function work(task: Task): Promise<TaskAnswer> | TaskAnswer {
  switch (task.ask) {
    case "solve":
      return answerSolve(task.request);
    case "check":
      return answerCheck(task.request);
    case "explain":
      return answerExplain(task.request);
  }
}
