import type { GoalExplanation } from "../goal.ts";

export const explanation: GoalExplanation = {
  sentences: {
    en: {
      better: "It keeps weekly hours closer to what is usual.",
      worse: "The other choice moves weekly hours further from what is usual.",
    },
    es: {
      better: "Mantiene las horas de la semana más cerca de lo habitual.",
      worse: "La otra opción aleja más las horas de la semana de lo habitual.",
    },
  },
};
