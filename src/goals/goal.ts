import type { Language } from "../rules/explanation.ts";
import type { LineFacts, OptionFacts } from "../rules/told.ts";
import type { WorkerLine } from "../rules/line.ts";
import type { Problem } from "../domain/problem.ts";

/** The identity of a soft aim. `goal.ts` of a goal's folder exports one. */
export interface Goal {
  /** "fair-burdens": the folder's name; the key of its weight in a problem. */
  readonly id: string;
  readonly title: string;
  /** What one point is: 1 point = the smallest currency unit (a cent) at weight 100. */
  readonly unit: string;
  /** Where the formula comes from. */
  readonly source: string;
}

/** What a goal costs on one worker's line: whole points, and the natural measure people understand. */
export interface LineMeasure {
  readonly points: number;
  /** Named whole numbers with the unit in the name, as { quickReturns: 1 }. */
  readonly natural: Readonly<Record<string, number>>;
}

/** `measure.ts` exports one: slow and plain, on the finished line; never sees `compile.ts`. */
export type Measure = (line: WorkerLine, problem: Problem) => LineMeasure;

/** `compile.ts` exports one: what the solver is told; its points equal those of `measure`. */
export type GoalCompiler = (line: LineFacts, problem: Problem, post: GoalPoster) => void;

/** Templates like those of rules; natural measures are the facts. Empty text = nothing to say. */
export interface GoalExplanation {
  /** Said when this goal speaks for the assignment, and when it speaks against an alternative. */
  readonly sentences: Readonly<
    Record<Language, { readonly better: string; readonly worse: string }>
  >;
}

/** A convex price of a sum x, in points: whole numbers, rounded down once. */
export type SumPrice =
  /** floor(points x max(0, target - x)^power / divisor) */
  | {
      readonly shape: "under";
      readonly target: number;
      readonly points: number;
      readonly divisor: number;
      readonly power: 1 | 2;
    }
  /** floor(points x max(0, x - target)^power / divisor) */
  | {
      readonly shape: "over";
      readonly target: number;
      readonly points: number;
      readonly divisor: number;
      readonly power: 1 | 2;
    }
  /** floor(points x (offset + x)^2 / divisor) */
  | {
      readonly shape: "square";
      readonly offset: number;
      readonly points: number;
      readonly divisor: number;
    };

/** The verbs in which a goal tells the solver about one line. */
export interface GoalPoster {
  /** Points for choosing an option. */
  option(points: (option: OptionFacts) => number): void;
  /** Points for choosing no option on a date of the period, by the date's index from 0. */
  dayOff(points: (dayIndex: number) => number): void;
  /** Points for the sum of whole values >= 0 over the chosen options. */
  sum(term: { value: (option: OptionFacts) => number; price: SumPrice }): void;
  /** flat + perMinute x missing for each pair of consecutive options less than `below` minutes apart. */
  shortGap(term: { below: number; lastEnd: number | null; flat: number; perMinute: number }): void;
  /**
   * Points for a change between the same weekday of following weeks: `points(a, b)` where a and b are
   * the options chosen (null = off) on dates 7 days apart.
   */
  weekToWeek(points: (earlier: OptionFacts | null, later: OptionFacts | null) => number): void;
}

/** A whole goal as the doors of the lists show it. */
export interface GoalEntry {
  readonly goal: Goal;
  readonly measure: Measure;
  readonly compiler: GoalCompiler;
  readonly explanation: GoalExplanation;
}
