import type { QuarterWords } from "./words.ts";

export const wordsEs: QuarterWords = {
  title: "Previsibilidad y equidad",
  verdict: {
    high: {
      tag: "Casi siempre previsible",
      text: "El índice del lugar es de 75 o más, y el de la décima parte peor, de 50 o más.",
    },
    middle: {
      tag: "Mixto",
      text: "El índice del lugar, o el de la décima parte peor, puede mejorar.",
    },
    low: {
      tag: "Imprevisible",
      text:
        "El índice del lugar es menor de 50, que es donde está el trabajo de servicios " +
        "típico en Estados Unidos.",
    },
    none: {
      tag: "Sin índice",
      text: "El registro es muy corto, o tiene muy pocos turnos, para un índice.",
    },
  },
  sections: {
    index: {
      title: "El índice",
      lead:
        "El índice semanal de previsibilidad del horario, de 0 a 100, con sus siete partes. " +
        "Es diseño propio; sus pesos son una decisión y se pueden cambiar.",
    },
    metrics: {
      title: "Medidas",
      lead:
        "De qué se hace el índice y qué deja fuera. Cada una se mide por persona; aquí están " +
        "la media y la dispersión.",
    },
    baselines: {
      title: "Junto a cifras publicadas",
      lead:
        "Partes de las personas en 28 días, junto a encuestas que preguntaron lo mismo. Las " +
        "encuestas dependen de la memoria y los registros no: cuidado con diferencias " +
        "pequeñas.",
    },
    workers: {
      title: "A quién le va peor",
      lead:
        "Una media esconde a personas. Aquí están todas, primero las más bajas; la décima " +
        "parte más baja está marcada.",
    },
    sharing: {
      title: "Cómo se reparten cargas y horas",
      lead:
        "Cargas por 40 horas de contrato, con lo que viene de semanas anteriores. Nadie " +
        "tiene que recuperar las cargas que no tuvo durante un permiso.",
    },
    fatigue: {
      title: "Riesgo de fatiga",
      lead:
        "Compara horarios con un primer turno de día de ocho horas. No dice nada de una " +
        "persona.",
    },
    sensitivity: {
      title: "Qué tan firme es el índice",
      lead:
        "El índice del lugar cuando se decide de otro modo lo que se pudo decidir de otro " +
        "modo.",
    },
    impact: {
      title: "Evaluación de impacto",
      lead:
        "Lo que estas semanas hicieron a la gente, en números. Cada número lleva al lugar " +
        "del informe de donde viene.",
    },
    disclosure: {
      title: "Cómo se hizo",
      lead: "Qué se midió, con qué, y qué no son estas cifras.",
    },
  },
  figures: {
    mean: "Índice, media de las personas",
    worst: "Índice, décima parte más baja",
    below50: "Personas por debajo de 50",
    scored: "Personas con índice",
    provisional: "De ellas, provisionales",
    without: "Personas activas sin turnos",
    slope: "Cambio de la media por semana",
    unexplained: "Cambios sin registro",
    fatigueScore: "Nota de descanso y carga",
    highRisk: "Turnos de riesgo alto",
    meanRisk: "Riesgo relativo medio",
    duties: "Turnos trabajados",
    envious: "Pares en que una persona carga menos",
    asked: "Pares que pudieron cambiar",
    low: "Extremo inferior del 95 % con otros pesos",
    high: "Extremo superior del 95 % con otros pesos",
  },
  ofHundred: "de 100",
  perWeek: "puntos",
  columns: {
    week: "Semana del",
    mean: "Media",
    worst: "Décima parte más baja",
    part: "Parte",
    weight: "Peso",
    formula: "Fórmula",
    people: "Personas contadas",
    id: "Medida",
    question: "Pregunta",
    least: "Menor",
    median: "Mediana",
    most: "Mayor",
    unit: "Unidad",
    source: "Fuente",
    read: "Fuente leída",
    quantity: "Qué se preguntó",
    ours: "Aquí",
    published: "Publicado",
    population: "Entre quiénes",
    year: "Año",
    worker: "Persona",
    index: "Índice",
    status: "Estado",
    range: "Índice",
    burden: "Carga",
    total: "Total",
    worstToMean: "Mayor entre media",
    gini: "Gini",
    hoover: "Parte que tendría que moverse",
    good: "Qué se reparte",
    limit: "Recomendación",
    passed: "Turnos que la pasan",
    variant: "Decidido de otro modo",
    score: "Índice",
    answer: "Respuesta",
    item: "Dato",
    value: "Valor",
  },
  charts: {
    trend: {
      title: "El índice en el tiempo",
      text:
        "Dos líneas por semanas: la media de todas las personas y la de la décima parte más " +
        "baja. Cada punto mira atrás toda la ventana.",
    },
    parts: {
      title: "Las siete partes en el tiempo",
      text: "Una línea pequeña por parte, todas de 0 a 100. El número al final es el último.",
    },
    spread: {
      title: "Cuántas personas tienen qué índice",
      text: "Una barra por cada diez puntos del índice; su altura es el número de personas.",
    },
    hoover: {
      title: "Equilibrio de las cargas en el tiempo",
      text:
        "Para noches, fines de semana y cierres: la parte que tendría que moverse para que " +
        "todas carguen igual. Menos es más parejo.",
    },
    baselines: {
      title: "Aquí y publicado",
      text: "Una barra con la parte de las personas aquí y una raya en la parte publicada.",
    },
  },
  captions: {
    trend: "Índice por última semana de la ventana",
    parts: "Partes por última semana de la ventana",
    partsNow: "Las partes y sus pesos",
    metrics: "Medidas de las personas",
    baselines: "Partes de las personas en 28 días",
    workers: "Índice y partes por persona",
    spread: "Personas por índice",
    burdens: "Cargas por 40 horas de contrato",
    goods: "Horas y peticiones",
    hoover: "Parte que tendría que moverse, por semana",
    guidance: "Turnos que pasan las recomendaciones publicadas",
    variants: "El índice del lugar con otras decisiones",
    impact: "Preguntas y respuestas",
    provenance: "De qué se hizo este informe",
  },
  status: { reportable: "publicable", provisional: "provisional", none: "sin índice" },
  marks: { primary: "sí", secondary: "de segunda mano", unverified: "no", own: "diseño propio" },
  undefinedValue: "sin definir",
  tooFew: "muy pocas personas",
  nothingShared: "nada",
  namesHidden: "Los resultados de cada persona son privados.",
  empty: "No hay nada que mostrar.",
  guidance: {
    consecutiveNights: "Como mucho 3 noches seguidas",
    restBetweenShifts: "Al menos 11 horas entre turnos",
    nightLength: "Noches de 9 horas como mucho",
  },
  sensitivity: {
    aggregation: "Media",
    halfScores: "Ancla",
    leaveOut: "Sin",
    slotTolerance: "Mismo turno dentro de",
    changesBy: "Cambios de",
    window: "Ventana",
  },
  questions: {
    people: "¿De cuántas personas hay un índice?",
    typical: "¿Qué tan previsible es el horario de la persona media?",
    worst: "¿Y el de la décima parte a la que le va peor?",
    below50: "¿Qué parte de las personas está por debajo de 50?",
    without: "¿Cuántas personas activas no recibieron turnos?",
    unexplained: "¿Cuántos cambios se hicieron sin registro?",
    risk: "¿Cuántos turnos tienen un riesgo relativo alto?",
    envy: "¿En cuántos pares carga una persona menos que una colega igual?",
  },
  provenance: {
    from: "Primera semana",
    until: "Última semana",
    weeks: "Semanas de la ventana",
    history: "Historial, huella",
    zone: "Zona horaria",
    viewer: "Hecho para",
  },
  disclosure: [
    "Un programa midió estas cifras con el registro de planes y cambios, y con nada más. " +
      "No cambian ningún horario.",
    "Sirven para cuidar un lugar de trabajo, no para juzgar a una persona: el índice de " +
      "nadie es mérito o culpa suya.",
    "Cualquiera puede ver sus cifras, corregir el registro detrás de ellas y preguntar a " +
      "una persona.",
  ],
};
