import type { MeasuredDocument } from "../../app/documents/measured.ts";
import type { Language, Viewer } from "../../rules/explanation.ts";

/** What a quarter's report is made of: a measurement, and the same at the end of earlier weeks. */
export interface QuarterGiven {
  readonly measured: MeasuredDocument;
  /** The sub-scores at the end of each week of the trend, oldest first. */
  readonly earlier: readonly {
    readonly lastWeek: string;
    readonly subScores: MeasuredDocument["subScores"];
  }[];
  readonly viewer: Viewer;
  /** Who is reading, for the viewer self. */
  readonly worker: string | null;
  readonly language: Language;
}
