/**
 * Audits of what schedules did to people: disparate impact between groups, and retaliation after
 * protected acts. Results are screening statistics as data, with what would give single people away
 * left out. Protected attributes enter through an attribute store only, and leave it only as groups.
 *
 * @module
 */
export { audit } from "./audit/audit.ts";
export {
  type Comparison,
  type HiddenComparison,
  type ShownComparison,
  screeningStatement,
} from "./audit/comparison.ts";
export {
  type Outcome,
  type OutcomeKind,
  type Practical,
  standardOutcomes,
} from "./audit/outcome.ts";
export type { AuditReport, OutcomeReport, ViewReport } from "./audit/report.ts";
export type { AuditRequest } from "./audit/request.ts";
export type { AuditUnit, StratumKey } from "./audit/unit.ts";
export type { Verdict } from "./audit/verdict.ts";
export {
  type AuditLanguage,
  auditWords,
  comparisonWords,
  outcomeTitles,
  verdictWords,
} from "./audit/words.ts";
export type { EquityIssue } from "./issue.ts";
export { type Audience, audiences, groupSizeMin } from "./privacy/audience.ts";
export type { EventResult, ScreeningReason } from "./retaliation/events.ts";
export { type DatedEvent, parseEvents } from "./retaliation/event-file.ts";
export type { OutcomeDifference } from "./retaliation/difference.ts";
export type { Pool, PooledOutcome } from "./retaliation/pooled.ts";
export type { RetaliationRequest } from "./retaliation/request.ts";
export { type RetaliationReport, retaliationTest } from "./retaliation/retaliation.ts";
export type { AccessRecord, ScreeningReader, SealedReport } from "./retaliation/sealed.ts";
export {
  type EventKind,
  type ProtectedEvent,
  type UsableWeek,
  type WeeklyOutcome,
  type WorkerSeries,
  eventKinds,
  standardWeeklyOutcomes,
} from "./retaliation/series.ts";
export * from "./statistics/index.ts";
export { type AttributeStore, attributeNames, loadAttributes, parseAttributes } from "./store.ts";
