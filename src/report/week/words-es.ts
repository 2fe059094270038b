import { impactWordsEs } from "./impact-words-es.ts";
import type { WeekWords } from "./words.ts";

export const wordsEs: WeekWords = {
  verdict: {
    lawful: {
      tag: "Conforme a la ley",
      text: "La revisión no encontró límites rotos ni pagos extra.",
    },
    lawfulAtAPrice: {
      tag: "Conforme a la ley, con un costo",
      text: "La revisión no encontró límites rotos. Se deben pagos extra.",
    },
    unlawful: {
      tag: "Contra la ley",
      text: "La revisión encontró límites rotos. No publiques el horario así.",
    },
  },
  incomplete: "Algunas reglas no se pudieron juzgar porque falta un dato.",
  to: "a",
  sections: {
    schedule: {
      title: "Horario",
      lead: "Quién trabaja cuándo. Una señal junto a un turno lleva a lo que dice la revisión.",
    },
    coverage: {
      title: "Cobertura",
      lead:
        "Cuánta gente se pide y cuánta hay, hora por hora. Quien está en una pausa cuenta " +
        "como presente.",
    },
    open: {
      title: "Turnos sin cubrir",
      lead:
        "Trabajo que queda sin cubrir antes que romper un límite: qué lo impide y los " +
        "cambios más pequeños que lo cubrirían.",
    },
    findings: {
      title: "Hallazgos",
      lead: "Lo que encontró una revisión independiente del horario terminado, con la ley detrás.",
    },
    people: {
      title: "Horas y cargas",
      lead:
        "Las horas junto a las que pidió cada persona, y cómo se reparten noches, fines de " +
        "semana y cierres.",
    },
    goals: {
      title: "Metas",
      lead:
        "Cómo queda el horario en cada meta. Menos puntos es mejor; cero casi nunca es " +
        "posible.",
    },
    changes: {
      title: "Cambios y pagos extra",
      lead: "Lo que cambió después de avisar a la gente y lo que se debe además del sueldo.",
    },
    skills: {
      title: "Capacitación que ayudaría",
      lead:
        "Qué formación cubriría turnos o aliviaría a quienes más cargan; se halló " +
        "resolviendo la semana de nuevo.",
    },
    advice: {
      title: "Qué hacer ahora",
      lead: "Pasos que decide una persona. Nada de esto pasa por sí solo.",
    },
    impact: {
      title: "Evaluación de impacto",
      lead:
        "Lo que esta semana hace a la gente, en números. Cada número lleva al lugar del " +
        "informe de donde viene.",
    },
    disclosure: {
      title: "Cómo se hizo",
      lead: "Qué hace el programa, qué sabe de la gente y quién decide.",
    },
    law: {
      title: "Ley vigente",
      lead: "Qué se revisó, dónde está escrito y hasta dónde se verificó cada texto.",
    },
  },
  rosterCaption: "Turnos por persona y fecha",
  onlyOwn: "Este informe es para una persona. Los turnos de las demás son privados.",
  noNames: "Los turnos de cada persona son privados.",
  figures: {
    workers: "Personas con turnos",
    shifts: "Turnos",
    paid: "Horas pagadas",
    needed: "Trabajo pedido",
    missing: "Trabajo sin cubrir",
    covered: "Cubierto",
    openSlots: "Turnos sin cubrir",
    violations: "Límites rotos",
    unjudged: "Sin poder juzgar",
    premiums: "Pagos extra debidos, veces",
    premiumTime: "Pago extra, como tiempo pagado",
    premiumMoney: "Pago extra, en dinero",
    under80: "Personas muy por debajo de las horas pedidas",
    underNote: "menos del 80 %",
    mostWeekends: "Máximo de turnos de fin de semana de una persona",
    mostNights: "Máximo de noches de una persona",
    quickReturns: "Descansos cortos entre turnos",
    wishesMet: "Deseos cumplidos",
    wages: "Sueldos",
    changes: "Cambios después del aviso",
    employerChanges: "Pedidos por la empresa",
    enactments: "Reglas vigentes",
    primary: "Verificadas en la propia ley",
    advice: "Pasos por decidir",
  },
  columns: {
    date: "Fecha",
    from: "Desde",
    until: "Hasta",
    need: "Personas pedidas",
    staff: "Personas presentes",
    missing: "Faltan",
    surplus: "Más de lo pedido",
    covered: "Cubierto",
    worker: "Persona",
    shifts: "Turnos",
    paid: "Pagadas (h:min)",
    desired: "Pedidas (h:min)",
    shareOfDesired: "Parte de lo pedido",
    nights: "Noches",
    weekends: "Turnos de fin de semana",
    closings: "Cierres",
    quickReturns: "Descansos cortos",
    goal: "Meta",
    weight: "Peso",
    points: "Puntos",
    unit: "Qué es un punto",
    told: "Avisado el",
    kind: "Cambio",
    before: "Antes",
    after: "Después",
    asked: "Lo pidió",
    reason: "Motivo",
    rule: "Regla",
    extraTime: "Como tiempo pagado (h:min)",
    extraMoney: "En dinero",
    law: "Regla",
    citation: "Dónde está escrita",
    verified: "Verificada",
    people: "Personas incluidas",
    question: "Pregunta",
    answer: "Respuesta",
    item: "Dato",
    value: "Valor",
  },
  total: "Todo el periodo",
  chart: {
    coverage: {
      title: "Personas pedidas y presentes",
      text:
        "Una franja por fecha. Las barras muestran cuánta gente hay y una línea cuánta se " +
        "pide; donde falta gente, la barra se completa en rojo.",
    },
    hours: {
      title: "Horas pagadas junto a las pedidas",
      text: "Una barra por persona con las horas pagadas y una raya en las horas pedidas.",
    },
    burdens: {
      title: "Noches, fines de semana y cierres",
      text:
        "Una barra por persona, hecha de noches, turnos de fin de semana y cierres. Los " +
        "números van en ese orden.",
    },
  },
  captions: {
    days: "Cobertura por fecha, en horas-persona (h:min)",
    steps: "Personas pedidas y presentes, por hora del día",
    people: "Horas y cargas por persona",
    goals: "Puntos por meta",
    changes: "Cambios después del aviso",
    premiums: "Pagos extra debidos",
    law: "Reglas vigentes",
    impact: "Preguntas y respuestas",
    provenance: "De qué se hizo este informe",
  },
  empty: {
    open: "No queda nada sin cubrir.",
    unlisted:
      "El horario no nombra turnos sin cubrir, pero a parte del trabajo pedido le falta gente: " +
      "la cobertura dice cuándo.",
    findings: "La revisión no tiene nada que decir.",
    people: "No hay nadie que mostrar.",
    goals: "No hay metas activas.",
    changes: "No hay cambios registrados.",
    premiums: "No se deben pagos extra.",
    law: "No hay reglas vigentes.",
    advice: "No queda nada por decidir.",
    demand: "El problema no pide trabajo.",
  },
  tags: {
    violation: "Límite roto",
    notAssessable: "Sin juzgar",
    premium: "Pago extra",
    stray: "No encaja",
    open: "Sin cubrir",
    todo: "Por hacer",
  },
  missingPeople: "Personas que faltan",
  goalTitles: {
    "fair-burdens": "Reparto justo de noches, fines de semana y cierres",
    "hours-adequacy": "Horas suficientes",
    "hours-stability": "Horas estables de semana a semana",
    "labour-cost": "Sueldos",
    "pattern-stability": "Días y horas habituales",
    "rest-comfort": "Descanso entre turnos",
    wishes: "Deseos",
  },
  goalUnits: {
    "fair-burdens": "puntos por el cuadrado de las cargas, según las horas del contrato",
    "hours-adequacy": "puntos por los minutos que faltan para las horas deseadas o garantizadas",
    "hours-stability": "puntos por los minutos que se apartan de las horas habituales",
    "labour-cost": "un punto por centavo de sueldo, con el recargo por horas extra",
    "pattern-stability": "puntos por trabajar en días u horas no habituales",
    "rest-comfort": "puntos por cada descanso corto entre dos turnos",
    wishes: "puntos por cada deseo no cumplido, según su peso",
  },
  weightsPublic: "Los pesos los elige la empresa y están a la vista de todos.",
  changeKinds: {
    addShift: "turno añadido",
    extend: "alargado",
    reduce: "acortado",
    move: "movido",
    relocate: "otro lugar",
    cancel: "cancelado",
    swap: "intercambiado",
    trade: "cambiado entre personas",
    onCallNotCalled: "de guardia, sin llamada",
    timeOff: "tiempo libre",
    sickLeave: "baja por enfermedad",
  },
  absence: "ausencia",
  initiators: { employer: "empresa", worker: "trabajador/a", external: "nadie" },
  marks: { primary: "en la propia ley", secondary: "de segunda mano", unverified: "todavía no" },
  physics: "no se puede de otro modo",
  noDesired: "no pidió horas",
  notKnown: "no se sabe",
  everybody: "todas",
  ...impactWordsEs,
};
