import type { Change } from "../../../src/domain/change.ts";
import {
  excessChanges,
  hammingDistance,
  normalisedHammingDistance,
  placingsOf,
  repairSuccess,
  rippleFactor,
  rosterDifference,
} from "../../../src/metrics/index.ts";
import type { RunLog } from "../log.ts";
import { staffByRole, isMadeGood } from "./service.ts";

/** What became of what had been published, and what it took to answer what happened. */
export interface DisturbanceJudgement {
  /** News in the measured weeks: lost shifts, and demand seen otherwise. */
  readonly news: number;
  readonly shiftsLost: number;
  /** Distinct people with a change of the employer's, added up over news, / news. */
  readonly touchedPerNews: number | null;
  /** The same of news that took shifts away. */
  readonly touchedPerLoss: number | null;
  readonly employerChanges: number;
  readonly hamming: number;
  readonly hammingNormalised: number | null;
  readonly excessChanges: number;
  readonly ripple: number | null;
  readonly repairedShare: number | null;
  readonly repairedByLead: Readonly<Record<string, number | null>>;
}

export function judgeDisturbance(log: RunLog): DisturbanceJudgement {
  const { from, until } = log.events.recorded;
  const news = log.news.filter(({ dates }) => dates.some((date) => from <= date && date <= until));
  const losses = news.filter(({ lost }) => lost.length > 0);
  const lost = losses.flatMap((one) => one.lost.map((assignment) => ({ at: one.at, assignment })));
  const measured = log.weeks.filter(({ isMeasured }) => isMeasured);
  const difference = rosterDifference({
    published: placingsOf(measured.flatMap(({ published }) => published.assignments)),
    final: placingsOf(measured.flatMap(({ final }) => final.assignments)),
  });
  const absences = placingsOf(lost.map(({ assignment }) => assignment));
  const staff = staffByRole(log.weeks);
  const repairs = repairSuccess(
    lost.map(({ at, assignment: { shift } }) => ({
      leadMinutes: Math.max(0, shift.interval.start - at),
      repaired: isMadeGood(log, staff, shift),
    })),
  );
  const changes = new Map(log.events.changes.map((change) => [change.id, change]));
  const answers = new Map(log.answers.map((answer) => [answer.news, answer.changes]));
  const touched = (list: typeof news): number =>
    list.reduce((sum, { id }) => sum + touchedBy(answers.get(id) ?? [], changes), 0);
  return {
    news: news.length,
    shiftsLost: lost.length,
    touchedPerNews: ratio(touched(news), news.length),
    touchedPerLoss: ratio(touched(losses), losses.length),
    employerChanges: news.reduce((sum, { id }) => sum + (answers.get(id) ?? []).length, 0),
    hamming: hammingDistance(difference),
    hammingNormalised: normalisedHammingDistance(difference),
    excessChanges: excessChanges(difference, absences),
    ripple: rippleFactor(difference, absences, news.length),
    repairedShare: repairs.share,
    repairedByLead: repairs.byLead,
  };
}

const ratio = (part: number, of: number): number | null => (of === 0 ? null : part / of);

function touchedBy(ids: readonly string[], changes: ReadonlyMap<string, Change>): number {
  return new Set(ids.map((id) => changes.get(id)?.worker)).size;
}
