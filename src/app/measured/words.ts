import type { BurdenKind, GuidanceId, SubScoreId } from "../../metrics/index.ts";
import type { Language } from "../../rules/explanation.ts";

/** Words that stand in the documents of measurements, in each language. */
type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const subScoreTitles: Words<SubScoreId> = {
  en: {
    A: "Notice",
    B: "Stability after publication",
    C: "Hours",
    D: "Pattern",
    E: "Rest",
    F: "Adequacy",
    G: "Input",
  },
  es: {
    A: "Aviso",
    B: "Estabilidad tras publicar",
    C: "Horas",
    D: "Patrón",
    E: "Descanso",
    F: "Suficiencia",
    G: "Participación",
  },
};

/** What each metric asks, by its name. */
export const metricQuestions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  es: {
    noticeValue: "¿Cuánto del aviso que piden las leyes recibe la persona?",
    changeBurden: "¿Cuánto de lo publicado cambió tarde la empresa?",
    shortNoticeChangeRate: "¿Cuántos turnos publicados cambió la empresa con menos de 14 días?",
    cancellationRate: "¿Cuántos turnos publicados canceló la empresa?",
    onCallShare: "¿Qué parte del tiempo de la persona es de guardia?",
    hoursVariation: "¿Cuánto oscilan sus horas semanales en cuatro semanas?",
    hoursCoefficientOfVariation: "¿Cuánto se dispersan sus horas semanales?",
    startSpreadHours: "¿Cuánto distan las horas de entrada de sus turnos?",
    weekdayStartSpreadHours: "¿Cuánto distan las entradas del mismo día de la semana?",
    slotRepeatRate: "¿Cuántos turnos vuelven a la misma hora una semana después?",
    weekdayConsistency: "¿Trabaja los mismos días de una semana a otra?",
    quickReturnRate: "¿Cada cuánto vuelve tras menos de 11 horas?",
    splitShiftRate: "¿En cuántos días trabajados se parte la jornada en dos?",
    weekendRegularity: "¿Trabaja los mismos días de fin de semana de una semana a otra?",
    adequacy: "¿Recibe la persona las horas que quiere?",
    input: "¿Cuánto de lo que pidió se le concedió?",
  },
};

export const burdenTitles: Words<BurdenKind> = {
  en: {
    nights: "Night shifts",
    weekends: "Weekend shifts",
    closings: "Closing shifts",
    holidays: "Holiday shifts",
    shortNoticeChanges: "Shifts changed at short notice",
    quickReturns: "Rests under 11 hours",
  },
  es: {
    nights: "Turnos de noche",
    weekends: "Turnos de fin de semana",
    closings: "Turnos de cierre",
    holidays: "Turnos en festivo",
    shortNoticeChanges: "Turnos cambiados con poco aviso",
    quickReturns: "Descansos de menos de 11 horas",
  },
};

export const goodTitles: Readonly<
  Record<Language, Readonly<Record<"hours" | "requests", { title: string; unit: string }>>>
> = {
  en: {
    hours: { title: "Hours received per hour desired", unit: "ratio" },
    requests: { title: "Requests honoured", unit: "share of requests" },
  },
  es: {
    hours: { title: "Horas recibidas por hora deseada", unit: "proporción" },
    requests: { title: "Peticiones concedidas", unit: "parte de las peticiones" },
  },
};

/** What the figures of a measurement are not. */
export const notes: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The index is a design of our own: its weights are policy, and nobody has validated it.",
    "Published baselines are what workers told surveys; ours are counted from records.",
    "Which law would allow a swap is not known from a history: envy is asked between people of the " +
      "same roles and weeks, and of like contracts and hours.",
  ],
  es: [
    "El índice es un diseño propio: sus pesos son una elección y nadie lo ha validado.",
    "Las cifras publicadas son lo que la gente dijo en encuestas; las nuestras se cuentan de registros.",
    "Por un historial no se sabe qué ley permitiría un intercambio: la envidia se mide entre personas " +
      "con los mismos puestos y semanas, y contratos y horas parecidos.",
  ],
};

export const fatigueNotes: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Compares rosters; relative to a first 8 h day shift; says nothing about a person.",
    "Not medical, no sleep model, no commute. Parts are published, their sum is not validated.",
    "Guidance is advice, not law: at most 3 nights in a row, at least 11 h between shifts, night " +
      "shifts of at most 9 h (Garde et al. 2020).",
  ],
  es: [
    "Compara horarios, respecto a un primer turno de día de 8 h; no dice nada de una persona.",
    "No es medicina; no modela el sueño ni el trayecto. Sus partes están publicadas; su suma no está " +
      "validada.",
    "Las recomendaciones no son ley: 3 noches seguidas como máximo, 11 h entre turnos como mínimo y " +
      "noches de 9 h como máximo (Garde et al. 2020).",
  ],
};

export const guidanceTexts: Words<GuidanceId> = {
  en: {
    consecutiveNights: "More than 3 night shifts in a row; guidance advises at most 3.",
    restBetweenShifts: "Less than 11 hours between two shifts; guidance advises at least 11.",
    nightLength: "A night shift of more than 9 hours; guidance advises at most 9.",
  },
  es: {
    consecutiveNights: "Más de 3 turnos de noche seguidos; se recomiendan 3 como máximo.",
    restBetweenShifts: "Menos de 11 horas entre dos turnos; se recomiendan 11 como mínimo.",
    nightLength: "Un turno de noche de más de 9 horas; se recomiendan 9 como máximo.",
  },
};

export const highRiskTexts: Readonly<Record<Language, string>> = {
  en: "A relative risk of 1.5 or more, compared with a first day shift of 8 hours.",
  es: "Un riesgo relativo de 1.5 o más, frente a un primer turno de día de 8 horas.",
};
