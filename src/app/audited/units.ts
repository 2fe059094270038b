import type { WorkerId } from "../../domain/identity.ts";
import { present } from "../../kernel/assert.ts";
import type { AuditUnit, StratumKey } from "../../equity/index.ts";
import {
  type BurdenLoads,
  type JudgedLog,
  type WindowChoice,
  type WorkerWindow,
  type Workplace,
  entitledMinutesPerWeek,
  loadsByWeek,
  mean,
  weeklyMinutes,
  workerScore,
  workerWindows,
} from "../../metrics/index.ts";

/** Weeks that are audited at once: a quarter. */
export const auditWeeks = 13;

/** Who has fewer usable weeks in the quarter is left out: her figures would be chance. */
export const usableWeeksLeast = 4;

/** Hours count as reached from this share of those desired. */
const hoursReachedShare = 0.8;

const weeksPerMonth = 4;

/** A workplace's log with what stands beside it. */
export interface Audited {
  readonly log: JudgedLog;
  readonly workplace: Workplace;
}

/** The workers of a quarter as units of an audit; workers of several sites are told apart by site. */
export const unitsOf = ({ log, workplace }: Audited, choice: WindowChoice): readonly AuditUnit[] =>
  workerWindows(log, choice)
    .filter(({ weeks }) => weeks.length >= usableWeeksLeast)
    .map((window) => unitOf(window, log, workplace));

function unitOf(window: WorkerWindow, log: JudgedLog, workplace: Workplace): AuditUnit {
  const { worker, terms, weeks } = window;
  const hoursPerWeek = present(mean(weeklyMinutes(window)), "hours of usable weeks") / 60;
  const desired = terms.desiredMinutesPerWeek?.least ?? terms.guaranteedMinutesPerWeek ?? 0;
  const hoursRatio = desired > 0 ? (60 * hoursPerWeek) / desired : null;
  const entitled = entitledMinutesPerWeek(terms);
  const loads = [...loadsByWeek(window, log.site, workplace).values()];
  const burdens = sumOf(loads, burdensOf);
  const changes = sumOf(loads, ({ shortNoticeChanges }) => shortNoticeChanges);
  const shifts = window.published.length;
  const asked = window.requests.filter(({ kind }) => kind === "work");
  const given = asked.filter(({ honoured }) => honoured).length;
  const denied = window.requests.filter(({ honoured }) => !honoured).length;
  const months = weeks.length / weeksPerMonth;
  return {
    worker,
    stratum: stratumOf(worker, entitled, workplace),
    values: {
      hoursReached: hoursRatio === null ? null : Number(hoursRatio >= hoursReachedShare),
      hoursRatio,
      desirableShare: asked.length === 0 ? null : given / asked.length,
      burdenRatio: entitled === null ? null : burdens / ((entitled / 60) * weeks.length),
      predictability: workerScore(window).headline,
      shortNoticeChanges: shifts === 0 ? null : (100 * changes) / shifts,
      deniedRequests: window.requests.length === 0 ? null : denied / window.requests.length,
    },
    companions: {
      hoursPerWeek,
      desirableShiftsPerMonth: given / months,
      burdensPerMonth: burdens / months,
      shortNoticeChangesPerMonth: changes / months,
    },
  };
}

/** Changes at short notice are an outcome of their own and no part of the burdens here. */
export const burdensOf = (loads: BurdenLoads): number =>
  loads.nights + loads.weekends + loads.closings + loads.holidays + loads.quickReturns;

const sumOf = (loads: readonly BurdenLoads[], value: (loads: BurdenLoads) => number): number =>
  loads.reduce((sum, one) => sum + value(one), 0);

function stratumOf(worker: WorkerId, minutes: number | null, workplace: Workplace): StratumKey {
  return {
    site: workplace.id,
    role: roleOf(worker, workplace),
    contractBand: bandOf(minutes),
  };
}

export const roleOf = (worker: WorkerId, { people }: Workplace): string =>
  people.get(worker)?.roles.toSorted().join(" + ") ?? "";

/** Part-time is less than 35 hours a week, as the Bureau of Labor Statistics counts. */
function bandOf(minutes: number | null): string {
  if (minutes === null) return "unknown";
  if (minutes < 20 * 60) return "under 20 h";
  return minutes < 35 * 60 ? "20 to under 35 h" : "35 h and more";
}
