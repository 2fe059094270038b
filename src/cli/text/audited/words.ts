import type { Language } from "../../../index.ts";

const en = {
  title: "Did groups of workers fare differently?",
  quarter: (from: string, last: string, weeks: number) =>
    `${weeks} weeks, from ${from} to the week that begins on ${last}`,
  people: (workers: number, tests: number, alpha: string) =>
    `${workers} workers; ${tests} tests, adjusted together (Holm), compared with ${alpha}`,
  by: (attributes: string) => `By ${attributes}`,
  withheld: "too few people: nothing of this can be shown without giving single people away",
  groups: "Groups",
  hidden: "hidden",
  left: (notStated: string, undefinedFor: string) =>
    `left out: ${notStated} who stated nothing, ${undefinedFor} without a figure`,
  few: "a few",
  head: ["group", "n", "mean", "others", "ratio", "p", "effect", "could see", "verdict"],
  notShown: "not shown",
  direction: { worse: "worse", better: "better", same: "the same" },
  sentences: "What asks for a look",
  nothingAsks: "Nothing. That is no clean bill: see what these groups could have shown.",
  retaliation: "After protected acts (for a compliance person only)",
  notCompared: {
    fewerThan8WeeksOnASide: "not compared: fewer than 8 usable weeks before or after",
    fewerThan2Controls: "not compared: fewer than 2 comparable colleagues",
  },
  reasons: {
    hoursDown25Percent: "hours down by 25 % or more against comparable colleagues",
    worst5Percent: "among the worst 5 % of comparable colleagues",
  },
  noReason: "nothing that screens it out",
  difference: (outcome: string, before: string, after: string, rank: number, of: number) =>
    `${outcome}: ${before} before, ${after} after; rank ${rank} of ${of} from the worst`,
  notes: "What this is not",
};

const es: typeof en = {
  title: "¿Les fue distinto a unos grupos que a otros?",
  quarter: (from, last, weeks) =>
    `${weeks} semanas, del ${from} a la semana que empieza el ${last}`,
  people: (workers, tests, alpha) =>
    `${workers} personas; ${tests} pruebas, ajustadas juntas (Holm), comparadas con ${alpha}`,
  by: (attributes) => `Por ${attributes}`,
  withheld: "muy pocas personas: nada de esto se puede mostrar sin delatar a alguien",
  groups: "Grupos",
  hidden: "oculto",
  left: (notStated, undefinedFor) =>
    `fuera: ${notStated} que no declararon nada, ${undefinedFor} sin cifra`,
  few: "algunas",
  head: ["grupo", "n", "media", "demás", "razón", "p", "efecto", "detectable", "veredicto"],
  notShown: "no se muestra",
  direction: { worse: "peor", better: "mejor", same: "igual" },
  sentences: "Lo que pide una mirada",
  nothingAsks: "Nada. Eso no absuelve: vea qué habrían podido mostrar estos grupos.",
  retaliation: "Tras actos protegidos (solo para cumplimiento)",
  notCompared: {
    fewerThan8WeeksOnASide: "sin comparar: menos de 8 semanas útiles antes o después",
    fewerThan2Controls: "sin comparar: menos de 2 personas comparables",
  },
  reasons: {
    hoursDown25Percent: "horas un 25 % o más por debajo de personas comparables",
    worst5Percent: "entre el 5 % peor de las personas comparables",
  },
  noReason: "nada que lo señale",
  difference: (outcome, before, after, rank, of) =>
    `${outcome}: ${before} antes, ${after} después; puesto ${rank} de ${of} desde el peor`,
  notes: "Lo que esto no es",
};

export type AuditedWords = typeof en;

export const auditedWords: Readonly<Record<Language, AuditedWords>> = { en, es };
