import type { GoalExplanation } from "../goal.ts";

export const explanation: GoalExplanation = {
  sentences: {
    en: {
      better: "It shares nights, weekends and closings more fairly.",
      worse: "The other choice shares nights, weekends and closings less fairly.",
    },
    es: {
      better: "Reparte mejor las noches, los fines de semana y los cierres.",
      worse: "La otra opción reparte peor las noches, los fines de semana y los cierres.",
    },
  },
};
