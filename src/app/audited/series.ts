import type { WorkerId } from "../../domain/identity.ts";
import { type DatedEvent, type ProtectedEvent, type WorkerSeries } from "../../equity/index.ts";
import {
  type WorkerWindow,
  entitledMinutesPerWeek,
  loadsByWeek,
  mean,
  weekOf,
  weeklyMinutes,
  workerScore,
  workerWindows,
} from "../../metrics/index.ts";
import { type Day, addDays } from "../../time/civil.ts";
import { type Audited, burdensOf, roleOf } from "./units.ts";

/** Weeks by number: the same first date gives the same number, a week later the next. */
const weekNumber = (week: Day): number => Math.floor(week / 7);

/** Every worker's usable weeks, one by one, for comparing before with after. */
export function seriesOf(audited: Audited): readonly WorkerSeries[] {
  const { log, workplace } = audited;
  const last = weekOf(addDays(log.recorded.until, -6), log.site);
  const first = weekOf(addDays(log.recorded.from, 6), log.site);
  const weeksOf = new Map<WorkerId, WorkerSeries["weeks"][number][]>();
  for (let week = first; week <= last; week = addDays(week, 7))
    for (const window of workerWindows(log, { lastWeek: week, weeks: 1 })) {
      if (window.weeks.length === 0) continue;
      const own = weeksOf.get(window.worker) ?? [];
      own.push({ week: weekNumber(week), values: valuesOf(window, audited) });
      weeksOf.set(window.worker, own);
    }
  return log.workers.map((terms) => ({
    worker: terms.worker,
    site: workplace.id,
    role: roleOf(terms.worker, workplace),
    contractMinutesPerWeek: entitledMinutesPerWeek(terms) ?? 0,
    weeks: weeksOf.get(terms.worker) ?? [],
  }));
}

/** The outcomes of one week; a single week has parts of the index and their value, no headline. */
function valuesOf(
  window: WorkerWindow,
  { log, workplace }: Audited,
): Readonly<Record<string, number | null>> {
  const [loads] = loadsByWeek(window, log.site, workplace).values();
  const asked = window.requests.filter(({ kind }) => kind === "work");
  const notice = window.published.map(({ noticeMinutes }) => noticeMinutes / 1440);
  return {
    hours: (weeklyMinutes(window)[0] ?? 0) / 60,
    desirableShare:
      asked.length === 0 ? null : asked.filter(({ honoured }) => honoured).length / asked.length,
    burdens: loads === undefined ? null : burdensOf(loads),
    noticeDays: mean(notice),
    changes: loads?.shortNoticeChanges ?? null,
    predictability: workerScore(window).value,
  };
}

/** A dated act by the weeks of its site: the first week back begins on or after the date back. */
export function eventOf(event: DatedEvent, { log }: Audited): ProtectedEvent {
  const week = weekNumber(weekOf(event.date, log.site));
  const back = event.backDate === null ? null : addDays(event.backDate, 6);
  return {
    worker: event.worker,
    kind: event.kind,
    week,
    backWeek: back === null ? week + 1 : Math.max(week + 1, weekNumber(weekOf(back, log.site))),
  };
}
