import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftMinutes: { as: "duration", to: concerned },
    shiftMinutesMin: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your shift of {shiftStart} lasts {shiftMinutes}. It must last at least " +
          "{shiftMinutesMin}.",
        staff:
          "The shift of {worker} of {shiftStart} lasts {shiftMinutes}. It must last at " +
          "least {shiftMinutesMin}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu turno del {shiftStart} dura {shiftMinutes}. Debe durar al menos " +
          "{shiftMinutesMin}.",
        staff:
          "El turno de {worker} del {shiftStart} dura {shiftMinutes}. Debe durar al menos " +
          "{shiftMinutesMin}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
