export { issueCodes, type IssueCode } from "./codes.ts";
export { parseDisruptions } from "./disruptions.ts";
export { parseHistory } from "./history.ts";
export { parseHistoryText } from "./history-text.ts";
export type { Issue } from "./issue.ts";
export { parseJsonText } from "./json-text.ts";
export { limits as intakeLimits } from "./limits.ts";
export { parseProblem } from "./parse.ts";
export { parseSchedule, writeSchedule } from "./schedule.ts";
export {
  type JsonSchema,
  disruptionsJsonSchema,
  historyJsonSchema,
  problemJsonSchema,
  scheduleJsonSchema,
} from "./schema/json-schema.ts";
export { type DisruptionsJson, disruptionsJson } from "./schema/disruption.ts";
export { type ProblemJson, problemJson } from "./schema/problem.ts";
export { type ScheduleJson, scheduleJson } from "./schema/schedule.ts";
export { type HistoryOfWorkplaceJson, historyOfWorkplaceJson } from "./schema/workplace-history.ts";
export { historyColumns } from "./table/history-columns.ts";
