import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    restMinutes: { as: "duration", to: concerned },
    restMinutesMin: { as: "duration", to: concerned },
    missingMinutes: { as: "duration", to: concerned },
    earlierEnd: { as: "dateTime", to: concerned },
    laterStart: { as: "dateTime", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "You have {restMinutes} of rest between {earlierEnd} and {laterStart}. You must " +
          "have at least {restMinutesMin}. That is {missingMinutes} too short.",
        staff:
          "{worker} has {restMinutes} of rest between {earlierEnd} and {laterStart}. At " +
          "least {restMinutesMin} is required. That is {missingMinutes} too short.",
        outsider: "{worker} is not available then.",
      },
      premium: {
        self:
          "You agreed to rest only {restMinutes} between {earlierEnd} and {laterStart}, " +
          "less than {restMinutesMin}. You are owed extra pay for it.",
        staff:
          "{worker} agreed to rest only {restMinutes} between {earlierEnd} and " +
          "{laterStart}, less than {restMinutesMin}. Extra pay is owed for it.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know when you last worked before {laterStart}. So we cannot tell " +
          "whether you rest {restMinutesMin} first.",
        staff:
          "It is not known when {worker} last worked before {laterStart}. So a rest of " +
          "{restMinutesMin} cannot be confirmed.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tienes {restMinutes} de descanso entre {earlierEnd} y {laterStart}. Debes tener " +
          "al menos {restMinutesMin}. Faltan {missingMinutes}.",
        staff:
          "{worker} tiene {restMinutes} de descanso entre {earlierEnd} y {laterStart}. Debe" +
          " tener al menos {restMinutesMin}. Faltan {missingMinutes}.",
        outsider: "{worker} no está disponible entonces.",
      },
      premium: {
        self:
          "Aceptaste descansar solo {restMinutes} entre {earlierEnd} y {laterStart}, menos " +
          "de {restMinutesMin}. Se te debe un pago extra por eso.",
        staff:
          "{worker} aceptó descansar solo {restMinutes} entre {earlierEnd} y {laterStart}, " +
          "menos de {restMinutesMin}. Se le debe un pago extra por eso.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No sabemos cuándo trabajaste por última vez antes de {laterStart}. Por eso no " +
          "podemos saber si antes descansas {restMinutesMin}.",
        staff:
          "No se sabe cuándo trabajó {worker} por última vez antes de {laterStart}. Por eso" +
          " no se puede confirmar un descanso de {restMinutesMin}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
