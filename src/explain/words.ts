import type { Language } from "../rules/explanation.ts";

/**
 * Words that format.ts puts in for facts. They are our own lists, not the machine's: the same
 * schedule reads the same on every computer.
 */
interface Words {
  /** Monday first, as weekdays count from 1. */
  readonly weekdays: readonly string[];
  /** January first, as months count from 1. */
  readonly months: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly and: string;
  readonly midnight: string;
  /** Somebody whose name the reader may not know; begins a sentence. */
  readonly anotherWorker: string;
  /** What a person may agree to, by the consent's kind. */
  readonly consents: Readonly<Record<string, string>>;
  /** Sorts of data that a plan uses. */
  readonly fields: Readonly<Record<string, string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    yes: "yes",
    no: "no",
    and: "and",
    midnight: "midnight",
    anotherWorker: "Someone else",
    consents: {
      shortRest: "a shorter rest",
      addedHours: "more hours",
      scheduleChange: "a late change",
      mealWaiver1: "skip a meal break",
      mealWaiver2: "skip the second meal break",
      splitMeal: "take the meal break in two parts",
      workOnRestDay: "work on a rest day",
      averageHours: "hours that change from week to week",
    },
    fields: {
      roles: "roles",
      times: "times you can work",
      timesOf: "times people can work",
      leave: "leave",
      limits: "agreed limits",
      contract: "agreed hours",
      pay: "pay",
      history: "past shifts",
      wishes: "wishes",
      consents: "what you agreed to",
      consentsOf: "what people agreed to",
      age: "age, where a rule asks for it",
    },
  },
  es: {
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    months: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
    yes: "sí",
    no: "no",
    and: "y",
    midnight: "medianoche",
    anotherWorker: "Otra persona",
    consents: {
      shortRest: "un descanso más corto",
      addedHours: "más horas",
      scheduleChange: "un cambio tardío",
      mealWaiver1: "saltar una pausa para comer",
      mealWaiver2: "saltar la segunda pausa para comer",
      splitMeal: "partir en dos la pausa para comer",
      workOnRestDay: "trabajar en un día libre",
      averageHours: "horas que cambian cada semana",
    },
    fields: {
      roles: "puestos",
      times: "las horas en que puedes",
      timesOf: "las horas en que la gente puede",
      leave: "permisos",
      limits: "límites acordados",
      contract: "horas acordadas",
      pay: "sueldo",
      history: "turnos pasados",
      wishes: "deseos",
      consents: "lo que aceptaste",
      consentsOf: "lo que la gente aceptó",
      age: "edad, si una regla la pide",
    },
  },
};
