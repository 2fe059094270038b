import type { Finding } from "../../../src/rules/finding.ts";
import * as breaks from "./judge-breaks.ts";
import { advanceNotice } from "./judge-notice.ts";
import * as terms from "./judge-terms.ts";
import { type Judge, some } from "./judges.ts";

const first = ({ shifts }: Finding): string => shifts[0] ?? "";

/** A judge with the outcomes that random lines must come to often enough to be worth comparing. */
interface SituationJudge extends Judge {
  readonly outcomes: readonly Finding["outcome"][];
}

/** Judges of all that is not about hours alone. */
export const situationJudges: readonly SituationJudge[] = [
  {
    id: "on-call-ban",
    outcomes: ["violation"],
    params: () => ({}),
    judge: terms.onCallBan,
    about: first,
  },
  {
    id: "role-qualification",
    outcomes: ["violation"],
    params: () => ({}),
    judge: terms.roleQualification,
    about: (found) => `${first(found)} ${found.facts["date"]}`,
  },
  {
    id: "accommodation",
    outcomes: ["violation", "notAssessable"],
    params: () => ({}),
    judge: terms.accommodation,
    about: (found) => {
      const { restriction, workedMinutes } = found.facts;
      const whose = restriction === "maxWeekMinutes" ? "" : `${first(found)} `;
      return `${restriction} ${whose}${workedMinutes}`;
    },
  },
  {
    id: "advance-notice",
    outcomes: ["violation", "notAssessable"],
    params: (draw) => {
      const unit = some(draw, ["calendarDays", "hours"]);
      const asksNoConsent = draw(3) === 0;
      return {
        unit,
        amount: unit === "hours" ? 24 * (1 + draw(14)) : 1 + draw(16),
        anchor: some(draw, ["firstDayOfSchedule", "firstShift", "eachShift"]),
        consentKind: asksNoConsent ? null : some(draw, ["addedHours", "scheduleChange"]),
        consentForms: asksNoConsent ? [] : ["written"],
      };
    },
    judge: advanceNotice,
    about: first,
  },
  {
    id: "rest-break",
    outcomes: ["violation", "notAssessable"],
    params: (draw) => ({
      minutesMin: some(draw, [5, 10, 15]),
      minor:
        draw(2) === 0
          ? { underYears: some(draw, [16, 18, 18, 20]), minutesMin: some(draw, [10, 15, 20]) }
          : null,
      perMinutes: some(draw, [210, 240, 360, 600, 900]),
      rounding: some(draw, ["majorFraction", "floor"]),
      table:
        draw(4) === 0
          ? [
              { op: some(draw, [">", ">="]), minutes: 60 * (2 + draw(3)), rests: 1 },
              { op: some(draw, [">", ">="]), minutes: 60 * (5 + draw(3)), rests: 2 },
            ]
          : null,
      edgeMinutesMin: some(draw, [0, 0, 15, 60]),
      minShiftMinutes: some(draw, [0, 210, 300, 600]),
      measure: some(draw, ["work", "elapsed"]),
      per: some(draw, ["shift", "day"]),
      separate: draw(2) === 0,
      stretchMinutesMax: draw(3) === 0 ? 60 * (2 + draw(5)) : null,
      paid: draw(3) > 0,
      remedy: draw(2) === 0 ? { payMinutes: 60 } : null,
    }),
    judge: breaks.restBreaks,
    about: (found) => `${first(found)} ${(found.premium?.payMilliminutes ?? 0) / 1000}`,
  },
];
