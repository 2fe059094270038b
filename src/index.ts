/**
 * The library's door. A JSON problem becomes a validated `Problem`, `solve` makes a lawful schedule of
 * it, `check` judges any schedule, `explain...` says why to each reader, `measureGoals` puts goals
 * into numbers. Users' mistakes come back as lists of `Issue`; only our own faults are thrown.
 *
 * @example
 * const problem = parseProblem(JSON.parse(text));
 * if (!problem.ok) console.error(problem.problem);
 * else {
 *   const outcome = await solve(problem.value);
 *   if (outcome.kind !== "invalid") console.log(outcome.solution.checked.verdict);
 * }
 *
 * @module
 */
export { Bug } from "./kernel/assert.ts";
export { type Clock, manualClock, systemClock } from "./kernel/clock.ts";
export { type Result, fail, ok } from "./kernel/result.ts";
export type { Calendar } from "./time/calendar.ts";
export {
  type Day,
  addDays,
  formatDay,
  formatMinuteOfDay,
  parseDay,
  weekdayOf,
} from "./time/civil.ts";
export { type Instant, type Interval, instant } from "./time/interval.ts";
export type { Disruption, Disruptions } from "./domain/disruption.ts";
export type { Problem } from "./domain/problem.ts";
export type { OpenSlot, Schedule } from "./domain/schedule.ts";
export type { Assignment, Break, Shift } from "./domain/shift.ts";
export type { Worker } from "./domain/worker.ts";
export type { Issue } from "./intake/issue.ts";
export type { History, Person, ToldShift, Workplace } from "./metrics/history.ts";
export type { EventLog } from "./metrics/event-log.ts";
export {
  type HistoryOfWorkplaceJson,
  type ProblemJson,
  type ScheduleJson,
  historyColumns,
  historyJsonSchema,
  historyOfWorkplaceJson,
  disruptionsJson,
  disruptionsJsonSchema,
  issueCodes,
  parseHistory,
  parseHistoryText,
  parseDisruptions,
  parseJsonText,
  parseProblem,
  parseSchedule,
  problemJson,
  problemJsonSchema,
  scheduleJson,
  scheduleJsonSchema,
  writeSchedule,
} from "./intake/index.ts";
export type { Pack } from "./law/enactment.ts";
export { type EnactmentEntry, type PackEntry, describePack } from "./law/listing.ts";
export type {
  EnactmentDifference,
  FieldChange,
  PackDifference,
  StaleEnactment,
} from "./law/pack-dates.ts";
export type { Ruleset } from "./law/ruleset.ts";
export { type Language, type Viewer, languages, viewers } from "./rules/explanation.ts";
export type { CheckFinding, CheckedSchedule, Verdict } from "./check/checked.ts";
export type { AccountJson, Reader } from "./explain/index.ts";
export { type Answer, answerCheck, answerExplain, answerSolve } from "./app/answers.ts";
export { answerReportWeek } from "./app/answer-report.ts";
export { answerMeasure } from "./app/answer-measure.ts";
export { answerRepair } from "./app/answer-repair.ts";
export { type RuleEntry, listPacks, listRules } from "./app/catalog.ts";
export { type Judgement, check } from "./app/check.ts";
export { checkDocument } from "./app/documents/check-document.ts";
export type {
  AdviceDocument,
  CheckDocument,
  FindingDocument,
  LawEntry,
} from "./app/documents/schema.ts";
export { type ExplainDocument, explainDocument } from "./app/documents/explain-document.ts";
export { repairDocument } from "./app/documents/repair-document.ts";
export type { RepairDocument, RepairedChangeDocument } from "./app/documents/repair-schema.ts";
export { type SolveDocument, solveDocument } from "./app/documents/solve-document.ts";
export type { MeasuredDocument, WorkerMeasured } from "./app/documents/measured.ts";
export type {
  BurdenMeasured,
  GoodMeasured,
  PriceMeasured,
  SharingSummary,
} from "./app/documents/measured-sharing.ts";
export { documents, requests } from "./app/documents/wire.ts";
export {
  type ExplainOptions,
  type Explainer,
  type Question,
  explain,
  explainer,
} from "./app/explain.ts";
export { atThatTime, problemAfter } from "./app/happened.ts";
export { loadPack, readPack } from "./app/law.ts";
export { type GoalMeasure, type GoalsMeasured, measureGoals } from "./app/goal-measures.ts";
export { type MeasureOptions, measureHistory, measureLog } from "./app/measure-history.ts";
export { type PlannedWeek, historyOfSchedules } from "./app/measured/history-of-schedules.ts";
export { type PricedProblem, priceOfFairnessOf } from "./app/measured/price.ts";
export { diffPack, showPack, stalePacks } from "./app/packs.ts";
export { asReader } from "./app/reader.ts";
export { type QuarterReportOptions, reportQuarter } from "./app/report-quarter.ts";
export { type WeekReportOptions, reportWeek } from "./app/report-week.ts";
export {
  type Block,
  type Report,
  type Section,
  auditReport,
  formatValue,
  reportCsv,
  reportPage,
  shadowReport,
  skillsSection,
} from "./report/index.ts";
export { type SkillsDocument, readSkills } from "./app/documents/skills-document.ts";
export type { ShadowDocument } from "./app/documents/shadow-document.ts";
export { type ShadowOptions, shadow } from "./app/shadow.ts";
export { type SkillsOptions, findSkills } from "./app/skills.ts";
export {
  type Repair,
  type RepairOptions,
  type RepairOutcome,
  type RepairedChange,
  repair,
} from "./app/repair.ts";
export { type SolveOptions, solve } from "./app/solve.ts";
export type { SearchReport, Solution, SolveOutcome } from "./app/solution.ts";
