import type { CellRecord } from "../record.ts";

/** Audits of a policy's runs by groups drawn by chance, over its seeds. */
export interface AlarmLine {
  readonly policy: string;
  readonly audits: number;
  readonly withReview: number;
  readonly share: number;
  /** Of the share, as if audits were independent: those of one run have their people in common. */
  readonly standardError: number;
}

export function alarmLines(
  byPolicy: ReadonlyMap<string, readonly CellRecord[]>,
): readonly AlarmLine[] {
  return [...byPolicy].flatMap(([policy, records]) => {
    const audits = records.reduce((sum, one) => sum + one.falseAlarms.audits, 0);
    const withReview = records.reduce((sum, one) => sum + one.falseAlarms.withReview, 0);
    if (audits === 0) return [];
    const share = withReview / audits;
    const standardError = Math.sqrt((share * (1 - share)) / audits);
    return [{ policy, audits, withReview, share, standardError }];
  });
}
