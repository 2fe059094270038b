import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    countedMinutes: { as: "duration", to: concerned },
    restMinutesMin: { as: "duration", to: concerned },
    restsMin: { as: "count", to: concerned },
    restsTaken: { as: "count", to: concerned },
    stretchMinutes: { as: "duration", to: concerned },
    payMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Rest breaks of {restMinutesMin} owed to you from {shiftStart} to {shiftEnd}: {restsMin}. " +
          "In the plan: {restsTaken}. The longest time without a break is {stretchMinutes}.",
        staff:
          "Rest breaks of {restMinutesMin} owed to {worker} from {shiftStart} to {shiftEnd}: {restsMin}. " +
          "In the plan: {restsTaken}. The longest time without a break is {stretchMinutes}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know your age. So we cannot tell if your rest breaks from {shiftStart} to {shiftEnd} " +
          "are long enough.",
        staff:
          "The age of {worker} is not known. So it is open whether the rest breaks from {shiftStart} " +
          "to {shiftEnd} are long enough.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Descansos de {restMinutesMin} que te tocan de {shiftStart} a {shiftEnd}: {restsMin}. " +
          "En el plan: {restsTaken}. El tiempo más largo sin pausa es de {stretchMinutes}.",
        staff:
          "Descansos de {restMinutesMin} que tocan a {worker} de {shiftStart} a {shiftEnd}: {restsMin}. " +
          "En el plan: {restsTaken}. El tiempo más largo sin pausa es de {stretchMinutes}.",
        outsider: "{worker} no está disponible a esa hora.",
      },
      notAssessable: {
        self:
          "No sabemos tu edad. Por eso no podemos decir si tus descansos de {shiftStart} a {shiftEnd} " +
          "son bastante largos.",
        staff:
          "No se sabe la edad de {worker}. Por eso no se puede decir si los descansos de {shiftStart} " +
          "a {shiftEnd} son bastante largos.",
        outsider: "{worker} no está disponible a esa hora.",
      },
    },
  },
};
