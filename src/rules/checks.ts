import type { Check } from "./rule.ts";
import { check as accommodation } from "./accommodation/check.ts";
import { check as advanceNotice } from "./advance-notice/check.ts";
import { check as availability } from "./availability/check.ts";
import { check as changeNotice } from "./change-notice/check.ts";
import { check as changePremium } from "./change-premium/check.ts";
import { check as consecutiveDays } from "./consecutive-days/check.ts";
import { check as contractMaximum } from "./contract-maximum/check.ts";
import { check as dailyMaximum } from "./daily-maximum/check.ts";
import { check as dailyRest } from "./daily-rest/check.ts";
import { check as mealBreak } from "./meal-break/check.ts";
import { check as minimumShiftLength } from "./minimum-shift-length/check.ts";
import { check as minorHours } from "./minor-hours/check.ts";
import { check as nightWork } from "./night-work/check.ts";
import { check as onCallBan } from "./on-call-ban/check.ts";
import { check as onePlaceAtATime } from "./one-place-at-a-time/check.ts";
import { check as overtime } from "./overtime/check.ts";
import { check as protectedLeave } from "./protected-leave/check.ts";
import { check as reportingTime } from "./reporting-time/check.ts";
import { check as restBetweenShifts } from "./rest-between-shifts/check.ts";
import { check as restBreak } from "./rest-break/check.ts";
import { check as roleQualification } from "./role-qualification/check.ts";
import { check as shortenedRest } from "./shortened-rest/check.ts";
import { check as splitShift } from "./split-shift/check.ts";
import { check as spreadOfHours } from "./spread-of-hours/check.ts";
import { check as sundayHolidayWork } from "./sunday-holiday-work/check.ts";
import { check as weeklyMaximum } from "./weekly-maximum/check.ts";
import { check as weeklyRest } from "./weekly-rest/check.ts";

/**
 * What each kind means on a worker's shifts. The checker takes its rules from here alone.
 * Written from the folders beside this file by test/lists/write-lists.ts.
 */
export const checks: ReadonlyMap<string, Check<unknown>> = new Map([
  ["accommodation", accommodation as Check<unknown>],
  ["advance-notice", advanceNotice as Check<unknown>],
  ["availability", availability as Check<unknown>],
  ["change-notice", changeNotice as Check<unknown>],
  ["change-premium", changePremium as Check<unknown>],
  ["consecutive-days", consecutiveDays as Check<unknown>],
  ["contract-maximum", contractMaximum as Check<unknown>],
  ["daily-maximum", dailyMaximum as Check<unknown>],
  ["daily-rest", dailyRest as Check<unknown>],
  ["meal-break", mealBreak as Check<unknown>],
  ["minimum-shift-length", minimumShiftLength as Check<unknown>],
  ["minor-hours", minorHours as Check<unknown>],
  ["night-work", nightWork as Check<unknown>],
  ["on-call-ban", onCallBan as Check<unknown>],
  ["one-place-at-a-time", onePlaceAtATime as Check<unknown>],
  ["overtime", overtime as Check<unknown>],
  ["protected-leave", protectedLeave as Check<unknown>],
  ["reporting-time", reportingTime as Check<unknown>],
  ["rest-between-shifts", restBetweenShifts as Check<unknown>],
  ["rest-break", restBreak as Check<unknown>],
  ["role-qualification", roleQualification as Check<unknown>],
  ["shortened-rest", shortenedRest as Check<unknown>],
  ["split-shift", splitShift as Check<unknown>],
  ["spread-of-hours", spreadOfHours as Check<unknown>],
  ["sunday-holiday-work", sundayHolidayWork as Check<unknown>],
  ["weekly-maximum", weeklyMaximum as Check<unknown>],
  ["weekly-rest", weeklyRest as Check<unknown>],
]);
