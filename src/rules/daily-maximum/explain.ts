import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    date: { as: "date", to: concerned },
    workMinutes: { as: "duration", to: concerned },
    workMinutesMax: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self: "On {date} you work {workMinutes}. The most allowed in one day is {workMinutesMax}.",
        staff:
          "On {date} {worker} works {workMinutes}. The most allowed in one day is " +
          "{workMinutesMax}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all your work on {date}. We know of {workMinutes}. The most " +
          "allowed in one day is {workMinutesMax}.",
        staff:
          "Not all work of {worker} on {date} is known. Known are {workMinutes}. The most " +
          "allowed in one day is {workMinutesMax}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "El {date} trabajas {workMinutes}. Lo máximo permitido en un día es " +
          "{workMinutesMax}.",
        staff:
          "El {date} {worker} trabaja {workMinutes}. Lo máximo permitido en un día es " +
          "{workMinutesMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No conocemos todo tu trabajo del {date}. Conocemos {workMinutes}. Lo máximo " +
          "permitido en un día es {workMinutesMax}.",
        staff:
          "No se conoce todo el trabajo de {worker} del {date}. Se conocen {workMinutes}. " +
          "Lo máximo permitido en un día es {workMinutesMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
