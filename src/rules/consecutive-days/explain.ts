import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    firstDay: { as: "date", to: concerned },
    lastDay: { as: "date", to: concerned },
    days: { as: "count", to: concerned },
    daysMax: { as: "count", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "From {firstDay} to {lastDay} you work {days} days in a row. The most allowed is " +
          "{daysMax}.",
        staff:
          "From {firstDay} to {lastDay} {worker} works {days} days in a row. The most " +
          "allowed is {daysMax}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know whether you worked on the days before {firstDay}. You work {days}" +
          " days in a row to {lastDay}. The most allowed is {daysMax}.",
        staff:
          "It is not known whether {worker} worked on the days before {firstDay}. {days} " +
          "days in a row to {lastDay} are known. The most allowed is {daysMax}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Del {firstDay} al {lastDay} trabajas {days} días seguidos. Lo máximo permitido " +
          "es {daysMax}.",
        staff:
          "Del {firstDay} al {lastDay} {worker} trabaja {days} días seguidos. Lo máximo " +
          "permitido es {daysMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No sabemos si trabajaste los días antes del {firstDay}. Trabajas {days} días " +
          "seguidos hasta el {lastDay}. Lo máximo permitido es {daysMax}.",
        staff:
          "No se sabe si {worker} trabajó los días antes del {firstDay}. Se conocen {days} " +
          "días seguidos hasta el {lastDay}. Lo máximo permitido es {daysMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
