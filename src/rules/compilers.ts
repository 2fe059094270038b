import type { Compiler } from "./rule.ts";
import { compiler as accommodation } from "./accommodation/compile.ts";
import { compiler as advanceNotice } from "./advance-notice/compile.ts";
import { compiler as availability } from "./availability/compile.ts";
import { compiler as changeNotice } from "./change-notice/compile.ts";
import { compiler as changePremium } from "./change-premium/compile.ts";
import { compiler as consecutiveDays } from "./consecutive-days/compile.ts";
import { compiler as contractMaximum } from "./contract-maximum/compile.ts";
import { compiler as dailyMaximum } from "./daily-maximum/compile.ts";
import { compiler as dailyRest } from "./daily-rest/compile.ts";
import { compiler as mealBreak } from "./meal-break/compile.ts";
import { compiler as minimumShiftLength } from "./minimum-shift-length/compile.ts";
import { compiler as minorHours } from "./minor-hours/compile.ts";
import { compiler as nightWork } from "./night-work/compile.ts";
import { compiler as onCallBan } from "./on-call-ban/compile.ts";
import { compiler as onePlaceAtATime } from "./one-place-at-a-time/compile.ts";
import { compiler as overtime } from "./overtime/compile.ts";
import { compiler as protectedLeave } from "./protected-leave/compile.ts";
import { compiler as reportingTime } from "./reporting-time/compile.ts";
import { compiler as restBetweenShifts } from "./rest-between-shifts/compile.ts";
import { compiler as restBreak } from "./rest-break/compile.ts";
import { compiler as roleQualification } from "./role-qualification/compile.ts";
import { compiler as shortenedRest } from "./shortened-rest/compile.ts";
import { compiler as splitShift } from "./split-shift/compile.ts";
import { compiler as spreadOfHours } from "./spread-of-hours/compile.ts";
import { compiler as sundayHolidayWork } from "./sunday-holiday-work/compile.ts";
import { compiler as weeklyMaximum } from "./weekly-maximum/compile.ts";
import { compiler as weeklyRest } from "./weekly-rest/compile.ts";

/**
 * What the solver is told of each kind.
 * Written from the folders beside this file by test/lists/write-lists.ts.
 */
export const compilers: ReadonlyMap<string, Compiler<unknown>> = new Map([
  ["accommodation", accommodation as Compiler<unknown>],
  ["advance-notice", advanceNotice as Compiler<unknown>],
  ["availability", availability as Compiler<unknown>],
  ["change-notice", changeNotice as Compiler<unknown>],
  ["change-premium", changePremium as Compiler<unknown>],
  ["consecutive-days", consecutiveDays as Compiler<unknown>],
  ["contract-maximum", contractMaximum as Compiler<unknown>],
  ["daily-maximum", dailyMaximum as Compiler<unknown>],
  ["daily-rest", dailyRest as Compiler<unknown>],
  ["meal-break", mealBreak as Compiler<unknown>],
  ["minimum-shift-length", minimumShiftLength as Compiler<unknown>],
  ["minor-hours", minorHours as Compiler<unknown>],
  ["night-work", nightWork as Compiler<unknown>],
  ["on-call-ban", onCallBan as Compiler<unknown>],
  ["one-place-at-a-time", onePlaceAtATime as Compiler<unknown>],
  ["overtime", overtime as Compiler<unknown>],
  ["protected-leave", protectedLeave as Compiler<unknown>],
  ["reporting-time", reportingTime as Compiler<unknown>],
  ["rest-between-shifts", restBetweenShifts as Compiler<unknown>],
  ["rest-break", restBreak as Compiler<unknown>],
  ["role-qualification", roleQualification as Compiler<unknown>],
  ["shortened-rest", shortenedRest as Compiler<unknown>],
  ["split-shift", splitShift as Compiler<unknown>],
  ["spread-of-hours", spreadOfHours as Compiler<unknown>],
  ["sunday-holiday-work", sundayHolidayWork as Compiler<unknown>],
  ["weekly-maximum", weeklyMaximum as Compiler<unknown>],
  ["weekly-rest", weeklyRest as Compiler<unknown>],
]);
