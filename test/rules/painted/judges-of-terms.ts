import type { Finding } from "../../../src/rules/finding.ts";
import * as changes from "./judge-changes.ts";
import { advanceNotice } from "./judge-notice.ts";
import * as terms from "./judge-terms.ts";
import { type SituationJudge, some } from "./judges.ts";
import type { Draw } from "./roster.ts";

const first = ({ shifts }: Finding): string => shifts[0] ?? "";
const last = ({ shifts }: Finding): string => shifts.at(-1) ?? "";

const effects = [
  "addShift",
  "extend",
  "move",
  "relocate",
  "reduce",
  "cancel",
  "onCallNotCalled",
] as const;

/** Judges of what was agreed, told and changed. */
export const judgesOfTerms: readonly SituationJudge[] = [
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
    id: "change-notice",
    outcomes: ["violation"],
    params: (draw) => {
      const unit = some(draw, ["hours", "calendarDays", "weekdays"]);
      const amount = () => (unit === "hours" ? 24 * (1 + draw(14)) : 1 + draw(16));
      return {
        unit,
        effects: draw(2) === 0 ? effects : effects.slice(draw(4), 4 + draw(4)),
        amount: amount(),
        disputedAmount: draw(2) === 0 ? amount() : null,
        consent:
          draw(2) === 0
            ? { kind: some(draw, ["addedHours", "scheduleChange"]), forms: ["written"] }
            : null,
        exceptions: draw(2) === 0 ? ["mutualSwap", "employeeRequest", "weather"] : [],
      };
    },
    judge: changes.changeNotice,
    about: last,
  },
  {
    id: "change-premium",
    outcomes: ["premium"],
    params: (draw) => ({
      tiers: tiersFrom(draw),
      anchor: some(draw, ["shift", "firstDayOfSchedule"]),
      per: some(draw, ["change", "shift"]),
      toleranceMinutes: { add: 15 * draw(3), move: 15 * draw(3), lose: 15 * draw(3) },
      graceMinutes: some(draw, [0, 0, 1440, 4320]),
      exceptions: excused.flatMap((reason) =>
        draw(3) === 0 ? [{ reason, onlyIfVoluntary: draw(2) === 0 }] : [],
      ),
      overtimeExempt: draw(2) === 0,
    }),
    judge: changes.changePremium,
    about: (found) =>
      `${last(found)} ${found.premium?.payMilliminutes ?? 0} ${found.premium?.cents ?? 0}`,
  },
];

const excused = ["mutualSwap", "coworkerAbsence", "standbyList", "groupOffer", "weather"] as const;

/** In money or in minutes, not both: nobody says which of the two is dearer. */
function tiersFrom(draw: Draw) {
  const isMoney = draw(3) === 0;
  return Array.from({ length: 1 + draw(3) }, () => tierFrom(draw, isMoney));
}

function tierFrom(draw: Draw, isMoney: boolean) {
  const unit = some(draw, ["calendarDays", "hours"]);
  return {
    unit,
    below: unit === "hours" ? 24 * (1 + draw(14)) : 1 + draw(16),
    effects: draw(2) === 0 ? effects : effects.slice(draw(4), 4 + draw(4)),
    shiftMinutesMax: draw(3) === 0 ? 60 * (4 + draw(4)) : null,
    pay: isMoney
      ? { type: "money", cents: 500 * (1 + draw(5)), currency: "USD" }
      : some(draw, [
          { type: "minutes", minutes: 60 },
          { type: "minutesOfShift", minutesMax: 240 },
          { type: "shareNotWorked", thousandths: 500 },
        ]),
  };
}
