import { concerned, everyone } from "../../rules/explanation.ts";
import { type Message, forConcerned, staff } from "../message.ts";

/** The one thing that is said of everybody who cannot come, whatever the reason. */
export const notAvailable: Message = {
  id: "not-available",
  facts: {},
  sentences: {
    en: {
      self: "You are not available then.",
      staff: "{worker} is not available then.",
      outsider: "{worker} is not available then.",
    },
    es: {
      self: "No estás disponible a esa hora.",
      staff: "{worker} no está disponible a esa hora.",
      outsider: "{worker} no está disponible a esa hora.",
    },
  },
};

/** The same where the shift must be named too, as in a list of findings. */
export const notAvailableFor: Message = {
  id: "not-available-for",
  facts: { start: { as: "dateTime", to: staff } },
  sentences: {
    en: {
      self: "You are not available then.",
      staff: "{worker} is not available for the shift on {start}.",
      outsider: "{worker} is not available then.",
    },
    es: {
      self: "No estás disponible a esa hora.",
      staff: "{worker} no está disponible para el turno del {start}.",
      outsider: "{worker} no está disponible a esa hora.",
    },
  },
};

/** Said where a rule has no words of its own for a fact that is missing. */
export const notAssessable: Message = {
  id: "not-assessable",
  facts: { missing: { as: "text", to: concerned } },
  sentences: {
    en: forConcerned(
      "We could not check one rule for you. This is not known: {missing}.",
      "One rule could not be checked for {worker}. This is not known: {missing}.",
    ),
    es: forConcerned(
      "No pudimos revisar una regla para ti. No se sabe esto: {missing}.",
      "No se pudo revisar una regla para {worker}. No se sabe esto: {missing}.",
    ),
  },
};

export const premiumTime: Message = {
  id: "premium.time",
  facts: { pay: { as: "duration", to: concerned } },
  sentences: {
    en: forConcerned(
      "You are owed {pay} of extra pay at your normal rate.",
      "{worker} is owed {pay} of extra pay at the normal rate.",
    ),
    es: forConcerned(
      "Se te debe un pago extra de {pay} a tu tarifa normal.",
      "Se debe a {worker} un pago extra de {pay} a la tarifa normal.",
    ),
  },
};

export const premiumMoney: Message = {
  id: "premium.money",
  facts: {
    amount: { as: "hundredths", to: concerned },
    currency: { as: "text", to: concerned },
  },
  sentences: {
    en: forConcerned(
      "You are owed {amount} {currency} extra.",
      "{worker} is owed {amount} {currency} extra.",
    ),
    es: forConcerned(
      "Se te deben {amount} {currency} extra.",
      "Se deben a {worker} {amount} {currency} extra.",
    ),
  },
};

/** All that a coworker is told who asks about somebody else. */
export const isPrivate: Message = {
  id: "private",
  facts: {},
  sentences: {
    en: {
      self: "",
      staff: "",
      outsider: "The reasons for another person's shifts are private.",
    },
    es: {
      self: "",
      staff: "",
      outsider: "Los motivos de los turnos de otra persona son privados.",
    },
  },
};

/** What the shift in question is. */
export const theShift: Message = {
  id: "shift",
  facts: {
    role: { as: "role", to: everyone },
    start: { as: "dateTime", to: everyone },
    end: { as: "dateTime", to: everyone },
  },
  sentences: {
    en: {
      self: "The shift: {role}, {start} to {end}.",
      staff: "The shift: {role}, {start} to {end}.",
      outsider: "The shift: {role}, {start} to {end}.",
    },
    es: {
      self: "El turno: {role}, {start} a {end}.",
      staff: "El turno: {role}, {start} a {end}.",
      outsider: "El turno: {role}, {start} a {end}.",
    },
  },
};
