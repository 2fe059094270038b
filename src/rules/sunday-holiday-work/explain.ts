import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    limit: { as: "text", to: concerned },
    date: { as: "date", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "You work on {date}, a Sunday or a holiday. That is not allowed as planned: such a day " +
          "is free, or another day must be free instead.",
        staff:
          "{worker} works on {date}, a Sunday or a holiday. That is not allowed as planned: such " +
          "a day is free, or another day must be free instead.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "A fact is missing, about holidays or about your past work. So we cannot tell whether " +
          "you may work on {date}.",
        staff:
          "A fact is missing, about holidays or about past work of {worker}. So it is open " +
          "whether {worker} may work on {date}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Trabajas el {date}, domingo o festivo. Así no está permitido: ese día es libre, o " +
          "debe haber otro día libre en su lugar.",
        staff:
          "{worker} trabaja el {date}, domingo o festivo. Así no está permitido: ese día es " +
          "libre, o debe haber otro día libre en su lugar.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "Falta un dato, sobre los festivos o sobre tu trabajo anterior. Por eso no sabemos si " +
          "puedes trabajar el {date}.",
        staff:
          "Falta un dato, sobre los festivos o sobre el trabajo anterior de {worker}. Por eso no " +
          "se sabe si {worker} puede trabajar el {date}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
