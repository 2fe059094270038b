import { type Message, forConcerned } from "../message.ts";

export const hasIt: Message = {
  id: "why-not.has-it",
  facts: {},
  sentences: {
    en: forConcerned("You have this shift.", "{worker} has this shift."),
    es: forConcerned("Tienes este turno.", "{worker} tiene este turno."),
  },
};

export const stoppedBy: Message = {
  id: "why-not.stopped",
  facts: {},
  sentences: {
    en: forConcerned("You could not take this shift.", "{worker} could not take this shift."),
    es: forConcerned("No podías hacer este turno.", "{worker} no podía hacer este turno."),
  },
};

/** For the worker: nothing of hers stands against it; how others compare is not told. */
export const goalsChose: Message = {
  id: "why-not.goals-chose",
  facts: {},
  sentences: {
    en: {
      self:
        "No rule stops you. The goals for the whole team led to a different choice. " +
        "You can ask a person to look at it again.",
      staff: "",
      outsider: "",
    },
    es: {
      self:
        "Ninguna regla te lo impide. Las metas de todo el equipo llevaron a otra opción. " +
        "Puedes pedir que una persona lo revise.",
      staff: "",
      outsider: "",
    },
  },
};
