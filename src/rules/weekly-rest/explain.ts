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
          "From {firstDay} to {lastDay} your longest rest that counts is {restMinutes}. " +
          "Rests you must have in that time: {restsMin}, each of at least {restMinutesMin}.",
        staff:
          "From {firstDay} to {lastDay} the longest rest of {worker} that counts is " +
          "{restMinutes}. Rests required in that time: {restsMin}, each of at least " +
          "{restMinutesMin}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all your work from {firstDay} to {lastDay}. Rests you must have " +
          "in that time: {restsMin}, each of at least {restMinutesMin}. We cannot tell " +
          "whether you do.",
        staff:
          "Not all work of {worker} from {firstDay} to {lastDay} is known. Rests required " +
          "in that time: {restsMin}, each of at least {restMinutesMin}. They cannot be " +
          "confirmed.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Del {firstDay} al {lastDay} tu descanso más largo que cuenta es de " +
          "{restMinutes}. Descansos que debes tener en ese tiempo: {restsMin}, cada uno de " +
          "al menos {restMinutesMin}.",
        staff:
          "Del {firstDay} al {lastDay} el descanso más largo de {worker} que cuenta es de " +
          "{restMinutes}. Descansos exigidos en ese tiempo: {restsMin}, cada uno de al " +
          "menos {restMinutesMin}.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No conocemos todo tu trabajo del {firstDay} al {lastDay}. Descansos que debes " +
          "tener en ese tiempo: {restsMin}, cada uno de al menos {restMinutesMin}. No " +
          "podemos saber si los tienes.",
        staff:
          "No se conoce todo el trabajo de {worker} del {firstDay} al {lastDay}. Descansos " +
          "exigidos en ese tiempo: {restsMin}, cada uno de al menos {restMinutesMin}. No se" +
          " pueden confirmar.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
