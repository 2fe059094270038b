import { type Explanation, concerned } from "../explanation.ts";

/** A sentence for each outcome the kind has, in words of school, with no digit of its own. */
export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    startMinuteMin: { as: "time", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self: "Your shift starts on {shiftStart}. It may not start before {startMinuteMin}.",
        staff:
          "A shift of {worker} starts on {shiftStart}. None may start before {startMinuteMin}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self: "Tu turno empieza el {shiftStart}. No puede empezar antes de las {startMinuteMin}.",
        staff:
          "Un turno de {worker} empieza el {shiftStart}. " +
          "Ninguno puede empezar antes de las {startMinuteMin}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
