import type { Language } from "../../rules/explanation.ts";

interface SkillsWords {
  readonly title: string;
  readonly lead: string;
  readonly missing: string;
  readonly most: string;
  readonly solved: string;
  readonly caption: string;
  readonly set: string;
  readonly filled: string;
  readonly left: string;
  readonly relieved: string;
  readonly points: string;
  readonly empty: string;
  readonly method: readonly string[];
}

export const skillsWords: Readonly<Record<Language, SkillsWords>> = {
  en: {
    title: "Skills that would help",
    lead:
      "Which training would fill open work, or take weight off the person who carries the " +
      "most, found by solving the week again.",
    missing: "Work left open today",
    most: "Burdens of the person who carries the most",
    solved: "Weeks solved again",
    caption: "Sets of trainings, the most useful first",
    set: "Who would learn what",
    filled: "Work filled (h:min)",
    left: "Work still open (h:min)",
    relieved: "Burdens relieved",
    points: "Goal points saved",
    empty: "No training was found that would help.",
    method: [
      "Each set was tried by adding the roles and solving the whole week again with the " +
        "same seed and the same amount of search.",
      "Pairs are thought of where training alone stands between a person and an open slot, " +
        "and for the roles of the person who carries the most. Larger sets are built from " +
        "the best smaller ones, so a set that helps only as a whole can be missed.",
      "The search is not exact. Small differences in goal points can be chance; hours " +
        "filled are more certain.",
      "Nothing is said about whether somebody can or wants to learn a role, what it costs, " +
        "or how long it takes. One week is no trend: look at several.",
    ],
  },
  es: {
    title: "Capacitación que ayudaría",
    lead:
      "Qué formación cubriría turnos abiertos o aliviaría a quien más carga; se halló " +
      "resolviendo la semana de nuevo.",
    missing: "Trabajo sin cubrir hoy",
    most: "Cargas de quien más lleva",
    solved: "Semanas resueltas de nuevo",
    caption: "Grupos de formaciones, primero los más útiles",
    set: "Quién aprendería qué",
    filled: "Trabajo cubierto (h:min)",
    left: "Aún sin cubrir (h:min)",
    relieved: "Cargas aliviadas",
    points: "Puntos de metas ahorrados",
    empty: "No se halló una formación que ayude.",
    method: [
      "Cada grupo se probó añadiendo los puestos y resolviendo toda la semana con la misma " +
        "semilla y la misma cantidad de búsqueda.",
      "Se piensa en parejas donde solo la formación separa a una persona de un turno sin " +
        "cubrir, y en los puestos de quien más carga. Los grupos grandes se forman con los " +
        "mejores pequeños, así que puede faltar uno que solo ayude completo.",
      "La búsqueda no es exacta. Las diferencias pequeñas de puntos pueden ser azar; las " +
        "horas cubiertas son más seguras.",
      "Nada se dice de si alguien puede o quiere aprender un puesto, cuánto cuesta o " +
        "cuánto tarda. Una semana no es una tendencia: mira varias.",
    ],
  },
};
