import type { Rule } from "./rule.ts";
import { rule as accommodation } from "./accommodation/index.ts";
import { rule as advanceNotice } from "./advance-notice/index.ts";
import { rule as availability } from "./availability/index.ts";
import { rule as changeNotice } from "./change-notice/index.ts";
import { rule as changePremium } from "./change-premium/index.ts";
import { rule as consecutiveDays } from "./consecutive-days/index.ts";
import { rule as contractMaximum } from "./contract-maximum/index.ts";
import { rule as dailyMaximum } from "./daily-maximum/index.ts";
import { rule as dailyRest } from "./daily-rest/index.ts";
import { rule as mealBreak } from "./meal-break/index.ts";
import { rule as minimumShiftLength } from "./minimum-shift-length/index.ts";
import { rule as minorHours } from "./minor-hours/index.ts";
import { rule as nightWork } from "./night-work/index.ts";
import { rule as onCallBan } from "./on-call-ban/index.ts";
import { rule as onePlaceAtATime } from "./one-place-at-a-time/index.ts";
import { rule as overtime } from "./overtime/index.ts";
import { rule as protectedLeave } from "./protected-leave/index.ts";
import { rule as reportingTime } from "./reporting-time/index.ts";
import { rule as restBetweenShifts } from "./rest-between-shifts/index.ts";
import { rule as restBreak } from "./rest-break/index.ts";
import { rule as roleQualification } from "./role-qualification/index.ts";
import { rule as shortenedRest } from "./shortened-rest/index.ts";
import { rule as splitShift } from "./split-shift/index.ts";
import { rule as spreadOfHours } from "./spread-of-hours/index.ts";
import { rule as sundayHolidayWork } from "./sunday-holiday-work/index.ts";
import { rule as weeklyMaximum } from "./weekly-maximum/index.ts";
import { rule as weeklyRest } from "./weekly-rest/index.ts";

/**
 * Every kind of rule, whole, by id.
 * Written from the folders beside this file by test/lists/write-lists.ts.
 */
export const rules: readonly Rule[] = [
  accommodation,
  advanceNotice,
  availability,
  changeNotice,
  changePremium,
  consecutiveDays,
  contractMaximum,
  dailyMaximum,
  dailyRest,
  mealBreak,
  minimumShiftLength,
  minorHours,
  nightWork,
  onCallBan,
  onePlaceAtATime,
  overtime,
  protectedLeave,
  reportingTime,
  restBetweenShifts,
  restBreak,
  roleQualification,
  shortenedRest,
  splitShift,
  spreadOfHours,
  sundayHolidayWork,
  weeklyMaximum,
  weeklyRest,
];
