import { type Explanation, concerned, confidential } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    from: { as: "dateTime", to: concerned },
    until: { as: "dateTime", to: concerned },
    spreadMinutes: { as: "duration", to: concerned },
    gapMinutes: { as: "duration", to: concerned },
    workMinutes: { as: "duration", to: concerned },
    owedMinutes: { as: "duration", to: concerned },
    payCentsPerHour: { as: "count", to: confidential },
    minimumWageCentsPerHour: { as: "count", to: confidential },
  },
  sentences: {
    en: {
      premium: {
        self:
          "Your work from {from} to {until} spans {spreadMinutes}. The longest unpaid gap in it is " +
          "{gapMinutes}. You are owed {owedMinutes} of extra pay at the minimum wage.",
        staff:
          "The work of {worker} from {from} to {until} spans {spreadMinutes}. The longest unpaid gap " +
          "in it is {gapMinutes}. Extra pay of {owedMinutes} at the minimum wage is owed.",
        outsider: "{worker} works then.",
      },
      notAssessable: {
        self:
          "A fact about your pay is missing. So we cannot tell if extra pay is " +
          "owed for your long or split day from {from} to {until}.",
        staff:
          "A fact about the pay of {worker} is missing. So it is open whether " +
          "extra pay is owed for a long or split day from {from} to {until}.",
        outsider: "{worker} works then.",
      },
    },
    es: {
      premium: {
        self:
          "Tu trabajo de {from} a {until} abarca {spreadMinutes}. La pausa sin paga más larga es de " +
          "{gapMinutes}. Se te debe un pago extra de {owedMinutes} al salario mínimo.",
        staff:
          "El trabajo de {worker} de {from} a {until} abarca {spreadMinutes}. La pausa sin paga más " +
          "larga es de {gapMinutes}. Se debe un pago extra de {owedMinutes} al salario mínimo.",
        outsider: "{worker} trabaja entonces.",
      },
      notAssessable: {
        self:
          "Falta un dato sobre tu paga. Por eso no sabemos si se te debe un " +
          "pago extra por un día largo o partido de {from} a {until}.",
        staff:
          "Falta un dato sobre la paga de {worker}. Por eso no se sabe si se " +
          "debe un pago extra por un día largo o partido de {from} a {until}.",
        outsider: "{worker} trabaja entonces.",
      },
    },
  },
};
