import type { GoalExplanation } from "../goal.ts";

export const explanation: GoalExplanation = {
  sentences: {
    en: {
      better: "It costs less in wages and overtime.",
      worse: "The other choice costs more in wages and overtime.",
    },
    es: {
      better: "Cuesta menos en salarios y horas extra.",
      worse: "La otra opción cuesta más en salarios y horas extra.",
    },
  },
};
