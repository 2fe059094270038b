import { type Result, fail, ok } from "../../kernel/result.ts";
import type { Instant } from "../../time/interval.ts";
import type { EquityIssue } from "../issue.ts";
import type { RetaliationReport } from "./retaliation.ts";

/** Who asks to read the results of single people. */
export interface ScreeningReader {
  readonly id: string;
  readonly office: "compliance" | "manager" | "other";
}

/** One attempt to read, granted or not. */
export interface AccessRecord {
  readonly reader: ScreeningReader;
  readonly at: Instant;
  readonly granted: boolean;
}

/**
 * Results about single people, readable by a compliance person and never by a line manager. The door
 * is the only way in: it writes down who asked before it answers, so nothing is seen unrecorded.
 */
export interface SealedReport {
  readonly open: (
    reader: ScreeningReader,
    at: Instant,
  ) => Result<RetaliationReport, readonly EquityIssue[]>;
}

/** Seals a report. `record` must have kept the access when it returns; if it throws, nothing opens. */
export function seal(
  report: RetaliationReport,
  record: (access: AccessRecord) => void,
): SealedReport {
  return {
    open: (reader, at) => {
      const granted = reader.office === "compliance";
      record({ reader, at, granted });
      if (granted) return ok(report);
      return fail([
        {
          code: "equity.not-for-this-reader",
          pointer: "",
          message: "Results about single people are for a compliance person only.",
          hint: "Ask the compliance office to read them.",
        },
      ]);
    },
  };
}
