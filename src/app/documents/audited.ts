import type { AuditReport, RetaliationReport } from "../../equity/index.ts";
import type { Language } from "../../rules/explanation.ts";

/** What `fairweek audit` gives as JSON: the screens, and what they were made of. Types alone. */
export interface AuditedDocument {
  readonly format: "fairweek/audited@1";
  readonly language: Language;
  /** One a history: sites are pooled, and compared within sites. */
  readonly sites: readonly {
    readonly id: string;
    readonly name: string;
    readonly historyDigest: string;
  }[];
  /** The audited quarter. */
  readonly window: {
    readonly firstWeek: string;
    readonly lastWeek: string;
    readonly weeks: number;
  };
  readonly workers: number;
  readonly report: AuditReport;
  /** Titles of the outcomes in the language asked for, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** One sentence a result, in the language asked for. */
  readonly texts: readonly string[];
  /** Present only for a compliance person who asked for it. */
  readonly retaliation: RetaliationReport | null;
  readonly notes: readonly string[];
}
