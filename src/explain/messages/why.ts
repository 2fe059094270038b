import { concerned, everyone } from "../../rules/explanation.ts";
import { type Message, forAll, forConcerned, forStaff, staff } from "../message.ts";

/** How many people the demand asks for on this shift. */
export const peopleNeeded: Message = {
  id: "why.people-needed",
  facts: { count: { as: "count", to: everyone } },
  sentences: {
    en: forAll("People needed on this shift: {count}."),
    es: forAll("Personas que se necesitan en este turno: {count}."),
  },
};

export const curveNeeded: Message = {
  id: "why.curve-needed",
  facts: {},
  sentences: {
    en: forAll("More people are needed in this role then."),
    es: forAll("Se necesita más gente en este puesto a esa hora."),
  },
};

export const noDemand: Message = {
  id: "why.no-demand",
  facts: {},
  sentences: {
    en: forAll("The plan's needs do not ask for this shift."),
    es: forAll("El plan no pide este turno."),
  },
};

export const roleHeld: Message = {
  id: "why.role-held",
  facts: { role: { as: "role", to: concerned } },
  sentences: {
    en: forConcerned("You may work as {role}.", "{worker} may work as {role}."),
    es: forConcerned("Puedes trabajar de {role}.", "{worker} puede trabajar de {role}."),
  },
};

export const available: Message = {
  id: "why.available",
  facts: {},
  sentences: {
    en: forConcerned("You are free for the whole shift.", "{worker} is free for the whole shift."),
    es: forConcerned("Puedes en todo el turno.", "{worker} puede en todo el turno."),
  },
};

export const restBefore: Message = {
  id: "why.rest-before",
  facts: { restMinutes: { as: "duration", to: concerned } },
  sentences: {
    en: forConcerned(
      "You have {restMinutes} off before it.",
      "{worker} has {restMinutes} off before it.",
    ),
    es: forConcerned(
      "Antes tienes {restMinutes} de descanso.",
      "Antes {worker} tiene {restMinutes} de descanso.",
    ),
  },
};

export const restAfter: Message = {
  id: "why.rest-after",
  facts: { restMinutes: { as: "duration", to: concerned } },
  sentences: {
    en: forConcerned(
      "You have {restMinutes} off after it.",
      "{worker} has {restMinutes} off after it.",
    ),
    es: forConcerned(
      "Después tienes {restMinutes} de descanso.",
      "Después {worker} tiene {restMinutes} de descanso.",
    ),
  },
};

export const weekMinutes: Message = {
  id: "why.week",
  facts: { weekMinutes: { as: "duration", to: concerned } },
  sentences: {
    en: forConcerned(
      "With this shift you work {weekMinutes} that week.",
      "With this shift {worker} works {weekMinutes} that week.",
    ),
    es: forConcerned(
      "Con este turno trabajas {weekMinutes} esa semana.",
      "Con este turno {worker} trabaja {weekMinutes} esa semana.",
    ),
  },
};

export const weekMost: Message = {
  id: "why.week-most",
  facts: { weekMinutesMax: { as: "duration", to: concerned } },
  sentences: {
    en: forConcerned(
      "The most you agreed to is {weekMinutesMax} a week.",
      "The most {worker} agreed to is {weekMinutesMax} a week.",
    ),
    es: forConcerned(
      "Lo máximo que aceptaste es {weekMinutesMax} por semana.",
      "Lo máximo que aceptó {worker} es {weekMinutesMax} por semana.",
    ),
  },
};

export const weekWished: Message = {
  id: "why.week-wished",
  facts: { weekMinutesDesired: { as: "duration", to: concerned } },
  sentences: {
    en: forConcerned(
      "You asked for {weekMinutesDesired} a week.",
      "{worker} asked for {weekMinutesDesired} a week.",
    ),
    es: forConcerned(
      "Pediste {weekMinutesDesired} por semana.",
      "{worker} pidió {weekMinutesDesired} por semana.",
    ),
  },
};

export const lawful: Message = {
  id: "why.lawful",
  facts: {},
  sentences: {
    en: forConcerned(
      "We checked your shift against the rules. It breaks none.",
      "The shift was checked against the rules. It breaks none.",
    ),
    es: forConcerned(
      "Revisamos tu turno con las reglas. No rompe ninguna.",
      "Se revisó el turno con las reglas. No rompe ninguna.",
    ),
  },
};

/** The same of all shifts of a plan at once. */
export const allLawful: Message = {
  id: "why.all-lawful",
  facts: {},
  sentences: {
    en: forConcerned(
      "We checked your shifts against the rules. They break none.",
      "The shifts were checked against the rules. They break none.",
    ),
    es: forConcerned(
      "Revisamos tus turnos con las reglas. No rompen ninguna.",
      "Se revisaron los turnos con las reglas. No rompen ninguna.",
    ),
  },
};

export const unlawful: Message = {
  id: "why.unlawful",
  facts: {},
  sentences: {
    en: forConcerned("This shift breaks a rule.", "This shift breaks a rule."),
    es: forConcerned("Este turno rompe una regla.", "Este turno rompe una regla."),
  },
};

/** Whether anybody else was free, for a worker's own eyes: nobody is named, nothing is compared. */
export const someoneElse: Message = {
  id: "why.someone-else",
  facts: {},
  sentences: {
    en: {
      self:
        "Another qualified worker could take it too. The goals for the whole team led to this plan. " +
        "You can ask a person to look at it again.",
      staff: "",
      outsider: "",
    },
    es: {
      self:
        "Otra persona del equipo también podía hacerlo. Las metas de todo el equipo llevaron a " +
        "este plan. Puedes pedir que una persona lo revise.",
      staff: "",
      outsider: "",
    },
  },
};

export const nobodyElse: Message = {
  id: "why.nobody-else",
  facts: {},
  sentences: {
    en: { self: "No other qualified worker was free to take it.", staff: "", outsider: "" },
    es: { self: "No había otra persona libre para este turno.", staff: "", outsider: "" },
  },
};

export const nobodyHoldsRole: Message = {
  id: "why.nobody-holds-role",
  facts: { role: { as: "role", to: staff } },
  sentences: {
    en: forStaff("Nobody else may work as {role} then."),
    es: forStaff("Nadie más puede trabajar de {role} a esa hora."),
  },
};
