import { concerned } from "../../rules/explanation.ts";
import { type Message, type ToldSpec, forConcerned } from "../message.ts";

const at = { as: "dateTime", to: concerned } as const satisfies ToldSpec;

/** What became of a shift that its worker had been told. */
export const added: Message = {
  id: "changed.added",
  facts: { start: at, end: at },
  sentences: {
    en: forConcerned(
      "You have a new shift: {start} to {end}.",
      "{worker} has a new shift: {start} to {end}.",
    ),
    es: forConcerned(
      "Tienes un turno nuevo: {start} a {end}.",
      "{worker} tiene un turno nuevo: {start} a {end}.",
    ),
  },
};

export const gone: Message = {
  id: "changed.gone",
  facts: { start: at, end: at },
  sentences: {
    en: forConcerned(
      "Your shift is off the plan: {start} to {end}.",
      "This shift of {worker} is off the plan: {start} to {end}.",
    ),
    es: forConcerned(
      "Tu turno ya no está en el plan: {start} a {end}.",
      "Este turno de {worker} ya no está en el plan: {start} a {end}.",
    ),
  },
};

export const moved: Message = {
  id: "changed.moved",
  facts: { oldStart: at, oldEnd: at, start: at, end: at },
  sentences: {
    en: forConcerned(
      "Your shift was {oldStart} to {oldEnd}. Now it is {start} to {end}.",
      "The shift of {worker} was {oldStart} to {oldEnd}. Now it is {start} to {end}.",
    ),
    es: forConcerned(
      "Tu turno era {oldStart} a {oldEnd}. Ahora es {start} a {end}.",
      "El turno de {worker} era {oldStart} a {oldEnd}. Ahora es {start} a {end}.",
    ),
  },
};

export const otherRole: Message = {
  id: "changed.role",
  facts: { role: { as: "role", to: concerned }, start: at, end: at },
  sentences: {
    en: forConcerned(
      "Your shift stays at {start} to {end}. Your role is now {role}.",
      "The shift of {worker} stays at {start} to {end}. The role is now {role}.",
    ),
    es: forConcerned(
      "Tu turno sigue de {start} a {end}. Tu puesto ahora es {role}.",
      "El turno de {worker} sigue de {start} a {end}. El puesto ahora es {role}.",
    ),
  },
};

/** How long before the shift its worker hears of the change. */
export const notice: Message = {
  id: "changed.notice",
  facts: { noticeMinutes: { as: "duration", to: concerned } },
  sentences: {
    en: forConcerned(
      "You hear of it {noticeMinutes} ahead.",
      "{worker} hears of it {noticeMinutes} ahead.",
    ),
    es: forConcerned(
      "Te avisamos con {noticeMinutes} de tiempo.",
      "{worker} lo sabe con {noticeMinutes} de tiempo.",
    ),
  },
};

/** Her own yes, without which a late change would not be hers; it can be taken back. */
export const agreed: Message = {
  id: "changed.agreed",
  facts: { consent: { as: "consent", to: concerned } },
  sentences: {
    en: forConcerned(
      "You had agreed to {consent}. You may take that back.",
      "{worker} had agreed to {consent}. That can be taken back.",
    ),
    es: forConcerned(
      "Ya diste tu sí a {consent}. Lo puedes retirar.",
      "{worker} ya dio su sí a {consent}. Lo puede retirar.",
    ),
  },
};
