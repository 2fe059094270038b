import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    firstDay: { as: "date", to: concerned },
    lastDay: { as: "date", to: concerned },
    restMinutes: { as: "duration", to: concerned },
    restMinutesMin: { as: "duration", to: concerned },
    restsMin: { as: "count", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "From {firstDay} to {lastDay} your longest rest that counts is {restMinutes}. You" +
          " must have {restMinutesMin} at a time, as many times as: {restsMin}.",
        staff:
          "From {firstDay} to {lastDay} the longest rest of {worker} that counts is " +
          "{restMinutes}. It must be {restMinutesMin} at a time, as many times as: " +
          "{restsMin}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all your work from {firstDay} to {lastDay}. So we cannot tell " +
          "whether you rest {restMinutesMin} at a time, as many times as: {restsMin}. The " +
          "longest rest we can be sure of may be shorter than {restMinutes}.",
        staff:
          "Not all work of {worker} from {firstDay} to {lastDay} is known. So a rest of " +
          "{restMinutesMin} at a time cannot be confirmed, as many times as: {restsMin}. " +
          "The longest rest may be shorter than {restMinutes}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Del {firstDay} al {lastDay} tu descanso más largo que cuenta es de " +
          "{restMinutes}. Debes tener {restMinutesMin} seguidos, este número de veces: " +
          "{restsMin}.",
        staff:
          "Del {firstDay} al {lastDay} el descanso más largo de {worker} que cuenta es de " +
          "{restMinutes}. Debe tener {restMinutesMin} seguidos, este número de veces: " +
          "{restsMin}.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No conocemos todo tu trabajo del {firstDay} al {lastDay}. Por eso no podemos " +
          "saber si descansas {restMinutesMin} seguidos, este número de veces: {restsMin}. " +
          "Tu descanso más largo puede ser menor de {restMinutes}.",
        staff:
          "No se conoce todo el trabajo de {worker} del {firstDay} al {lastDay}. Por eso no" +
          " se puede confirmar un descanso de {restMinutesMin} seguidos, este número de " +
          "veces: {restsMin}. El descanso más largo puede ser menor de {restMinutes}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
