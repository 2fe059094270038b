import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    role: { as: "role", to: concerned },
    date: { as: "date", to: concerned },
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "The shift from {shiftStart} to {shiftEnd} needs someone who may work as {role}. " +
          "On {date} you may not.",
        staff:
          "The shift from {shiftStart} to {shiftEnd} needs someone who may work as {role}. " +
          "On {date} {worker} may not.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "El turno de {shiftStart} a {shiftEnd} es para quien puede trabajar de {role}. " +
          "El {date} tú no puedes.",
        staff:
          "El turno de {shiftStart} a {shiftEnd} es para quien puede trabajar de {role}. " +
          "El {date} {worker} no puede.",
        outsider: "{worker} no está disponible a esa hora.",
      },
    },
  },
};
