import type { Shift } from "../../domain/shift.ts";
import { ageOn } from "../../time/civil.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

type Lengths = readonly [minutesMin: number, other: number | null];

/**
 * Part of the check alone: how long a rest must be for this worker. Two answers where only the age can tell.
 */
export function lengthsFor(
  params: Params,
  { interval: { start } }: Shift,
  line: WorkerLine,
): Lengths {
  const { minutesMin: adult, minor } = params;
  if (minor === null) return [adult, null];
  const { birthDay, ageBand } = line.worker;
  if (birthDay !== null) {
    const isMinor = ageOn(birthDay, line.calendar.dayOf(start)) < minor.underYears;
    return [isMinor ? minor.minutesMin : adult, null];
  }
  // An adult is 18 or older, a minor younger: of other ages that tells nothing.
  if (ageBand === "adult" && minor.underYears <= 18) return [adult, null];
  if (ageBand === "minor" && minor.underYears >= 18) return [minor.minutesMin, null];
  return [adult, minor.minutesMin];
}
