import { concerned } from "../../rules/explanation.ts";
import { type Message, forConcerned, forStaff, staff } from "../message.ts";

/** Small changes that would work. Each was tried and judged; none of them loosens a law. */
export const giveSecond: Message = {
  id: "change.give-second",
  facts: {},
  sentences: {
    en: forConcerned(
      "You could take it as a second shift that day. The program plans one a day. A person can add it.",
      "{worker} could take it as a second shift that day. The program plans one a day. You can add it.",
    ),
    es: forConcerned(
      "Podrías hacerlo como segundo turno del día. El programa pone uno al día. Una persona puede añadirlo.",
      "{worker} podría hacerlo como segundo turno del día. El programa pone uno al día. Puedes añadirlo.",
    ),
  },
};

export const giveIt: Message = {
  id: "change.give",
  facts: {},
  sentences: {
    en: forConcerned(
      "No rule stops you from taking it.",
      "{worker} can take it. No rule stops this.",
    ),
    es: forConcerned(
      "Ninguna regla te lo impide.",
      "{worker} puede hacerlo. Ninguna regla lo impide.",
    ),
  },
};

export const swapIt: Message = {
  id: "change.swap",
  facts: {
    start: { as: "dateTime", to: concerned },
    other: { as: "worker", to: staff },
  },
  sentences: {
    en: forConcerned(
      "You could take it and give away your shift on {start}. Someone else could take that one.",
      "{worker} could take it and give away the shift on {start}. {other} could take that one.",
    ),
    es: forConcerned(
      "Podrías hacerlo y dar tu turno del {start}. Otra persona podría hacer ese.",
      "{worker} podría hacerlo y dar el turno del {start}. {other} podría hacer ese.",
    ),
  },
};

export const dropOther: Message = {
  id: "change.drop",
  facts: { start: { as: "dateTime", to: concerned } },
  sentences: {
    en: forConcerned(
      "Without your shift on {start} you could take it.",
      "Without the shift on {start}, {worker} could take it.",
    ),
    es: forConcerned(
      "Sin tu turno del {start} podrías hacerlo.",
      "Sin el turno del {start}, {worker} podría hacerlo.",
    ),
  },
};

/** No name: who could say yes is not told, because it would tell who has leave. */
export const askTheTeam: Message = {
  id: "change.ask-team",
  facts: { count: { as: "count", to: staff } },
  sentences: {
    en: forStaff(
      "You can ask the whole team who wants it. No one has to say yes. " +
        "People who could take it if they chose to be free: {count}.",
    ),
    es: forStaff(
      "Puedes preguntar a todo el equipo quién lo quiere. Nadie tiene que decir que sí. " +
        "Personas que podrían si quisieran: {count}.",
    ),
  },
};

export const widenAvailability: Message = {
  id: "change.availability",
  facts: {},
  sentences: {
    en: forConcerned(
      "You could take it if you chose to be free then.",
      "{worker} could take it by choosing to be free then. You can ask. {worker} may say no.",
    ),
    es: forConcerned(
      "Podrías hacerlo si quisieras estar libre a esa hora.",
      "{worker} podría si quisiera estar libre. Puedes preguntar. {worker} puede decir que no.",
    ),
  },
};

export const agreeTo: Message = {
  id: "change.consent",
  facts: { consent: { as: "consent", to: concerned } },
  sentences: {
    en: forConcerned(
      "The law lets you agree to {consent}. Then you could take it. It is your own choice. " +
        "You may say no.",
      "The law lets {worker} agree to {consent}. It must be their own choice. They may say no.",
    ),
    es: forConcerned(
      "La ley te deja aceptar {consent}. Así podrías hacerlo. Tú decides. Puedes decir que no.",
      "La ley deja a {worker} aceptar {consent}. Debe ser su propia decisión. Puede decir que no.",
    ),
  },
};

export const trainFor: Message = {
  id: "change.training",
  facts: { role: { as: "role", to: concerned } },
  sentences: {
    en: forConcerned(
      "With training as {role} you could take it.",
      "With training as {role}, {worker} could take it.",
    ),
    es: forConcerned(
      "Con formación de {role} podrías hacerlo.",
      "Con formación de {role}, {worker} podría hacerlo.",
    ),
  },
};

export const withExtraPay: Message = {
  id: "change.extra-pay",
  facts: {},
  sentences: {
    en: forConcerned("You would be owed extra pay.", "Extra pay would be owed."),
    es: forConcerned("Se te debería un pago extra.", "Se debería un pago extra."),
  },
};

export const withUnknown: Message = {
  id: "change.unknown",
  facts: { missing: { as: "text", to: concerned } },
  sentences: {
    en: forConcerned(
      "One rule must be checked by a person first. This is not known: {missing}.",
      "One rule must be checked by a person first. This is not known: {missing}.",
    ),
    es: forConcerned(
      "Antes una persona debe revisar una regla. No se sabe esto: {missing}.",
      "Antes una persona debe revisar una regla. No se sabe esto: {missing}.",
    ),
  },
};

export const nothingToChange: Message = {
  id: "change.none",
  facts: {},
  sentences: {
    en: forConcerned(
      "We found no small change that would make it work.",
      "No small change was found that would make it work.",
    ),
    es: forConcerned(
      "No encontramos un cambio pequeño que sirva.",
      "No se encontró un cambio pequeño que sirva.",
    ),
  },
};
