import { concerned } from "../../rules/explanation.ts";
import { type Message, forAll, forConcerned } from "../message.ts";

/** What people did and what the program did, and with which data. */
export const pinned: Message = {
  id: "why.pinned",
  facts: {},
  sentences: {
    en: forConcerned(
      "A person set this shift before the plan was made.",
      "A person set this shift before the plan was made.",
    ),
    es: forConcerned(
      "Una persona fijó este turno antes de hacer el plan.",
      "Una persona fijó este turno antes de hacer el plan.",
    ),
  },
};

export const published: Message = {
  id: "why.published",
  facts: {},
  sentences: {
    en: forConcerned(
      "You were told of this shift before. It was kept.",
      "{worker} was told of this shift before. It was kept.",
    ),
    es: forConcerned(
      "Ya conocías este turno. Se mantuvo.",
      "{worker} ya conocía este turno. Se mantuvo.",
    ),
  },
};

export const engineRole: Message = {
  id: "why.engine",
  facts: {},
  sentences: {
    en: forAll("This plan was proposed by the program; a person approves it."),
    es: forAll("El programa propone este plan y una persona lo aprueba."),
  },
};

export const dataUsed: Message = {
  id: "why.data",
  facts: { fields: { as: "fields", to: concerned } },
  sentences: {
    en: forConcerned(
      "Facts about you that were used: {fields}.",
      "Facts that were used: {fields}.",
    ),
    es: forConcerned("Datos tuyos que se usaron: {fields}.", "Datos que se usaron: {fields}."),
  },
};
