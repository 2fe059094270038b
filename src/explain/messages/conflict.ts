import { everyone } from "../../rules/explanation.ts";
import type { ReasonGroup } from "../reason-groups.ts";
import { type Message, forAll, forStaff, staff } from "../message.ts";

export const stillOpen: Message = {
  id: "open.still-open",
  facts: {
    role: { as: "role", to: everyone },
    start: { as: "dateTime", to: everyone },
    end: { as: "dateTime", to: everyone },
    count: { as: "count", to: everyone },
  },
  sentences: {
    en: forAll("This shift is still open: {role}, {start} to {end}. People missing: {count}."),
    es: forAll(
      "Este turno sigue sin cubrir: {role}, {start} a {end}. Personas que faltan: {count}.",
    ),
  },
};

/** To workers: that it was tried, and no more. */
export const nobodyFound: Message = {
  id: "open.nobody-found",
  facts: {},
  sentences: {
    en: {
      self: "The plan found no one to take it. Nobody has to work against a rule.",
      staff: "",
      outsider: "The plan found no one to take it. Nobody has to work against a rule.",
    },
    es: {
      self: "El plan no encontró a nadie. Nadie tiene que trabajar contra una regla.",
      staff: "",
      outsider: "El plan no encontró a nadie. Nadie tiene que trabajar contra una regla.",
    },
  },
};

/** How many people a group of reasons keeps out. Each person counts once. */
export const groupCounts: Readonly<Record<ReasonGroup, Message>> = {
  notQualified: count(
    "not-qualified",
    "Not trained for this role: {count}.",
    "Sin este puesto: {count}.",
  ),
  notAvailable: count(
    "not-available",
    "Not available then: {count}.",
    "No disponibles a esa hora: {count}.",
  ),
  alreadyWorking: count(
    "already-working",
    "At work then: {count}.",
    "Ya trabajan a esa hora: {count}.",
  ),
  rest: count("rest", "Too little rest: {count}.", "Con poco descanso: {count}."),
  hours: count("hours", "Too many hours: {count}.", "Con demasiadas horas: {count}."),
  breaks: count("breaks", "No room for a break: {count}.", "Sin lugar para la pausa: {count}."),
  notice: count("notice", "Too late to be told: {count}.", "Sin tiempo para avisar: {count}."),
  otherRule: count(
    "other-rule",
    "Stopped by some other rule: {count}.",
    "Por otra regla: {count}.",
  ),
  secondShift: count(
    "second-shift",
    "Free for it only as a second shift that day: {count}.",
    "Libres solo como segundo turno del día: {count}.",
  ),
  free: count("free", "Free to take it: {count}.", "Libres para hacerlo: {count}."),
};

export const couldWithout: Message = {
  id: "open.could-without",
  facts: { start: { as: "dateTime", to: staff } },
  sentences: {
    en: forStaff("{worker} could take it without the shift on {start}."),
    es: forStaff("{worker} podría hacerlo sin el turno del {start}."),
  },
};

export const noChangeFound: Message = {
  id: "open.no-change-found",
  facts: {},
  sentences: {
    en: forStaff("No small change was found that would fill it."),
    es: forStaff("No se encontró un cambio pequeño para cubrirlo."),
  },
};

function count(id: string, en: string, es: string): Message {
  return {
    id: `open.${id}`,
    facts: { count: { as: "count", to: staff } },
    sentences: { en: forStaff(en), es: forStaff(es) },
  };
}
