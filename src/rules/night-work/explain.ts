import { type Explanation, concerned } from "../explanation.ts";

/** Every limit is said in one way: so much work in so much time. */
export const explanation: Explanation = {
  facts: {
    limit: { as: "text", to: concerned },
    from: { as: "dateTime", to: concerned },
    until: { as: "dateTime", to: concerned },
    allowedMinutes: { as: "duration", to: concerned },
    workedMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Because of night work you may work at most {allowedMinutes} from {from} to {until}. " +
          "The plan has {workedMinutes} for you.",
        staff:
          "Because of night work {worker} may work at most {allowedMinutes} from {from} to " +
          "{until}. The plan has {workedMinutes}.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all your work from {from} to {until}. So we cannot tell if your night " +
          "work keeps within the limits.",
        staff:
          "Not all work of {worker} from {from} to {until} is known. So it is open whether night " +
          "work keeps within the limits.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Por el trabajo de noche puedes trabajar como mucho {allowedMinutes} de {from} a " +
          "{until}. El plan tiene {workedMinutes} para ti.",
        staff:
          "Por el trabajo de noche {worker} puede trabajar como mucho {allowedMinutes} de {from} " +
          "a {until}. El plan tiene {workedMinutes}.",
        outsider: "{worker} no está disponible a esa hora.",
      },
      notAssessable: {
        self:
          "No conocemos todo tu trabajo de {from} a {until}. Por eso no sabemos si tu trabajo de " +
          "noche respeta los límites.",
        staff:
          "No se conoce todo el trabajo de {worker} de {from} a {until}. Por eso no se sabe si el " +
          "trabajo de noche respeta los límites.",
        outsider: "{worker} no está disponible a esa hora.",
      },
    },
  },
};
