import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self: "You are on call from {shiftStart} to {shiftEnd}. On-call shifts are not allowed here.",
        staff:
          "{worker} is on call from {shiftStart} to {shiftEnd}. On-call shifts are not allowed here.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self: "Estás de guardia de {shiftStart} a {shiftEnd}. Aquí no se permiten las guardias.",
        staff:
          "{worker} está de guardia de {shiftStart} a {shiftEnd}. Aquí no se permiten las guardias.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
