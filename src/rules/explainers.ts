import type { Explanation } from "./explanation.ts";
import { explanation as accommodation } from "./accommodation/explain.ts";
import { explanation as advanceNotice } from "./advance-notice/explain.ts";
import { explanation as availability } from "./availability/explain.ts";
import { explanation as changeNotice } from "./change-notice/explain.ts";
import { explanation as changePremium } from "./change-premium/explain.ts";
import { explanation as consecutiveDays } from "./consecutive-days/explain.ts";
import { explanation as contractMaximum } from "./contract-maximum/explain.ts";
import { explanation as dailyMaximum } from "./daily-maximum/explain.ts";
import { explanation as dailyRest } from "./daily-rest/explain.ts";
import { explanation as mealBreak } from "./meal-break/explain.ts";
import { explanation as minimumShiftLength } from "./minimum-shift-length/explain.ts";
import { explanation as minorHours } from "./minor-hours/explain.ts";
import { explanation as nightWork } from "./night-work/explain.ts";
import { explanation as onCallBan } from "./on-call-ban/explain.ts";
import { explanation as onePlaceAtATime } from "./one-place-at-a-time/explain.ts";
import { explanation as overtime } from "./overtime/explain.ts";
import { explanation as protectedLeave } from "./protected-leave/explain.ts";
import { explanation as reportingTime } from "./reporting-time/explain.ts";
import { explanation as restBetweenShifts } from "./rest-between-shifts/explain.ts";
import { explanation as restBreak } from "./rest-break/explain.ts";
import { explanation as roleQualification } from "./role-qualification/explain.ts";
import { explanation as shortenedRest } from "./shortened-rest/explain.ts";
import { explanation as splitShift } from "./split-shift/explain.ts";
import { explanation as spreadOfHours } from "./spread-of-hours/explain.ts";
import { explanation as sundayHolidayWork } from "./sunday-holiday-work/explain.ts";
import { explanation as weeklyMaximum } from "./weekly-maximum/explain.ts";
import { explanation as weeklyRest } from "./weekly-rest/explain.ts";

/**
 * What people are told of each kind.
 * Written from the folders beside this file by test/lists/write-lists.ts.
 */
export const explainers: ReadonlyMap<string, Explanation> = new Map([
  ["accommodation", accommodation],
  ["advance-notice", advanceNotice],
  ["availability", availability],
  ["change-notice", changeNotice],
  ["change-premium", changePremium],
  ["consecutive-days", consecutiveDays],
  ["contract-maximum", contractMaximum],
  ["daily-maximum", dailyMaximum],
  ["daily-rest", dailyRest],
  ["meal-break", mealBreak],
  ["minimum-shift-length", minimumShiftLength],
  ["minor-hours", minorHours],
  ["night-work", nightWork],
  ["on-call-ban", onCallBan],
  ["one-place-at-a-time", onePlaceAtATime],
  ["overtime", overtime],
  ["protected-leave", protectedLeave],
  ["reporting-time", reportingTime],
  ["rest-between-shifts", restBetweenShifts],
  ["rest-break", restBreak],
  ["role-qualification", roleQualification],
  ["shortened-rest", shortenedRest],
  ["split-shift", splitShift],
  ["spread-of-hours", spreadOfHours],
  ["sunday-holiday-work", sundayHolidayWork],
  ["weekly-maximum", weeklyMaximum],
  ["weekly-rest", weeklyRest],
]);
