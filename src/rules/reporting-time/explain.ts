import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    basis: { as: "text", to: concerned },
    from: { as: "dateTime", to: concerned },
    until: { as: "dateTime", to: concerned },
    givenMinutes: { as: "duration", to: concerned },
    guaranteedMinutes: { as: "duration", to: concerned },
    owedMinutes: { as: "duration", to: concerned },
    rate: { as: "text", to: concerned },
  },
  sentences: {
    en: {
      premium: {
        self:
          "For coming to work from {from} to {until} you are paid for at least " +
          "{guaranteedMinutes}. You have {givenMinutes} of work. Pay for {owedMinutes} more is owed.",
        staff:
          "For coming to work from {from} to {until} {worker} is paid for at least " +
          "{guaranteedMinutes}. The work is {givenMinutes}. Pay for {owedMinutes} more is owed.",
        outsider: "{worker} works then.",
      },
    },
    es: {
      premium: {
        self:
          "Por venir a trabajar de {from} a {until} se te pagan al menos {guaranteedMinutes}. " +
          "Tienes {givenMinutes} de trabajo. Se te debe el pago de {owedMinutes} más.",
        staff:
          "Por venir a trabajar de {from} a {until} a {worker} se le pagan al menos " +
          "{guaranteedMinutes}. El trabajo es de {givenMinutes}. Se debe el pago de {owedMinutes} más.",
        outsider: "{worker} trabaja entonces.",
      },
    },
  },
};
