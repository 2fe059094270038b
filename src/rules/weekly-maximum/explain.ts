import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    firstDay: { as: "date", to: concerned },
    lastDay: { as: "date", to: concerned },
    weeks: { as: "count", to: concerned },
    workMinutes: { as: "duration", to: concerned },
    workMinutesMax: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "From {firstDay} to {lastDay} you work {workMinutes}. The most allowed in that " +
          "time is {workMinutesMax}.",
        staff:
          "From {firstDay} to {lastDay} {worker} works {workMinutes}. The most allowed in " +
          "that time is {workMinutesMax}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all your work from {firstDay} to {lastDay}. We know of " +
          "{workMinutes}. The most allowed in that time is {workMinutesMax}.",
        staff:
          "Not all work of {worker} from {firstDay} to {lastDay} is known. Known are " +
          "{workMinutes}. The most allowed in that time is {workMinutesMax}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Del {firstDay} al {lastDay} trabajas {workMinutes}. Lo máximo permitido en ese " +
          "tiempo es {workMinutesMax}.",
        staff:
          "Del {firstDay} al {lastDay} {worker} trabaja {workMinutes}. Lo máximo permitido " +
          "en ese tiempo es {workMinutesMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No conocemos todo tu trabajo del {firstDay} al {lastDay}. Conocemos " +
          "{workMinutes}. Lo máximo permitido en ese tiempo es {workMinutesMax}.",
        staff:
          "No se conoce todo el trabajo de {worker} del {firstDay} al {lastDay}. Se conocen" +
          " {workMinutes}. Lo máximo permitido en ese tiempo es {workMinutesMax}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
