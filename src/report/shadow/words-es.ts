import type { ShadowWords } from "./words.ts";

export const wordsEs: ShadowWords = {
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
