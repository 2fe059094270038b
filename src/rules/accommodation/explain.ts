import { type Explanation, concerned, confidential } from "../explanation.ts";

/** What was agreed is said to the worker alone; to all others she is not available. */
export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    restriction: { as: "text", to: confidential },
    limitFrom: { as: "dateTime", to: confidential },
    limitUntil: { as: "dateTime", to: confidential },
    allowedMinutes: { as: "duration", to: confidential },
    workedMinutes: { as: "duration", to: confidential },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your shift from {shiftStart} to {shiftEnd} goes against what was agreed with you. " +
          "From {limitFrom} to {limitUntil} you may work at most {allowedMinutes}. " +
          "The plan has {workedMinutes}.",
        staff: "{worker} is not available for a shift from {shiftStart} to {shiftEnd}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all that you worked before. So we cannot tell if the plan keeps to " +
          "what was agreed with you: from {limitFrom} to {limitUntil} at most {allowedMinutes}.",
        staff:
          "We cannot tell yet if {worker} is available for a shift from {shiftStart} to " +
          "{shiftEnd}.",
        outsider: "We cannot tell yet if {worker} is available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu turno de {shiftStart} a {shiftEnd} va contra lo acordado contigo. De " +
          "{limitFrom} a {limitUntil} puedes trabajar como mucho {allowedMinutes}. " +
          "El plan tiene {workedMinutes}.",
        staff: "{worker} no está disponible para un turno de {shiftStart} a {shiftEnd}.",
        outsider: "{worker} no está disponible a esa hora.",
      },
      notAssessable: {
        self:
          "No sabemos todo lo que ya trabajaste. Por eso no sabemos si el plan respeta lo " +
          "acordado contigo: de {limitFrom} a {limitUntil}, como mucho {allowedMinutes}.",
        staff:
          "Aún no se sabe si {worker} está disponible para un turno de {shiftStart} a " +
          "{shiftEnd}.",
        outsider: "Aún no se sabe si {worker} está disponible a esa hora.",
      },
    },
  },
};
