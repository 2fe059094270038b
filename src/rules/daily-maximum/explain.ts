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
          "Not all is known that bears on your work on {date}. We know of {workMinutes}. The " +
          "most allowed in one day is {workMinutesMax}, and it may be less.",
        staff:
          "Not all is known that bears on the work of {worker} on {date}. Known are " +
          "{workMinutes}. The most allowed in one day is {workMinutesMax}, and it may be less.",
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
          "No se sabe todo lo que cuenta para tu trabajo del {date}. Conocemos {workMinutes}. " +
          "Lo máximo permitido en un día es {workMinutesMax}, y puede ser menos.",
        staff:
          "No se sabe todo lo que cuenta para el trabajo de {worker} del {date}. Se conocen " +
          "{workMinutes}. Lo máximo permitido en un día es {workMinutesMax}, y puede ser menos.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
