import type { Language } from "../../../index.ts";

/** What stands around the figures of a measurement, in each language. */
const en = {
  title: "How predictable and how fair were these weeks?",
  weeks: (count: number, from: string, last: string) =>
    `${count} weeks, from ${from} to the week that begins on ${last}`,
  index: "Weekly Schedule Predictability Index (WSPI), 0 to 100",
  mean: "mean of all workers",
  worst: "mean of the worst tenth",
  below50: "workers below 50",
  scored: (scored: number, provisional: number) =>
    `${scored} workers scored${provisional === 0 ? "" : `, ${provisional} provisionally`}`,
  without: "Workers who were given no shift at all (no index hides them):",
  unexplained: (count: number) =>
    `${count} changes were recorded nowhere: counted as the employer's, told when the shift began.`,
  parts: "What it is made of",
  part: ["part", "score", "weight"],
  metrics: "Measures, over workers",
  metric: ["", "question", "mean", "lowest", "median", "highest", "of"],
  workers: "Workers, lowest first",
  worker: ["worker", "WSPI", "notice", "stable", "hours", "pattern", "rest", "enough", "input", ""],
  status: { reportable: "", provisional: "provisional", none: "too few weeks" },
  noShifts: "no shifts",
  trend: "Trend of the index",
  perWeek: "a week",
  baselines: "Beside published figures (shares of workers over 28 days)",
  baseline: ["", "ours", "published", "who was asked"],
  sharing: "How burdens were shared (per 40 contracted hours, what was carried included)",
  burden: ["burden", "total", "lowest", "median", "highest", "worst to mean", "would have to move"],
  goods: "How goods were shared",
  good: ["good", "lowest", "median", "highest", "would have to move"],
  nothing: "no burden to share",
  tooFew: "fewer than 5 workers: only the ends are told",
  envy: (envious: number, asked: number, ended: number) =>
    `In ${envious} of ${asked} comparisons of people who could have swapped, one would have had fewer ` +
    `burdens with the other's shifts; in ${ended} of these one shift less would end it.`,
  swaps: "Who would rather swap",
  burdenTrend: "Burdens of each of the last 12 weeks",
  fatigue: "Fatigue (advice, not law)",
  risk: (duties: number, mean: string, most: string, high: number) =>
    `${duties} duties; relative risk ${mean} on average, ${most} at most; ${high} at 1.5 or more.`,
  prices: "What fairness cost",
  price: (problem: string, percent: string, fair: string, cheapest: string) =>
    `${problem}: ${percent} (${fair} against ${cheapest} when planned for wages alone)`,
  noPrice: (problem: string) =>
    `${problem}: cannot be said, the two weeks cover demand differently.`,
  sensitivity: "How far the index hangs on what was chosen",
  analyses: {
    weights: (low: string, high: string, draws: number) =>
      `1 weights: ${low} to ${high} in 95 % of ${draws} draws`,
    aggregation: "2 how parts are put together",
    halfScores: "3 anchors halved and doubled",
    leaveOut: "4 one part left out",
    slotTolerance: "5 the same slot within",
    changesBy: "6 whose changes count",
    window: "7 length of the window",
  },
  undefined: "-",
  notes: "What this is not",
};

const es: typeof en = {
  title: "¿Qué tan previsibles y justas fueron estas semanas?",
  weeks: (count, from, last) => `${count} semanas, del ${from} a la semana que empieza el ${last}`,
  index: "Índice semanal de previsibilidad del horario (WSPI), de 0 a 100",
  mean: "media de todas las personas",
  worst: "media de la peor décima parte",
  below50: "personas por debajo de 50",
  scored: (scored, provisional) =>
    `${scored} personas con índice${provisional === 0 ? "" : `, ${provisional} provisional`}`,
  without: "Personas que no recibieron ningún turno (ningún índice las esconde):",
  unexplained: (count) =>
    `${count} cambios no constan: se cuentan como de la empresa, avisados al empezar el turno.`,
  parts: "De qué se compone",
  part: ["parte", "puntos", "peso"],
  metrics: "Medidas, por persona",
  metric: ["", "pregunta", "media", "mínimo", "mediana", "máximo", "de"],
  workers: "Personas, primero la más baja",
  worker: [
    "persona",
    "WSPI",
    "aviso",
    "estable",
    "horas",
    "patrón",
    "desc.",
    "sufic.",
    "partic.",
    "",
  ],
  status: { reportable: "", provisional: "provisional", none: "pocas semanas" },
  noShifts: "sin turnos",
  trend: "Evolución del índice",
  perWeek: "por semana",
  baselines: "Junto a cifras publicadas (parte de las personas en 28 días)",
  baseline: ["", "aquí", "publicado", "a quién se preguntó"],
  sharing: "Cómo se repartieron las cargas (por 40 horas de contrato, con lo que ya se llevaba)",
  burden: ["carga", "total", "mínimo", "mediana", "máximo", "peor a media", "habría que mover"],
  goods: "Cómo se repartió lo bueno",
  good: ["", "mínimo", "mediana", "máximo", "habría que mover"],
  nothing: "no hay carga que repartir",
  tooFew: "menos de 5 personas: solo se dicen los extremos",
  envy: (envious, asked, ended) =>
    `En ${envious} de ${asked} comparaciones de personas que podrían haberse cambiado, una habría tenido ` +
    `menos cargas con los turnos de la otra; en ${ended} de ellas un turno menos lo resolvería.`,
  swaps: "Quién preferiría cambiar",
  burdenTrend: "Cargas de cada una de las últimas 12 semanas",
  fatigue: "Fatiga (consejo, no ley)",
  risk: (duties, mean, most, high) =>
    `${duties} jornadas; riesgo relativo ${mean} de media, ${most} como máximo; ${high} con 1.5 o más.`,
  prices: "Lo que costó la justicia",
  price: (problem, percent, fair, cheapest) =>
    `${problem}: ${percent} (${fair} frente a ${cheapest} si solo se mira el salario)`,
  noPrice: (problem) => `${problem}: no se puede decir, las dos semanas cubren distinta demanda.`,
  sensitivity: "Cuánto depende el índice de lo que se eligió",
  analyses: {
    weights: (low, high, draws) => `1 pesos: de ${low} a ${high} en el 95 % de ${draws} sorteos`,
    aggregation: "2 cómo se juntan las partes",
    halfScores: "3 anclas a la mitad y al doble",
    leaveOut: "4 sin una de las partes",
    slotTolerance: "5 el mismo turno si dista hasta",
    changesBy: "6 de quién se cuentan los cambios",
    window: "7 longitud de la ventana",
  },
  undefined: "-",
  notes: "Lo que esto no es",
};

export type MeasuredWords = typeof en;

export const measuredWords: Readonly<Record<Language, MeasuredWords>> = { en, es };
