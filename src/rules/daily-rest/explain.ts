import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    windowStart: { as: "dateTime", to: concerned },
    windowEnd: { as: "dateTime", to: concerned },
    restMinutes: { as: "duration", to: concerned },
    restMinutesMin: { as: "duration", to: concerned },
    missingMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your longest rest between {windowStart} and {windowEnd} is {restMinutes}. You " +
          "must have at least {restMinutesMin} at a time. That is {missingMinutes} too " +
          "short.",
        staff:
          "The longest rest of {worker} between {windowStart} and {windowEnd} is " +
          "{restMinutes}. At least {restMinutesMin} at a time is required. That is " +
          "{missingMinutes} too short.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know how you worked before {windowEnd}. So we cannot tell whether you " +
          "rest {restMinutesMin} at a time.",
        staff:
          "It is not known how {worker} worked before {windowEnd}. So a rest of " +
          "{restMinutesMin} at a time cannot be confirmed.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu descanso más largo entre {windowStart} y {windowEnd} es de {restMinutes}. " +
          "Debes tener al menos {restMinutesMin} seguidos. Faltan {missingMinutes}.",
        staff:
          "El descanso más largo de {worker} entre {windowStart} y {windowEnd} es de " +
          "{restMinutes}. Debe tener al menos {restMinutesMin} seguidos. Faltan " +
          "{missingMinutes}.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No sabemos cómo trabajaste antes de {windowEnd}. Por eso no podemos saber si " +
          "descansas {restMinutesMin} seguidos.",
        staff:
          "No se sabe cómo trabajó {worker} antes de {windowEnd}. Por eso no se puede " +
          "confirmar un descanso de {restMinutesMin} seguidos.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
