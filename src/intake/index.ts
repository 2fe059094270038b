export { issueCodes, type IssueCode } from "./codes.ts";
export type { Issue } from "./issue.ts";
export { parseJsonText } from "./json-text.ts";
export { limits as intakeLimits } from "./limits.ts";
export { parseProblem } from "./parse.ts";
export { parseSchedule, writeSchedule } from "./schedule.ts";
export { type JsonSchema, problemJsonSchema, scheduleJsonSchema } from "./schema/json-schema.ts";
export { type ProblemJson, problemJson } from "./schema/problem.ts";
export { type ScheduleJson, scheduleJson } from "./schema/schedule.ts";
