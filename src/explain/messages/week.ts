import { concerned } from "../../rules/explanation.ts";
import { type Message, type ToldSpec, forConcerned, forStaff, staff } from "../message.ts";

const count: Readonly<Record<string, ToldSpec>> = { count: { as: "count", to: staff } };

export const ownTotal: Message = {
  id: "week.total",
  facts: {
    count: { as: "count", to: concerned },
    paidMinutes: { as: "duration", to: concerned },
  },
  sentences: {
    en: forConcerned(
      "Your shifts in this plan: {count}. Your paid time: {paidMinutes}.",
      "Shifts of {worker} in this plan: {count}. Paid time: {paidMinutes}.",
    ),
    es: forConcerned(
      "Tus turnos en este plan: {count}. Tu tiempo pagado: {paidMinutes}.",
      "Turnos de {worker} en este plan: {count}. Tiempo pagado: {paidMinutes}.",
    ),
  },
};

export const noShifts: Message = {
  id: "week.no-shifts",
  facts: {},
  sentences: {
    en: forConcerned("You have no shifts in this plan.", "{worker} has no shifts in this plan."),
    es: forConcerned("No tienes turnos en este plan.", "{worker} no tiene turnos en este plan."),
  },
};

export const shiftsGiven: Message = {
  id: "week.shifts-given",
  facts: count,
  sentences: {
    en: forStaff("Shifts given: {count}."),
    es: forStaff("Turnos dados: {count}."),
  },
};

export const peopleMissing: Message = {
  id: "week.people-missing",
  facts: count,
  sentences: {
    en: forStaff("Places still open: {count}."),
    es: forStaff("Lugares sin cubrir: {count}."),
  },
};

export const rulesBroken: Message = {
  id: "week.rules-broken",
  facts: count,
  sentences: {
    en: forStaff("Rules broken in this plan: {count}."),
    es: forStaff("Reglas que este plan rompe: {count}."),
  },
};

export const wishesMet: Message = {
  id: "week.wishes-met",
  facts: { met: { as: "count", to: staff }, asked: { as: "count", to: staff } },
  sentences: {
    en: forStaff("Wishes met: {met} of {asked}."),
    es: forStaff("Deseos que se cumplen: {met} de {asked}."),
  },
};
