import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    partStart: { as: "dateTime", to: concerned },
    partEnd: { as: "dateTime", to: concerned },
    partMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "You said that you cannot work from {partStart} to {partEnd}. The shift from " +
          "{shiftStart} to {shiftEnd} has {partMinutes} in that time.",
        staff:
          "{worker} cannot work from {partStart} to {partEnd}. The shift from {shiftStart} to " +
          "{shiftEnd} has {partMinutes} in that time.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Dijiste que no puedes trabajar de {partStart} a {partEnd}. El turno de " +
          "{shiftStart} a {shiftEnd} tiene {partMinutes} en ese tiempo.",
        staff:
          "{worker} no puede trabajar de {partStart} a {partEnd}. El turno de {shiftStart} a " +
          "{shiftEnd} tiene {partMinutes} en ese tiempo.",
        outsider: "{worker} no está disponible a esa hora.",
      },
    },
  },
};
