import type { GoalExplanation } from "../goal.ts";

export const explanation: GoalExplanation = {
  sentences: {
    en: {
      better: "It gives hours to someone who is still short of the hours asked for.",
      worse: "The other choice leaves people with fewer of the hours they asked for.",
    },
    es: {
      better: "Da horas a alguien a quien aún le faltan horas de las que pidió.",
      worse: "La otra opción deja a las personas con menos horas de las que pidieron.",
    },
  },
};
