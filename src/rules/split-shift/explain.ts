import { type Explanation, concerned, confidential } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    from: { as: "dateTime", to: concerned },
    until: { as: "dateTime", to: concerned },
    gapMinutes: { as: "duration", to: concerned },
    interruptions: { as: "count", to: concerned },
    workMinutes: { as: "duration", to: concerned },
    owedMinutes: { as: "duration", to: concerned },
    payCentsPerHour: { as: "count", to: confidential },
    minimumWageCentsPerHour: { as: "count", to: confidential },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your work from {from} to {until} has too long a gap or too many. Gaps between shifts: " +
          "{interruptions}. The longest: {gapMinutes}.",
        staff:
          "The work of {worker} from {from} to {until} has too long a gap or too many. Gaps " +
          "between shifts: {interruptions}. The longest: {gapMinutes}.",
        outsider: "{worker} works then.",
      },
      premium: {
        self:
          "Your work from {from} to {until} has an unpaid gap of {gapMinutes}. You are owed " +
          "{owedMinutes} of extra pay at the minimum wage.",
        staff:
          "The work of {worker} from {from} to {until} has an unpaid gap of {gapMinutes}. Extra " +
          "pay of {owedMinutes} at the minimum wage is owed.",
        outsider: "{worker} works then.",
      },
      notAssessable: {
        self:
          "A fact about your pay or your past work is missing. So we cannot tell if extra pay is " +
          "owed for a gap in your work from {from} to {until}.",
        staff:
          "A fact about the pay or the past work of {worker} is missing. So it is open whether " +
          "extra pay is owed for a gap from {from} to {until}.",
        outsider: "{worker} works then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu trabajo de {from} a {until} tiene una pausa muy larga o demasiadas. Pausas entre " +
          "turnos: {interruptions}. La más larga: {gapMinutes}.",
        staff:
          "El trabajo de {worker} de {from} a {until} tiene una pausa muy larga o demasiadas. " +
          "Pausas entre turnos: {interruptions}. La más larga: {gapMinutes}.",
        outsider: "{worker} trabaja entonces.",
      },
      premium: {
        self:
          "Tu trabajo de {from} a {until} tiene una pausa sin paga de {gapMinutes}. Se te debe un " +
          "pago extra de {owedMinutes} al salario mínimo.",
        staff:
          "El trabajo de {worker} de {from} a {until} tiene una pausa sin paga de {gapMinutes}. Se " +
          "debe un pago extra de {owedMinutes} al salario mínimo.",
        outsider: "{worker} trabaja entonces.",
      },
      notAssessable: {
        self:
          "Falta un dato sobre tu paga o tu trabajo anterior. Por eso no sabemos si se te debe un " +
          "pago extra por una pausa de {from} a {until}.",
        staff:
          "Falta un dato sobre la paga o el trabajo anterior de {worker}. Por eso no se sabe si se " +
          "debe un pago extra por una pausa de {from} a {until}.",
        outsider: "{worker} trabaja entonces.",
      },
    },
  },
};
