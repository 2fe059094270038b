import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    workMinutes: { as: "duration", to: concerned },
    mealMinutesMin: { as: "duration", to: concerned },
    mealMinutesTaken: { as: "duration", to: concerned },
    startsAfterMinutes: { as: "duration", to: concerned },
    startsByMinutes: { as: "duration", to: concerned },
    payMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your shift from {shiftStart} to {shiftEnd} needs a meal break of {mealMinutesMin}. " +
          "It must start between {startsAfterMinutes} and {startsByMinutes} into the shift. " +
          "No break in the plan does this.",
        staff:
          "The shift of {worker} from {shiftStart} to {shiftEnd} needs a meal break of {mealMinutesMin}. " +
          "It must start between {startsAfterMinutes} and {startsByMinutes} into the shift. " +
          "No break in the plan does this.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know how old you are. At some ages your shift from {shiftStart} to " +
          "{shiftEnd} would need a meal break of {mealMinutesMin}, and the plan has none.",
        staff:
          "The age of {worker} is not known. At some ages the shift from {shiftStart} to " +
          "{shiftEnd} would need a meal break of {mealMinutesMin}, and the plan has none.",
        outsider: "We cannot tell yet if {worker} is available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu turno de {shiftStart} a {shiftEnd} necesita una pausa para comer de {mealMinutesMin}. " +
          "Debe empezar entre {startsAfterMinutes} y {startsByMinutes} después del inicio. " +
          "Ninguna pausa del plan lo cumple.",
        staff:
          "El turno de {worker} de {shiftStart} a {shiftEnd} necesita una pausa para comer " +
          "de {mealMinutesMin}. Debe empezar entre {startsAfterMinutes} y {startsByMinutes} " +
          "después del inicio. Ninguna pausa del plan lo cumple.",
        outsider: "{worker} no está disponible a esa hora.",
      },
      notAssessable: {
        self:
          "No sabemos tu edad. A ciertas edades tu turno de {shiftStart} a {shiftEnd} " +
          "necesitaría una pausa para comer de {mealMinutesMin}, y el plan no la tiene.",
        staff:
          "No se sabe la edad de {worker}. A ciertas edades el turno de {shiftStart} a " +
          "{shiftEnd} necesitaría una pausa para comer de {mealMinutesMin}, y el plan no la tiene.",
        outsider: "Aún no se sabe si {worker} está disponible a esa hora.",
      },
    },
  },
};
