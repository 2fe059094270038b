import type { AuditWords } from "./words.ts";

export const wordsEs: AuditWords = {
  title: "Auditoría de equidad",
  verdict: {
    review: { tag: "Revisar", text: "Al menos un resultado pide que una persona lo mire ahora." },
    watch: {
      tag: "Observar",
      text:
        "Ningún resultado pide revisión. Al menos uno se debe mirar otra vez el próximo " +
        "trimestre.",
    },
    insufficientData: {
      tag: "Muy pocas personas",
      text: "Los grupos son muy pequeños para comparar. Eso no prueba que todo esté bien.",
    },
    noFlag: {
      tag: "Sin señal",
      text: "Ningún resultado destaca. Más abajo está qué diferencia se habría encontrado.",
    },
  },
  screening: "Una estadística para saber dónde mirar, no una conclusión: no prueba nada.",
  sections: {
    verdicts: {
      title: "Resultados",
      lead:
        "Cada grupo junto a los demás, resultado por resultado. Una señal pide una " +
        "diferencia que importe y una prueba que descarte el azar.",
    },
    effects: {
      title: "Tamaño de las diferencias",
      lead: "Qué tan lejos están un grupo y los demás, con el intervalo que permiten los datos.",
    },
    detectable: {
      title: "Qué se habría podido encontrar",
      lead:
        "La menor diferencia real que grupos así muestran 4 de 5 veces. Puede haber otras " +
        "menores sin ver.",
    },
    groups: {
      title: "Grupos y privacidad",
      lead:
        "A quién se comparó. Los grupos muy pequeños se ocultan, y también lo que dejaría " +
        "calcularlos.",
    },
    texts: { title: "Resultados en palabras", lead: "" },
    impact: {
      title: "Evaluación de impacto",
      lead: "La auditoría en números. Cada uno lleva al lugar del informe de donde viene.",
    },
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
    text:
      "Un punto por grupo, el grupo menos los demás, con su intervalo donde lo hay. A la " +
      "izquierda de la raya el grupo tiene menos, a la derecha más.",
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
    "Los rasgos protegidos están en un almacén propio y solo se unen a los resultados " +
      "dentro de la auditoría. Nada de lo que planifica puede leerlos.",
    "Los grupos se comparan dentro del mismo lugar, puesto y horas de contrato, para no " +
      "confundir trabajos distintos con trato distinto.",
    "Que un lugar pequeño no tenga señales no prueba que sea justo: puede ser muy pequeño " +
      "para saberlo.",
    "Qué es discriminación lo dice la ley, no este informe. Pide a un abogado que lea una " +
      "señal antes de actuar.",
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
