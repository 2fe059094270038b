import type { GoalExplanation } from "../goal.ts";

export const explanation: GoalExplanation = {
  sentences: {
    en: {
      better: "It leaves more time to rest between shifts.",
      worse: "The other choice leaves less time to rest between shifts.",
    },
    es: {
      better: "Deja más tiempo para descansar entre turnos.",
      worse: "La otra opción deja menos tiempo para descansar entre turnos.",
    },
  },
};
