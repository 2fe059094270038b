import type { GoalExplanation } from "../goal.ts";

export const explanation: GoalExplanation = {
  sentences: {
    en: {
      better: "It keeps closer to the usual days and times.",
      worse: "The other choice strays more from the usual days and times.",
    },
    es: {
      better: "Respeta más los días y las horas habituales.",
      worse: "La otra opción se aparta más de los días y las horas habituales.",
    },
  },
};
