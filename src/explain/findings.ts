import type { CheckFinding } from "../check/checked.ts";
import type { ShiftId, WorkerId } from "../domain/identity.ts";
import type { Viewer } from "../rules/explanation.ts";
import type { FindingOutcome } from "../rules/finding.ts";
import type { Interval } from "../time/interval.ts";
import { type Account, part } from "./account.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Redacted, isKeptFrom, redactFinding, withoutRepeats } from "./visibility.ts";

/** A finding as one reader may have it, as data and as statements. */
export interface ReadableFinding<V extends Viewer> {
  readonly outcome: FindingOutcome;
  readonly worker: WorkerId;
  /** The finding itself; null when its reason is hidden and only "not available" may be told. */
  readonly finding: CheckFinding | null;
  readonly shifts: readonly ShiftId[];
  /** Of a hidden finding: all of the shift, for its own bounds would tell what is hidden. */
  readonly interval: Interval;
  readonly statements: readonly Redacted<V>[];
}

/**
 * The findings of a check that a reader may have. Hidden violations become one for each worker and
 * shift, however many rules or hours are behind them; a worker has her own alone, a coworker none.
 * Sorted by outcome, worker, time and law as they are told: a hidden one has no place of its own.
 */
export function readableFindings<V extends Viewer>(
  inquiry: Inquiry<V>,
  findings: readonly CheckFinding[],
): readonly ReadableFinding<V>[] {
  const { reader, judge, schedule } = inquiry;
  if (reader.viewer === "coworker") return [];
  const intervals = new Map(schedule.assignments.map(({ shift }) => [shift.id, shift.interval]));
  const startOf = (id: ShiftId) => intervals.get(id)?.start ?? null;
  const told = new Set<string>();
  const readable = findings
    .filter(({ worker }) => reader.worker === null || worker === reader.worker)
    .flatMap((finding): readonly ReadableFinding<V>[] => {
      const { outcome, shifts, interval, worker, kind } = finding;
      const explanation = judge.explanationOf(kind);
      const statements = redactFinding(reader, finding, explanation, startOf);
      if (!isKeptFrom(reader, finding, explanation)) {
        return [{ outcome, worker, finding, shifts, interval, statements }];
      }
      return statements
        .filter((statement) => isNew(told, `${worker} ${statement.shifts.join(" ")}`))
        .map((statement) => {
          const [shift] = statement.shifts;
          const whole = shift === undefined ? undefined : intervals.get(shift);
          return {
            outcome,
            worker,
            finding: null,
            shifts: statement.shifts,
            interval: whole ?? interval,
            statements: [statement],
          };
        });
    });
  return readable.toSorted(asTold);
}

/** A list of findings in words for one reader. */
export const findingsAccount = <V extends Viewer>(
  inquiry: Inquiry<V>,
  findings: readonly CheckFinding[],
): Account<V> => ({
  about: "findings",
  id: inquiry.problem.site.id,
  viewer: inquiry.reader.viewer,
  parts: [
    part(
      "findings",
      withoutRepeats(readableFindings(inquiry, findings).flatMap(({ statements }) => statements)),
    ),
  ],
});

function isNew(seen: Set<string>, key: string): boolean {
  const known = seen.has(key);
  seen.add(key);
  return !known;
}

const importance: readonly FindingOutcome[] = ["violation", "notAssessable", "premium"];

function asTold(a: ReadableFinding<Viewer>, b: ReadableFinding<Viewer>): number {
  return (
    importance.indexOf(a.outcome) - importance.indexOf(b.outcome) ||
    compareText(a.worker, b.worker) ||
    a.interval.start - b.interval.start ||
    compareText(a.finding?.enactment ?? "", b.finding?.enactment ?? "")
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
