import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    effect: { as: "text", to: concerned },
    toldAt: { as: "dateTime", to: concerned },
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    recorded: { as: "text", to: concerned },
  },
  sentences: {
    en: {
      premium: {
        self:
          "Your shift from {shiftStart} to {shiftEnd} was changed, and you were told at " +
          "{toldAt}. That is late. You are owed extra pay for it.",
        staff:
          "The shift of {worker} from {shiftStart} to {shiftEnd} was changed, told at {toldAt}. " +
          "That is late. Extra pay is owed for it.",
        outsider: "The week of {worker} was changed.",
      },
    },
    es: {
      premium: {
        self:
          "Tu turno de {shiftStart} a {shiftEnd} cambió, y te avisaron el {toldAt}. Es tarde. " +
          "Se te debe un pago extra por eso.",
        staff:
          "El turno de {worker} de {shiftStart} a {shiftEnd} cambió, con aviso el {toldAt}. Es " +
          "tarde. Se debe un pago extra por eso.",
        outsider: "La semana de {worker} cambió.",
      },
    },
  },
};
