import type { Language } from "../../rules/explanation.ts";

/** Every sentence of an audit's report that is not the audit's own. */
interface AuditWords {
  readonly title: string;
  readonly verdict: Readonly<Record<"review" | "watch" | "insufficientData" | "noFlag", { tag: string; text: string }>>;
  readonly screening: string;
  readonly sections: Readonly<
    Record<"verdicts" | "effects" | "detectable" | "groups" | "texts" | "impact" | "limits", { title: string; lead: string }>
  >;
  readonly figures: Readonly<Record<"workers" | "tests" | "alpha" | "review" | "watch" | "hidden" | "sites", string>>;
  readonly columns: Readonly<
    Record<
      | "group"
      | "outcome"
      | "verdict"
      | "people"
      | "others"
      | "mean"
      | "meanOthers"
      | "rate"
      | "ratio"
      | "p"
      | "test"
      | "difference"
      | "from"
      | "until"
      | "effect"
      | "practical"
      | "standard"
      | "drop"
      | "unit"
      | "question"
      | "answer"
      | "item"
      | "value",
      string
    >
  >;
  readonly captions: Readonly<Record<"verdicts" | "effects" | "detectable" | "groups" | "impact" | "provenance", string>>;
  readonly chart: { readonly title: string; readonly text: string };
  readonly hidden: string;
  readonly notTested: string;
  readonly undefinedValue: string;
  readonly notDetectable: string;
  readonly any: string;
  readonly empty: string;
  readonly questions: Readonly<Record<"review" | "watch" | "tests" | "hidden" | "workers", string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly disclosure: readonly string[];
  readonly provenance: Readonly<Record<"from" | "until" | "weeks" | "seed" | "audience" | "site" | "history", string>>;
  readonly audiences: Readonly<Record<string, string>>;
}

const en: AuditWords = {
  title: "Fairness audit",
  verdict: {
    review: { tag: "Review", text: "At least one result asks for a person to look into it now." },
    watch: { tag: "Watch", text: "No result asks for a review. At least one should be looked at again next quarter." },
    insufficientData: { tag: "Too few people", text: "Groups are too small to compare. That is no clean bill of health." },
    noFlag: { tag: "No flag", text: "No result stands out. See below how large a difference would have been found." },
  },
  screening: "A screening statistic, not a finding: it says where to look, and proves nothing.",
  sections: {
    verdicts: { title: "Verdicts", lead: "Each group beside all others, outcome by outcome. A flag needs both a difference that matters and a test that rules chance out." },
    effects: { title: "Size of differences", lead: "How far apart a group and the others are, with the interval that the data allow." },
    detectable: { title: "What could have been found", lead: "The smallest true difference that groups of these sizes show 4 times in 5. Smaller ones can be there unseen." },
    groups: { title: "Groups and privacy", lead: "Who was compared. Groups too small to show are hidden, and so is whatever would let them be worked out." },
    texts: { title: "Results in words", lead: "" },
    impact: { title: "Impact assessment", lead: "The audit in numbers. Each links to the place in this report where it comes from." },
    limits: { title: "How this was made, and its limits", lead: "" },
  },
  figures: {
    workers: "Workers audited",
    tests: "Tests made",
    alpha: "Chance of a false alarm allowed",
    review: "To review",
    watch: "To watch",
    hidden: "Results hidden",
    sites: "Sites",
  },
  columns: {
    group: "Group",
    outcome: "Outcome",
    verdict: "Verdict",
    people: "People",
    others: "Others",
    mean: "Mean of the group",
    meanOthers: "Mean of the others",
    rate: "Rate",
    ratio: "Impact ratio",
    p: "p, adjusted",
    test: "Test",
    difference: "Difference",
    from: "Interval from",
    until: "Interval to",
    effect: "Standardised effect",
    practical: "In daily terms",
    standard: "In standard deviations",
    drop: "As a drop in the rate",
    unit: "Unit",
    question: "Question",
    answer: "Answer",
    item: "Item",
    value: "Value",
  },
  captions: {
    verdicts: "Verdict by group and outcome",
    effects: "Differences with intervals",
    detectable: "Smallest detectable differences",
    groups: "Groups compared",
    impact: "Questions and answers",
    provenance: "What this report was made from",
  },
  chart: {
    title: "Difference to the others",
    text: "One point a group, the group minus the others, with its interval where there is one. Left of the upright line the group has less, right of it more.",
  },
  hidden: "hidden to protect people",
  notTested: "not tested",
  undefinedValue: "undefined",
  notDetectable: "none that can occur",
  any: "any",
  empty: "Nothing can be shown.",
  questions: {
    workers: "How many workers were audited?",
    tests: "How many tests were made?",
    review: "How many results ask for a review?",
    watch: "How many should be looked at again?",
    hidden: "How many results are hidden to protect people?",
  },
  outcomes: {},
  disclosure: [
    "Protected attributes stay in a store of their own and meet outcomes inside the audit alone. Nothing that plans schedules can read them.",
    "Groups are compared within site, role and contract hours, so that different jobs are not mistaken for different treatment.",
    "A small site without a flag is not shown to be fair: it may be too small to tell.",
    "The law, not this report, says what discrimination is. Have counsel read a flag before you act on it, and act before you explain it away.",
  ],
  provenance: {
    from: "First week",
    until: "Last week",
    weeks: "Weeks",
    seed: "Seed of the tests",
    audience: "May be shown to",
    site: "Site",
    history: "History, digest",
  },
  audiences: { needToKnow: "those who need to know", export: "anybody" },
};

const es: AuditWords = {
  title: "Auditoría de equidad",
  verdict: {
    review: { tag: "Revisar", text: "Al menos un resultado pide que una persona lo mire ahora." },
    watch: { tag: "Observar", text: "Ningún resultado pide revisión. Al menos uno se debe mirar otra vez el próximo trimestre." },
    insufficientData: { tag: "Muy pocas personas", text: "Los grupos son muy pequeños para comparar. Eso no prueba que todo esté bien." },
    noFlag: { tag: "Sin señal", text: "Ningún resultado destaca. Más abajo está qué diferencia se habría encontrado." },
  },
  screening: "Una estadística para saber dónde mirar, no una conclusión: no prueba nada.",
  sections: {
    verdicts: { title: "Resultados", lead: "Cada grupo junto a los demás, resultado por resultado. Una señal pide una diferencia que importe y una prueba que descarte el azar." },
    effects: { title: "Tamaño de las diferencias", lead: "Qué tan lejos están un grupo y los demás, con el intervalo que permiten los datos." },
    detectable: { title: "Qué se habría podido encontrar", lead: "La menor diferencia real que grupos así muestran 4 de 5 veces. Puede haber otras menores sin ver." },
    groups: { title: "Grupos y privacidad", lead: "A quién se comparó. Los grupos muy pequeños se ocultan, y también lo que dejaría calcularlos." },
    texts: { title: "Resultados en palabras", lead: "" },
    impact: { title: "Evaluación de impacto", lead: "La auditoría en números. Cada uno lleva al lugar del informe de donde viene." },
    limits: { title: "Cómo se hizo y sus límites", lead: "" },
  },
  figures: {
    workers: "Personas auditadas",
    tests: "Pruebas hechas",
    alpha: "Probabilidad permitida de falsa alarma",
    review: "Por revisar",
    watch: "Por observar",
    hidden: "Resultados ocultos",
    sites: "Lugares",
  },
  columns: {
    group: "Grupo",
    outcome: "Resultado medido",
    verdict: "Señal",
    people: "Personas",
    others: "Otras",
    mean: "Media del grupo",
    meanOthers: "Media de las demás",
    rate: "Tasa",
    ratio: "Razón de impacto",
    p: "p, ajustada",
    test: "Prueba",
    difference: "Diferencia",
    from: "Intervalo desde",
    until: "Intervalo hasta",
    effect: "Efecto estandarizado",
    practical: "En términos diarios",
    standard: "En desviaciones estándar",
    drop: "Como caída de la tasa",
    unit: "Unidad",
    question: "Pregunta",
    answer: "Respuesta",
    item: "Dato",
    value: "Valor",
  },
  captions: {
    verdicts: "Señal por grupo y resultado",
    effects: "Diferencias con intervalos",
    detectable: "Menores diferencias que se pueden encontrar",
    groups: "Grupos comparados",
    impact: "Preguntas y respuestas",
    provenance: "De qué se hizo este informe",
  },
  chart: {
    title: "Diferencia con los demás",
    text: "Un punto por grupo, el grupo menos los demás, con su intervalo donde lo hay. A la izquierda de la raya el grupo tiene menos, a la derecha más.",
  },
  hidden: "oculto para proteger a personas",
  notTested: "sin probar",
  undefinedValue: "sin definir",
  notDetectable: "ninguna posible",
  any: "cualquiera",
  empty: "No se puede mostrar nada.",
  questions: {
    workers: "¿A cuántas personas se auditó?",
    tests: "¿Cuántas pruebas se hicieron?",
    review: "¿Cuántos resultados piden revisión?",
    watch: "¿Cuántos se deben mirar otra vez?",
    hidden: "¿Cuántos resultados se ocultan para proteger a personas?",
  },
  outcomes: {
    hoursReached: "alcanzó el 80 % de las horas deseadas",
    hoursRatio: "horas recibidas por hora deseada",
    desirableShare: "turnos deseables recibidos de los pedidos y posibles",
    burdenRatio: "cargas por hora de contrato",
    predictability: "índice semanal de previsibilidad del horario",
    shortNoticeChanges: "cambios con poco aviso por cada 100 turnos",
    deniedRequests: "peticiones denegadas de las hechas",
  },
  disclosure: [
    "Los rasgos protegidos están en un almacén propio y solo se unen a los resultados dentro de la auditoría. Nada de lo que planifica puede leerlos.",
    "Los grupos se comparan dentro del mismo lugar, puesto y horas de contrato, para no confundir trabajos distintos con trato distinto.",
    "Que un lugar pequeño no tenga señales no prueba que sea justo: puede ser muy pequeño para saberlo.",
    "Qué es discriminación lo dice la ley, no este informe. Pide a un abogado que lea una señal antes de actuar.",
  ],
  provenance: {
    from: "Primera semana",
    until: "Última semana",
    weeks: "Semanas",
    seed: "Semilla de las pruebas",
    audience: "Se puede mostrar a",
    site: "Lugar",
    history: "Historial, huella",
  },
  audiences: { needToKnow: "quien necesita saberlo", export: "cualquiera" },
};

export const auditWords: Readonly<Record<Language, AuditWords>> = { en, es };
