import type { AuditUnit } from "../../../src/equity/index.ts";
import {
  type WorkerWindow,
  judge,
  mean,
  shortNoticeChangeRate,
  weeklyMinutes,
  workerScore,
  workerWindows,
} from "../../../src/metrics/index.ts";
import { addDays } from "../../../src/time/civil.ts";
import { burdensOf } from "../burdens.ts";
import type { RunLog } from "../log.ts";

/** Fewer usable weeks than this say more of chance than of a worker. */
const usableWeeksLeast = 4;

/** Hours count as reached from this share of those desired. */
const hoursReachedShare = 0.8;

const weeksPerMonth = 4;

/** What happened to everybody over the measured weeks, as an audit asks it: from the record alone. */
export function unitsOfRun(log: RunLog): readonly AuditUnit[] {
  const { from, until } = log.events.recorded;
  const weeks = Math.max(1, Math.round((until - from + 1) / 7));
  const windows = workerWindows(judge(log.events), { lastWeek: addDays(until, -6), weeks });
  const roles = rolesOf(log);
  return windows
    .filter((window) => window.weeks.length >= usableWeeksLeast)
    .map((window) => unitOf(window, log, roles.get(window.worker) ?? ""));
}

function unitOf(window: WorkerWindow, { events }: RunLog, role: string): AuditUnit {
  const { worker, terms, weeks, final, requests } = window;
  const hoursPerWeek = (mean(weeklyMinutes(window)) ?? 0) / 60;
  const desired = terms.desiredMinutesPerWeek?.least ?? terms.guaranteedMinutesPerWeek ?? 0;
  const hoursRatio = desired > 0 ? (60 * hoursPerWeek) / desired : null;
  const burdens = final.reduce(
    (sum, { interval }) => sum + burdensOf(interval, events.site.calendar).length,
    0,
  );
  const short = shortNoticeChangeRate(window);
  const denied = requests.filter(({ honoured }) => !honoured).length;
  return {
    worker,
    stratum: { site: "site", role, contractBand: bandOf(desired) },
    values: {
      hoursReached: hoursRatio === null ? null : Number(hoursRatio >= hoursReachedShare),
      hoursRatio,
      burdenRatio: desired > 0 ? (60 * burdens) / (desired * weeks.length) : null,
      predictability: workerScore(window).headline,
      shortNoticeChanges: short === null ? null : 100 * short,
      deniedRequests: requests.length === 0 ? null : denied / requests.length,
    },
    companions: {
      hoursPerWeek,
      burdensPerMonth: (burdens * weeksPerMonth) / weeks.length,
      shortNoticeChangesPerMonth:
        short === null ? null : (short * window.published.length * weeksPerMonth) / weeks.length,
    },
  };
}

/** The roles of each worker in the problems of the weeks. */
const rolesOf = ({ weeks }: RunLog): ReadonlyMap<string, string> =>
  new Map(
    weeks.flatMap(({ asLived }) =>
      asLived.workers.map(({ id, qualifications }) => [id, rolesAs(qualifications)] as const),
    ),
  );

const rolesAs = (held: readonly { readonly role: string }[]): string =>
  [...new Set(held.map(({ role }) => role))].toSorted().join(" + ");

/** Part-time is less than 35 hours a week, as the Bureau of Labor Statistics counts. */
function bandOf(minutes: number): string {
  if (minutes === 0) return "unknown";
  if (minutes < 20 * 60) return "under 20 h";
  return minutes < 35 * 60 ? "20 to under 35 h" : "35 h and more";
}
