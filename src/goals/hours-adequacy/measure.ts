import type { Contract } from "../../domain/worker.ts";
import type { Measure } from "../goal.ts";
import { paidMinutesStartedIn, periodShifts } from "../measured-minutes.ts";
import { hoursWindows, targetFor } from "../measured-weeks.ts";
import { rates } from "./goal.ts";

/** Points for falling short of the desired and of the guaranteed minutes, window by window. */
export const measure: Measure = (line) => {
  const { desired, guaranteed } = targetsOf(line.worker.contract);
  const shifts = periodShifts(line);
  let points = 0;
  let minutesUnderDesired = 0;
  let minutesUnderGuaranteed = 0;
  for (const window of hoursWindows(line)) {
    const worked = window.parts
      .map(({ part }) => paidMinutesStartedIn(shifts, part))
      .reduce((a, b) => a + b, 0);
    const wanted = targetFor(line, window, desired);
    const owed = targetFor(line, window, guaranteed);
    minutesUnderDesired += Math.max(0, wanted - worked);
    minutesUnderGuaranteed += Math.max(0, owed - worked);
    points += hinge(wanted, worked, rates.desiredPointsPerMinute);
    points += hinge(owed, worked, rates.guaranteedPointsPerMinute);
  }
  return { points, natural: { minutesUnderDesired, minutesUnderGuaranteed } };
};

/** Weekly minutes; 0 where nothing was agreed. Who states no desire desires what is guaranteed. */
function targetsOf(contract: Contract): { desired: number; guaranteed: number } {
  const promised = [contract.guaranteedMinutesPerWeek, contract.minMinutesPerWeek];
  const guaranteed = Math.max(0, ...promised.map((minutes) => minutes ?? 0));
  return { desired: contract.desiredMinutesPerWeek ?? guaranteed, guaranteed };
}

function hinge(target: number, worked: number, pointsPerMinute: number): number {
  if (worked >= target) return 0;
  return Math.floor((pointsPerMinute * (target - worked) ** 2) / target);
}
