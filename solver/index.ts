export {
  planAhead,
  type AheadOptions,
  type AheadProgress,
  type AheadResult,
} from "./ahead/plan-ahead.ts";
export type { FirstDays } from "./ahead/shares.ts";
export { ModelBuilder } from "./model/builder.ts";
export type { NewCell } from "./model/cell-table.ts";
export { dumpModel, loadModel, type ModelDump } from "./model/dump.ts";
export { evaluate, type Evaluation } from "./model/evaluate.ts";
export type { Model } from "./model/model.ts";
export { OFF, type CellIndex, type OptionIndex, type Roster } from "./model/numbers.ts";
export type { NewOption } from "./model/option-table.ts";
export type { Term } from "./model/primitives/primitive.ts";
export type { SumPrice } from "./model/sum-price.ts";
export {
  LateEngine,
  loadLinearEngine,
  type EngineSource,
  type LinearEngine,
} from "./columns/engine.ts";
export {
  searchParallel,
  type ParallelOptions,
  type ParallelResult,
} from "./portfolio/search-parallel.ts";
export type { Assurance } from "./search/assurance.ts";
export { runToEnd, search, type SearchOptions, type SearchResult } from "./search/search.ts";
export { gapOf } from "./search/bounds.ts";
export type { Exchange } from "./search/exchange.ts";
export type { Lead } from "./search/rounds.ts";
export type { Progress, StrategyStatistics } from "./search/session.ts";
export {
  anyOf,
  gap,
  maxIterations,
  maxSeconds,
  noImprovement,
  whenAsked,
  type Stop,
  type StopReason,
  type StopView,
} from "./search/stop.ts";
export { better, type Score } from "./state/score.ts";
export { evaluateActivities, type ActivityEvaluation } from "./activities/evaluate.ts";
export type { ActivityLine, ActivityModel, ActivityShift } from "./activities/model.ts";
export {
  searchActivities,
  type ActivityProgress,
  type ActivityResult,
  type ActivitySearchOptions,
} from "./activities/search-activities.ts";
export { searchActivitiesParallel } from "./activities/search-activities-parallel.ts";
