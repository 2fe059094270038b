import { type Message, forConcerned } from "../message.ts";

/** Why a shift changed after its worker had been told: never who was away, and never why. */
export const cannotCome: Message = {
  id: "changed.cannot-come",
  facts: {},
  sentences: {
    en: forConcerned("Why: you cannot come then.", "Why: {worker} cannot come then."),
    es: forConcerned(
      "Motivo: no puedes venir a esa hora.",
      "Motivo: {worker} no puede venir a esa hora.",
    ),
  },
};

export const ownRequest: Message = {
  id: "changed.own-request",
  facts: {},
  sentences: {
    en: forConcerned(
      "Why: you asked for it, or took back what you had agreed to.",
      "Why: {worker} asked for it, or took back an agreement.",
    ),
    es: forConcerned(
      "Motivo: lo pediste, o retiraste un acuerdo.",
      "Motivo: {worker} lo pidió, o retiró un acuerdo.",
    ),
  },
};

export const someoneAway: Message = {
  id: "changed.someone-away",
  facts: {},
  sentences: {
    en: forConcerned(
      "Why: someone on the team cannot come, and the work needs people.",
      "Why: someone on the team cannot come, and the work needs people.",
    ),
    es: forConcerned(
      "Motivo: alguien del equipo no puede venir y hace falta gente.",
      "Motivo: alguien del equipo no puede venir y hace falta gente.",
    ),
  },
};

export const needsChanged: Message = {
  id: "changed.needs",
  facts: {},
  sentences: {
    en: forConcerned(
      "Why: the work now needs other people or other times.",
      "Why: the work now needs other people or other times.",
    ),
    es: forConcerned(
      "Motivo: ahora hacen falta otras personas u otras horas.",
      "Motivo: ahora hacen falta otras personas u otras horas.",
    ),
  },
};

/** Weather, a power cut and the like: what neither side could help. */
export const outsideCause: Message = {
  id: "changed.outside",
  facts: {},
  sentences: {
    en: forConcerned(
      "Why: something happened that no one here could help.",
      "Why: something happened that no one here could help.",
    ),
    es: forConcerned(
      "Motivo: pasó algo que nadie aquí podía evitar.",
      "Motivo: pasó algo que nadie aquí podía evitar.",
    ),
  },
};

export const ruleChanged: Message = {
  id: "changed.rule",
  facts: {},
  sentences: {
    en: forConcerned(
      "Why: a rule does not allow the old plan.",
      "Why: a rule does not allow the old plan.",
    ),
    es: forConcerned(
      "Motivo: una regla no permite el plan anterior.",
      "Motivo: una regla no permite el plan anterior.",
    ),
  },
};
