import {
  type WorkerWindow,
  burdensOfShift,
  entitledMinutesPerWeek,
  envy,
  weeklyMinutes,
} from "../../metrics/index.ts";
import { overlap } from "../../time/interval.ts";
import type { EnvyMeasured } from "../documents/measured-sharing.ts";
import type { Measuring } from "../measure-history.ts";

/** Hours agreed, and hours had, of people who could swap lie within this share of each other. */
const hoursApartMost = 0.2;

/**
 * Envy over burdens between people who could have had each other's shifts: the same roles, the same
 * usable weeks, hours agreed and hours had within 20 %, and no shift of the other's on a leave of
 * one's own. A bundle is worth less by 1 for each night, weekend shift, closing and holiday in it.
 * Who has fewer hours has fewer burdens: without the bound on hours had, people with no work would be
 * the most envied.
 */
export function envyOf(
  { log, workplace }: Measuring,
  windows: readonly WorkerWindow[],
): EnvyMeasured {
  const people = windows.map((window) => {
    const roles = workplace.people.get(window.worker)?.roles.toSorted() ?? [];
    return {
      window,
      likeness: JSON.stringify([roles, window.weeks]),
      agreed: entitledMinutesPerWeek(window.terms) ?? 0,
      had: weeklyMinutes(window).reduce((sum, minutes) => sum + minutes, 0),
      bundle: window.final.map((shift) => {
        const found = burdensOfShift(shift, log.site, workplace);
        return found.nights + found.weekends + found.closings + found.holidays;
      }),
    };
  });
  const canSwap = (i: number, j: number): boolean => {
    const [one, other] = [people[i], people[j]];
    if (one === undefined || other === undefined || one.window.weeks.length === 0) return false;
    return (
      one.likeness === other.likeness &&
      isNear(one.agreed, other.agreed) &&
      isNear(one.had, other.had) &&
      isFree(one.window, other.window) &&
      isFree(other.window, one.window)
    );
  };
  const found = envy({
    bundles: people.map(({ bundle }) => bundle),
    worth: (_, bundle) => -bundle.reduce((sum, burdens) => sum + burdens, 0),
    canSwap,
  });
  return {
    pairsAsked: found.pairsAsked,
    pairsEnvious: found.pairs.length,
    pairsEndedByOneShift: found.pairs.filter((pair) => pair.endsWithOneShift).length,
    mean: found.mean,
    max: found.max,
  };
}

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= hoursApartMost * Math.max(a, b);

/** True when no leave of the one lies on a shift of the other. */
const isFree = ({ terms }: WorkerWindow, { final }: WorkerWindow): boolean =>
  !terms.leaves.some((leave) => final.some(({ interval }) => overlap(leave, interval)));
