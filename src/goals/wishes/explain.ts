import type { GoalExplanation } from "../goal.ts";

/** Neutral on purpose: nobody's wishes are told to others. */
export const explanation: GoalExplanation = {
  sentences: {
    en: {
      better: "It fits more of the wishes that people made.",
      worse: "The other choice fits fewer of the wishes that people made.",
    },
    es: {
      better: "Cumple más de los deseos que se pidieron.",
      worse: "La otra opción cumple menos de los deseos que se pidieron.",
    },
  },
};
