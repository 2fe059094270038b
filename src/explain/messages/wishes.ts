import { concerned } from "../../rules/explanation.ts";
import { type Message, type ToldSpec, forConcerned, forStaff, staff } from "../message.ts";

const span: Readonly<Record<string, ToldSpec>> = {
  start: { as: "dateTime", to: concerned },
  end: { as: "dateTime", to: concerned },
};

const day: Readonly<Record<string, ToldSpec>> = { day: { as: "date", to: concerned } };

const start: Readonly<Record<string, ToldSpec>> = { start: { as: "dateTime", to: concerned } };

/** A wish, by what it asks for, met or not. */
export const wishes = {
  off: {
    met: wish("off-met", span, {
      en: forConcerned(
        "You wished to be off from {start} to {end}. You are off.",
        "{worker} wished to be off from {start} to {end}. The wish is met.",
      ),
      es: forConcerned(
        "Pediste estar libre de {start} a {end}. Estás libre.",
        "{worker} pidió estar libre de {start} a {end}. El deseo se cumple.",
      ),
    }),
    unmet: wish("off-unmet", span, {
      en: forConcerned(
        "You wished to be off from {start} to {end}. This did not work out.",
        "{worker} wished to be off from {start} to {end}. The wish is not met.",
      ),
      es: forConcerned(
        "Pediste estar libre de {start} a {end}. No fue posible.",
        "{worker} pidió estar libre de {start} a {end}. El deseo no se cumple.",
      ),
    }),
  },
  dayOff: {
    met: wish("day-off-met", day, {
      en: forConcerned(
        "You wished to be off on {day}. You are off.",
        "{worker} wished to be off on {day}. The wish is met.",
      ),
      es: forConcerned(
        "Pediste estar libre el {day}. Estás libre.",
        "{worker} pidió estar libre el {day}. El deseo se cumple.",
      ),
    }),
    unmet: wish("day-off-unmet", day, {
      en: forConcerned(
        "You wished to be off on {day}. This did not work out.",
        "{worker} wished to be off on {day}. The wish is not met.",
      ),
      es: forConcerned(
        "Pediste estar libre el {day}. No fue posible.",
        "{worker} pidió estar libre el {day}. El deseo no se cumple.",
      ),
    }),
  },
  work: {
    met: wish("work-met", span, {
      en: forConcerned(
        "You wished to work from {start} to {end}. You have a shift then.",
        "{worker} wished to work from {start} to {end}. The wish is met.",
      ),
      es: forConcerned(
        "Pediste trabajar de {start} a {end}. Tienes un turno a esa hora.",
        "{worker} pidió trabajar de {start} a {end}. El deseo se cumple.",
      ),
    }),
    unmet: wish("work-unmet", span, {
      en: forConcerned(
        "You wished to work from {start} to {end}. This did not work out.",
        "{worker} wished to work from {start} to {end}. The wish is not met.",
      ),
      es: forConcerned(
        "Pediste trabajar de {start} a {end}. No fue posible.",
        "{worker} pidió trabajar de {start} a {end}. El deseo no se cumple.",
      ),
    }),
  },
  shift: {
    met: wish("shift-met", start, {
      en: forConcerned(
        "You wished for the shift on {start}. You have it.",
        "{worker} wished for the shift on {start}. The wish is met.",
      ),
      es: forConcerned(
        "Pediste el turno del {start}. Lo tienes.",
        "{worker} pidió el turno del {start}. El deseo se cumple.",
      ),
    }),
    unmet: wish("shift-unmet", start, {
      en: forConcerned(
        "You wished for the shift on {start}. This did not work out.",
        "{worker} wished for the shift on {start}. The wish is not met.",
      ),
      es: forConcerned(
        "Pediste el turno del {start}. No fue posible.",
        "{worker} pidió el turno del {start}. El deseo no se cumple.",
      ),
    }),
  },
} as const;

export const notThisPeriod = wish(
  "not-this-period",
  {},
  {
    en: forConcerned(
      "One of your wishes is not about these days.",
      "One wish of {worker} is not about these days.",
    ),
    es: forConcerned(
      "Uno de tus deseos no es de estos días.",
      "Un deseo de {worker} no es de estos días.",
    ),
  },
);

export const wouldStayOpen = wish("would-stay-open", start, {
  en: forConcerned(
    "Without you the shift on {start} would stay open. No one else who can do it is free.",
    "Without {worker} the shift on {start} would stay open. No one else who can do it is free.",
  ),
  es: forConcerned(
    "Sin ti, el turno del {start} queda sin cubrir. Nadie más que pueda hacerlo está libre.",
    "Sin {worker}, el turno del {start} queda sin cubrir. Nadie más que pueda hacerlo está libre.",
  ),
});

/** For the worker: what would change it, without a word about anybody. */
export const ifSomeoneTakesIt = wish(
  "if-someone-takes-it",
  {},
  {
    en: {
      self: "If someone else chooses to take it, you can still be off. You can ask your manager.",
      staff: "",
      outsider: "",
    },
    es: {
      self: "Si otra persona decide hacerlo, aún puedes estar libre. Puedes preguntar.",
      staff: "",
      outsider: "",
    },
  },
);

/** For the worker: that a trade is worth asking for, and nothing of anybody else. */
export const tradePossible = wish("trade-possible", start, {
  en: {
    self: "Someone else could take the shift on {start}. You can ask for a trade.",
    staff: "",
    outsider: "",
  },
  es: {
    self: "Otra persona podría hacer el turno del {start}. Puedes pedir un cambio.",
    staff: "",
    outsider: "",
  },
});

export const insteadOf = wish(
  "instead-of",
  { start: { as: "dateTime", to: staff } },
  {
    en: forStaff("The shift on {start} stands against the wish. Others were tried for it."),
    es: forStaff("El turno del {start} va contra el deseo. Se probó con otras personas."),
  },
);

export const noShiftThen = wish(
  "no-shift-then",
  {},
  {
    en: forConcerned(
      "There is no shift at that time in a role you may work.",
      "There is no shift at that time in a role {worker} may work.",
    ),
    es: forConcerned(
      "A esa hora no hay turno en un puesto que puedas hacer.",
      "A esa hora no hay turno en un puesto que {worker} pueda hacer.",
    ),
  },
);

export const noSuchShift = wish(
  "no-such-shift",
  {},
  {
    en: forConcerned(
      "The shift you wished for is not in the plan.",
      "The shift is not in the plan.",
    ),
    es: forConcerned("El turno que pediste no está en el plan.", "El turno no está en el plan."),
  },
);

function wish(id: string, facts: Message["facts"], sentences: Message["sentences"]): Message {
  return { id: `wish.${id}`, facts, sentences };
}
