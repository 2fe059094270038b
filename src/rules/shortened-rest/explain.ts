import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    limit: { as: "text", to: concerned },
    restMinutes: { as: "duration", to: concerned },
    restMinutesMin: { as: "duration", to: concerned },
    earlierEnd: { as: "dateTime", to: concerned },
    laterStart: { as: "dateTime", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "You have {restMinutes} of rest between {earlierEnd} and {laterStart}, not " +
          "{restMinutesMin}. A rest may be cut short only so far, so often, and if a longer one " +
          "makes up for it. This one is not allowed.",
        staff:
          "{worker} has {restMinutes} of rest between {earlierEnd} and {laterStart}, not " +
          "{restMinutesMin}. A rest may be cut short only so far, so often, and if a longer one " +
          "makes up for it. This one is not allowed.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "We do not know all your rests before {laterStart}. So we cannot tell whether the rest " +
          "before it may be shorter than {restMinutesMin}.",
        staff:
          "Not all rests of {worker} before {laterStart} are known. So it is open whether the " +
          "rest before it may be shorter than {restMinutesMin}.",
        outsider: "{worker} is not available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tienes {restMinutes} de descanso entre {earlierEnd} y {laterStart}, no " +
          "{restMinutesMin}. Un descanso solo se puede acortar hasta cierto punto, no muchas " +
          "veces, y si otro más largo lo compensa. Este no está permitido.",
        staff:
          "{worker} tiene {restMinutes} de descanso entre {earlierEnd} y {laterStart}, no " +
          "{restMinutesMin}. Un descanso solo se puede acortar hasta cierto punto, no muchas " +
          "veces, y si otro más largo lo compensa. Este no está permitido.",
        outsider: "{worker} no está disponible entonces.",
      },
      notAssessable: {
        self:
          "No conocemos todos tus descansos antes de {laterStart}. Por eso no sabemos si el " +
          "descanso anterior puede durar menos de {restMinutesMin}.",
        staff:
          "No se conocen todos los descansos de {worker} antes de {laterStart}. Por eso no se " +
          "sabe si el descanso anterior puede durar menos de {restMinutesMin}.",
        outsider: "{worker} no está disponible entonces.",
      },
    },
  },
};
