import { type Explanation, concerned, confidential } from "../explanation.ts";

/** That it is leave is said to the worker alone; to all others she is not available. */
export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    takenFrom: { as: "dateTime", to: confidential },
    takenUntil: { as: "dateTime", to: confidential },
    takenMinutes: { as: "duration", to: confidential },
  },
  sentences: {
    en: {
      violation: {
        self:
          "You have leave then. Your shift from {shiftStart} to {shiftEnd} takes " +
          "{takenMinutes} of it, from {takenFrom} to {takenUntil}.",
        staff: "{worker} is not available for a shift from {shiftStart} to {shiftEnd}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "A esa hora tienes permiso. Tu turno de {shiftStart} a {shiftEnd} te quita " +
          "{takenMinutes}, de {takenFrom} a {takenUntil}.",
        staff: "{worker} no está disponible para un turno de {shiftStart} a {shiftEnd}.",
        outsider: "{worker} no está disponible a esa hora.",
      },
    },
  },
};
