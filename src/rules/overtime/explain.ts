import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    basis: { as: "text", to: concerned },
    from: { as: "dateTime", to: concerned },
    until: { as: "dateTime", to: concerned },
    countedMinutes: { as: "duration", to: concerned },
    overMinutes: { as: "duration", to: concerned },
    overtimeMinutes: { as: "duration", to: concerned },
    premiumPercent: { as: "count", to: concerned },
  },
  sentences: {
    en: {
      premium: {
        self:
          "From {from} to {until} you have {countedMinutes} of work at plain pay. Time over " +
          "{overMinutes} is paid more. For {overtimeMinutes} you get {premiumPercent} percent on top.",
        staff:
          "From {from} to {until} {worker} has {countedMinutes} of work at plain pay. Time over " +
          "{overMinutes} is paid more. For {overtimeMinutes} it is {premiumPercent} percent on top.",
        outsider: "{worker} works then.",
      },
      notAssessable: {
        self:
          "We do not know all your work from {from} to {until}. So we cannot tell how much of it " +
          "is overtime.",
        staff:
          "Not all work of {worker} from {from} to {until} is known. So it is open how much of it " +
          "is overtime.",
        outsider: "{worker} works then.",
      },
    },
    es: {
      premium: {
        self:
          "De {from} a {until} tienes {countedMinutes} de trabajo a paga normal. Lo que pasa de " +
          "{overMinutes} se paga más. Por {overtimeMinutes} recibes un {premiumPercent} por ciento más.",
        staff:
          "De {from} a {until} {worker} tiene {countedMinutes} de trabajo a paga normal. Lo que pasa " +
          "de {overMinutes} se paga más. Por {overtimeMinutes} es un {premiumPercent} por ciento más.",
        outsider: "{worker} trabaja entonces.",
      },
      notAssessable: {
        self:
          "No conocemos todo tu trabajo de {from} a {until}. Por eso no podemos decir cuánto son " +
          "horas extra.",
        staff:
          "No se conoce todo el trabajo de {worker} de {from} a {until}. Por eso no se sabe cuánto " +
          "son horas extra.",
        outsider: "{worker} trabaja entonces.",
      },
    },
  },
};
