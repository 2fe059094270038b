import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    effect: { as: "text", to: concerned },
    toldAt: { as: "dateTime", to: concerned },
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    amount: { as: "count", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your shift from {shiftStart} to {shiftEnd} was changed at {toldAt}. That is too late, " +
          "and you did not agree to it.",
        staff:
          "The shift of {worker} from {shiftStart} to {shiftEnd} was changed at {toldAt}. That is " +
          "too late, and there is no consent that allows it.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu turno de {shiftStart} a {shiftEnd} cambió el {toldAt}. Es demasiado tarde, y no " +
          "diste tu acuerdo.",
        staff:
          "El turno de {worker} de {shiftStart} a {shiftEnd} cambió el {toldAt}. Es demasiado " +
          "tarde, y no hay un acuerdo que lo permita.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
