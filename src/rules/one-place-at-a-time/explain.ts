import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    firstStart: { as: "dateTime", to: concerned },
    firstEnd: { as: "dateTime", to: concerned },
    secondStart: { as: "dateTime", to: concerned },
    secondEnd: { as: "dateTime", to: concerned },
    overlapMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "You have two shifts at the same time: one from {firstStart} to {firstEnd}, one " +
          "from {secondStart} to {secondEnd}. They overlap by {overlapMinutes}.",
        staff:
          "{worker} has two shifts at the same time: one from {firstStart} to {firstEnd}, one " +
          "from {secondStart} to {secondEnd}. They overlap by {overlapMinutes}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tienes dos turnos a la vez: uno de {firstStart} a {firstEnd} y otro de " +
          "{secondStart} a {secondEnd}. Coinciden {overlapMinutes}.",
        staff:
          "{worker} tiene dos turnos a la vez: uno de {firstStart} a {firstEnd} y otro de " +
          "{secondStart} a {secondEnd}. Coinciden {overlapMinutes}.",
        outsider: "{worker} no está disponible a esa hora.",
      },
    },
  },
};
