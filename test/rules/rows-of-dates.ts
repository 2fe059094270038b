import { caseSchema } from "./case-file.ts";
import { type CaseLines, linesOf } from "./case-line.ts";

/** When a shift of each sort starts, in minutes of its date, and how long it is; null: a free date. */
export type Sorts = Readonly<Record<string, readonly [number, number] | null>>;

interface Row {
  readonly zone: string;
  readonly sorts: Sorts;
  /** The sort of each date, one date after the other. */
  readonly dates: readonly string[];
  /** So many of the dates lie before Monday 7 December 2026, with which the period begins. */
  readonly pastDates: number;
}

const clock = (date: number, minute: number): string =>
  new Date(Date.UTC(2026, 11, date) + minute * 60_000).toISOString().slice(0, 16);

/** A roster of one shift a date at most; all that lies before it is known to be free. */
export function linesOfRow({ zone, sorts, dates, pastDates }: Row): CaseLines {
  const shifts = dates.flatMap((sort, at) => {
    const times = sorts[sort] ?? null;
    if (times === null) return [];
    const [start, minutes] = times;
    const date = 7 + at - pastDates;
    return [{ at, span: { start: clock(date, start), end: clock(date, start + minutes) } }];
  });
  const spans = (which: (at: number) => boolean) =>
    shifts.filter(({ at }) => which(at)).map(({ span }) => span);
  return linesOf(
    caseSchema.parse({
      name: "a row of dates",
      parameters: {},
      zone,
      period: { from: "2026-12-07", to: "2026-12-27" },
      history: { completeFrom: "2026-01-01T00:00", shifts: spans((at) => at < pastDates) },
      shifts: spans((at) => at >= pastDates),
      expect: { outcome: "lawful" },
    }),
  );
}
