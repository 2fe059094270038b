import { type Explanation, concerned } from "../explanation.ts";

/** Every limit is said in one way: so much work in so much time. */
export const explanation: Explanation = {
  facts: {
    limit: { as: "text", to: concerned },
    from: { as: "dateTime", to: concerned },
    until: { as: "dateTime", to: concerned },
    allowedMinutes: { as: "duration", to: concerned },
    workedMinutes: { as: "duration", to: concerned },
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "From {from} to {until} people of your age may work at most {allowedMinutes}. The " +
          "plan has {workedMinutes} for you.",
        staff:
          "From {from} to {until} people of the age of {worker} may work at most " +
          "{allowedMinutes}. The plan has {workedMinutes}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "A fact about your age, your school days or your past work is missing. So we cannot " +
          "tell if your shift from {shiftStart} to {shiftEnd} fits the rules for your age.",
        staff:
          "A fact about the age, school days or past work of {worker} is missing. So we cannot " +
          "tell if the shift from {shiftStart} to {shiftEnd} fits the rules for young workers.",
        outsider: "We cannot tell yet if {worker} is available then.",
      },
    },
    es: {
      violation: {
        self:
          "De {from} a {until}, a tu edad se puede trabajar como mucho {allowedMinutes}. El " +
          "plan tiene {workedMinutes} para ti.",
        staff:
          "De {from} a {until}, a la edad de {worker} se puede trabajar como mucho " +
          "{allowedMinutes}. El plan tiene {workedMinutes}.",
        outsider: "{worker} no está disponible a esa hora.",
      },
      notAssessable: {
        self:
          "Falta un dato sobre tu edad, tus días de clase o tu trabajo anterior. Por eso no " +
          "sabemos si tu turno de {shiftStart} a {shiftEnd} cumple las reglas para tu edad.",
        staff:
          "Falta un dato sobre la edad, los días de clase o el trabajo anterior de {worker}. Por " +
          "eso no se sabe si el turno de {shiftStart} a {shiftEnd} cumple las reglas para jóvenes.",
        outsider: "Aún no se sabe si {worker} está disponible a esa hora.",
      },
    },
  },
};
