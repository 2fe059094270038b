import type { Language } from "../../rules/explanation.ts";

type Picture = { readonly title: string; readonly lead: string };

/** Every sentence of a shadow report. */
export interface ShadowWords {
  readonly title: string;
  readonly verdict: { readonly tag: string; readonly text: string };
  readonly sections: Readonly<Record<"people" | "weeks" | "lives" | "method", Picture>>;
  readonly figures: Readonly<
    Record<
      | "gains"
      | "loses"
      | "mixed"
      | "same"
      | "violations"
      | "ourViolations"
      | "missing"
      | "ourMissing"
      | "cost",
      string
    >
  >;
  readonly ours: string;
  readonly present: string;
  readonly columns: Readonly<
    Record<
      | "worker"
      | "outcome"
      | "hours"
      | "burdens"
      | "pattern"
      | "paid"
      | "off"
      | "load"
      | "breaks"
      | "repeat"
      | "notice"
      | "pay"
      | "week"
      | "violations"
      | "missing"
      | "shifts"
      | "cost"
      | "points"
      | "world",
      string
    >
  >;
  readonly charts: Readonly<
    Record<"hours" | "load" | "breaks", { readonly title: string; readonly text: string }>
  >;
  readonly captions: Readonly<Record<"people" | "lives" | "weeks", string>>;
  readonly outcomes: Readonly<Record<"gains" | "loses" | "mixed" | "same", string>>;
  readonly effects: Readonly<Record<"better" | "worse" | "same", string>>;
  readonly unknown: string;
  readonly oneWeek: string;
  readonly empty: string;
  readonly method: readonly string[];
}

const en: ShadowWords = {
  title: "Shadow run",
  verdict: {
    tag: "Nothing was published",
    text:
      "These schedules were made beside the present ones, to see who would gain and who " +
      "would lose.",
  },
  sections: {
    people: {
      title: "Who would gain, who would lose",
      lead:
        "Hours closer to those asked for, fewer burdens and short rests, and days and times " +
        "closer to the usual ones count as better. Pay is told below; it follows from hours.",
    },
    weeks: {
      title: "Week by week",
      lead:
        "The law, coverage and cost of the present schedules and of ours, counted in the " +
        "same way.",
    },
    lives: {
      title: "Both worlds, worker by worker",
      lead: "Each worker's weeks as they are, and as they would be.",
    },
    method: { title: "How this was made", lead: "" },
  },
  figures: {
    gains: "Would gain",
    loses: "Would lose",
    mixed: "Would gain and lose",
    same: "About the same",
    violations: "Broken limits, present",
    ourViolations: "Broken limits, ours",
    missing: "Work left open, present",
    ourMissing: "Work left open, ours",
    cost: "Cost with ours",
  },
  ours: "ours",
  present: "present",
  columns: {
    worker: "Worker",
    outcome: "With ours",
    hours: "Hours",
    burdens: "Burdens and rests",
    pattern: "Days and times",
    paid: "Paid (h:min)",
    off: "Off the hours asked for (h:min)",
    load: "Burdens and short rests",
    breaks: "Breaks of the usual pattern",
    repeat: "Shifts that come back",
    notice: "Notice (days)",
    pay: "Pay",
    week: "Week of",
    violations: "Broken limits",
    missing: "Work left open (h:min)",
    shifts: "Shifts",
    cost: "Wages and premiums",
    points: "Goal points",
    world: "Schedule",
  },
  charts: {
    hours: {
      title: "Change of paid hours with ours",
      text: "One bar a worker: to the right more paid hours than now, to the left fewer.",
    },
    load: {
      title: "Change of burdens and short rests with ours",
      text:
        "One bar a worker: to the right more nights, weekend shifts, closings and short " +
        "rests than now, to the left fewer.",
    },
    breaks: {
      title: "Change of breaks of the usual pattern with ours",
      text:
        "One bar a worker: to the right more unusual days and times than now, to the left " +
        "fewer.",
    },
  },
  captions: {
    people: "Who would gain and who would lose",
    lives: "Present and ours by worker",
    weeks: "Present and ours by week",
  },
  outcomes: { gains: "gains", loses: "loses", mixed: "gains and loses", same: "same" },
  effects: { better: "better", worse: "worse", same: "same" },
  unknown: "not known",
  oneWeek: "one week only",
  empty: "Nothing to show.",
  method: [
    "Nothing was published, and nobody's schedule was changed.",
    "Ours were made with what the problem files hold, and as if at the moment the present " +
    "ones were published: notice is therefore alike by design, and no gain of ours.",
    "Where weeks follow one another, ours follow ours: rest and hours before a week are " +
    "those of our own week before. Burdens carried over from earlier weeks are those of " +
    "the files.",
    "The present schedules are those that were published. What was changed afterwards is " +
    "not in them, so days as they were lived may have been less predictable than told here.",
    "A difference of less than one paid hour counts as the same. What a schedule is worth " +
    "to a person, only that person can say: ask before you decide.",
  ],
};

const es: ShadowWords = {
  title: "Prueba en paralelo",
  verdict: {
    tag: "No se publicó nada",
    text:
      "Estos horarios se hicieron junto a los actuales, para ver quién ganaría y quién " +
      "perdería.",
  },
  sections: {
    people: {
      title: "Quién ganaría y quién perdería",
      lead:
        "Es mejor tener horas más cercanas a las pedidas, menos cargas y descansos cortos, y " +
        "días y horas más habituales. El sueldo está más abajo; sigue a las horas.",
    },
    weeks: {
      title: "Semana por semana",
      lead:
        "La ley, la cobertura y el costo de los horarios actuales y de los nuestros, " +
        "contados igual.",
    },
    lives: {
      title: "Los dos mundos, persona por persona",
      lead: "Las semanas de cada persona como son y como serían.",
    },
    method: { title: "Cómo se hizo", lead: "" },
  },
  figures: {
    gains: "Ganarían",
    loses: "Perderían",
    mixed: "Ganarían y perderían",
    same: "Más o menos igual",
    violations: "Límites rotos, actual",
    ourViolations: "Límites rotos, nuestro",
    missing: "Trabajo sin cubrir, actual",
    ourMissing: "Trabajo sin cubrir, nuestro",
    cost: "Costo con el nuestro",
  },
  ours: "nuestro",
  present: "actual",
  columns: {
    worker: "Persona",
    outcome: "Con el nuestro",
    hours: "Horas",
    burdens: "Cargas y descansos",
    pattern: "Días y horas",
    paid: "Pagadas (h:min)",
    off: "Lejos de las pedidas (h:min)",
    load: "Cargas y descansos cortos",
    breaks: "Rupturas de lo habitual",
    repeat: "Turnos que se repiten",
    notice: "Aviso (días)",
    pay: "Sueldo",
    week: "Semana del",
    violations: "Límites rotos",
    missing: "Sin cubrir (h:min)",
    shifts: "Turnos",
    cost: "Sueldos y pagos extra",
    points: "Puntos de metas",
    world: "Horario",
  },
  charts: {
    hours: {
      title: "Cambio de horas pagadas con el nuestro",
      text:
        "Una barra por persona: a la derecha más horas pagadas que ahora, a la izquierda " +
        "menos.",
    },
    load: {
      title: "Cambio de cargas y descansos cortos con el nuestro",
      text:
        "Una barra por persona: a la derecha más noches, fines de semana, cierres y " +
        "descansos cortos que ahora, a la izquierda menos.",
    },
    breaks: {
      title: "Cambio de rupturas de lo habitual con el nuestro",
      text:
        "Una barra por persona: a la derecha más días y horas no habituales que ahora, a la " +
        "izquierda menos.",
    },
  },
  captions: {
    people: "Quién ganaría y quién perdería",
    lives: "Actual y nuestro por persona",
    weeks: "Actual y nuestro por semana",
  },
  outcomes: { gains: "gana", loses: "pierde", mixed: "gana y pierde", same: "igual" },
  effects: { better: "mejor", worse: "peor", same: "igual" },
  unknown: "no se sabe",
  oneWeek: "solo una semana",
  empty: "No hay nada que mostrar.",
  method: [
    "No se publicó nada ni se cambió el horario de nadie.",
    "Los nuestros se hicieron con los datos de los archivos y como en el momento en que se " +
    "publicaron los actuales: el aviso es igual a propósito y no es mérito nuestro.",
    "Donde las semanas se siguen, los nuestros siguen a los nuestros: el descanso y las " +
    "horas de antes son los de nuestra semana anterior. Las cargas que vienen de antes son " +
    "las de los archivos.",
    "Los horarios actuales son los publicados. No incluyen lo que cambió después, así que " +
    "los días vividos pudieron ser menos previsibles.",
    "Una diferencia de menos de una hora pagada cuenta como igual. Lo que vale un horario " +
    "para una persona solo puede decirlo ella: pregunta antes de decidir.",
  ],
};

export const shadowWords: Readonly<Record<Language, ShadowWords>> = { en, es };
