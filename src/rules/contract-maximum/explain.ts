import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    weekStart: { as: "dateTime", to: concerned },
    weekEnd: { as: "dateTime", to: concerned },
    weekMinutes: { as: "duration", to: concerned },
    maxMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your contract allows at most {maxMinutes} a week. The week from {weekStart} to " +
          "{weekEnd} has {weekMinutes}.",
        staff:
          "The contract of {worker} allows at most {maxMinutes} a week. The week from " +
          "{weekStart} to {weekEnd} has {weekMinutes}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all that you worked before, in the week from {weekStart} to " +
          "{weekEnd}. So we cannot tell if it stays within the {maxMinutes} of your contract.",
        staff:
          "Not all that {worker} worked before is known, in the week from {weekStart} to " +
          "{weekEnd}. So we cannot tell if it stays within the {maxMinutes} of the contract.",
        outsider: "We cannot tell yet if {worker} is available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu contrato permite como mucho {maxMinutes} por semana. La semana de {weekStart} a " +
          "{weekEnd} tiene {weekMinutes}.",
        staff:
          "El contrato de {worker} permite como mucho {maxMinutes} por semana. La semana de " +
          "{weekStart} a {weekEnd} tiene {weekMinutes}.",
        outsider: "{worker} no está disponible a esa hora.",
      },
      notAssessable: {
        self:
          "No sabemos todo lo que ya trabajaste en la semana de {weekStart} a {weekEnd}. Por " +
          "eso no sabemos si se respetan los {maxMinutes} de tu contrato.",
        staff:
          "No se sabe todo lo que {worker} ya trabajó en la semana de {weekStart} a {weekEnd}. " +
          "Por eso no se sabe si se respetan los {maxMinutes} del contrato.",
        outsider: "Aún no se sabe si {worker} está disponible a esa hora.",
      },
    },
  },
};
