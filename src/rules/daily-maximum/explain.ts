import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    dayStart: { as: "date", to: concerned },
    workMinutes: { as: "duration", to: concerned },
    workMinutesMax: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "On {dayStart} you work {workMinutes}. The most allowed in one day is " +
          "{workMinutesMax}.",
        staff:
          "On {dayStart} {worker} works {workMinutes}. The most allowed in one day is " +
          "{workMinutesMax}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all your work on {dayStart}. We know of {workMinutes}. The most " +
          "allowed in one day is {workMinutesMax}.",
        staff:
          "Not all work of {worker} on {dayStart} is known. Known are {workMinutes}. The " +
          "most allowed in one day is {workMinutesMax}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "El {dayStart} trabajas {workMinutes}. Lo máximo permitido en un día es " +
          "{workMinutesMax}.",
        staff:
          "El {dayStart} {worker} trabaja {workMinutes}. Lo máximo permitido en un día es " +
          "{workMinutesMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No conocemos todo tu trabajo del {dayStart}. Conocemos {workMinutes}. Lo máximo " +
          "permitido en un día es {workMinutesMax}.",
        staff:
          "No se conoce todo el trabajo de {worker} del {dayStart}. Se conocen " +
          "{workMinutes}. Lo máximo permitido en un día es {workMinutesMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
