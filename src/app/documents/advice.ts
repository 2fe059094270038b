import type { WorkerId } from "../../domain/identity.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { type Reader, seenAs } from "../../explain/reader.ts";
import {
  type DutyRisk,
  fatiguePolicy,
  guidance,
  guidanceIds,
  openFatigueRisk,
} from "../../metrics/index.ts";
import type { Language } from "../../rules/explanation.ts";
import type { Calendar } from "../../time/calendar.ts";
import { overlap } from "../../time/interval.ts";
import { fatigueNotes, guidanceTexts, highRiskTexts } from "../measured/words.ts";
import type { AdviceDocument } from "./schema.ts";

/**
 * What research on fatigue advises about a schedule: limits of the guidance that a duty passes, and
 * duties of a high relative risk. It is never law and never moves the verdict. A worker reads her own
 * and nobody else's; the employer's side and the workers' representative read everybody's.
 */
export function adviceFor(
  problem: Problem,
  schedule: Schedule,
  reader: Reader,
  language: Language,
): AdviceDocument {
  const workers = problem.workers.map(({ id }) => id).filter((id) => mayRead(reader, id));
  const entries = workers.flatMap((worker) =>
    dutiesOf(problem, schedule, worker).flatMap((duty) =>
      adviceOn(duty, worker, problem.site.calendar, language),
    ),
  );
  return { entries, notes: [...fatigueNotes[language]] };
}

const mayRead = (reader: Reader, worker: WorkerId): boolean =>
  seenAs(reader, worker) !== "coworker";

/** Duties of the period; runs and rests reach back into what was worked before. */
function dutiesOf(
  { workers, site, period }: Problem,
  { assignments }: Schedule,
  worker: WorkerId,
): readonly DutyRisk[] {
  const past = workers.find(({ id }) => id === worker)?.history.shifts ?? [];
  const own = assignments.filter((one) => one.worker === worker).map(({ shift }) => shift);
  const worked = [...past, ...own]
    .filter(({ onCall }) => !onCall)
    .map(({ id, interval }) => ({ shift: id, interval }));
  return openFatigueRisk(worked, site.calendar).filter(
    ({ interval }) => overlap(interval, period.interval) && interval.start >= period.interval.start,
  );
}

type Entry = AdviceDocument["entries"][number];

function adviceOn(
  duty: DutyRisk,
  worker: WorkerId,
  calendar: Calendar,
  language: Language,
): readonly Entry[] {
  const about = {
    worker,
    shifts: [...duty.shifts],
    from: calendar.format(duty.interval.start),
    to: calendar.format(duty.interval.end),
    risk: Math.round(100 * duty.risk) / 100,
  };
  const passed = guidanceIds
    .filter((id) => guidance[id].isPassed(duty))
    .map((id): Entry => ({ ...about, advice: id, text: guidanceTexts[language][id] }));
  const isHigh = duty.risk >= fatiguePolicy.highRisk;
  const high: Entry = { ...about, advice: "highRisk", text: highRiskTexts[language] };
  return isHigh ? [...passed, high] : passed;
}
