import type { Language } from "../rules/explanation.ts";

/** Words of the page itself, whatever the report is about. */
export interface PageWords {
  readonly contents: string;
  readonly skip: string;
  readonly glance: string;
  readonly table: string;
  readonly worker: string;
  readonly paid: string;
  readonly source: string;
  readonly nextDay: string;
  readonly minutesHead: string;
  readonly scroll: string;
  readonly law: string;
  readonly marked: string;
  readonly made: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    contents: "Contents",
    skip: "Skip to the report",
    glance: "At a glance",
    table: "The numbers as a table",
    worker: "Worker",
    paid: "Paid (h:min)",
    source: "where this number comes from",
    nextDay: "next day",
    minutesHead: "h:min",
    scroll: "scrolls sideways",
    law: "Law",
    marked: "marked",
    made: "Made with Fairweek. Nothing in this file was loaded from anywhere else.",
  },
  es: {
    contents: "Contenido",
    skip: "Ir al informe",
    glance: "En resumen",
    table: "Los números en una tabla",
    worker: "Persona",
    paid: "Pagadas (h:min)",
    source: "de dónde viene este número",
    nextDay: "día siguiente",
    minutesHead: "h:min",
    scroll: "se desplaza de lado",
    law: "Ley",
    marked: "marcada",
    made: "Hecho con Fairweek. Nada de este archivo se cargó de otro lugar.",
  },
};
