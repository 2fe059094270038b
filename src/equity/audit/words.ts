import { type Comparison, type ShownComparison, screeningStatement } from "./comparison.ts";
import type { Outcome } from "./outcome.ts";
import type { AuditReport } from "./report.ts";
import type { Verdict } from "./verdict.ts";

export type AuditLanguage = "en" | "es";

const places = (value: number, digits: number): string => value.toFixed(digits);

export const verdictWords: Readonly<Record<AuditLanguage, Readonly<Record<Verdict, string>>>> = {
  en: {
    review: "review: a person should look into it now",
    watch: "watch: look again next quarter, with strata pooled",
    insufficientData: "insufficient data: fewer than 10 people can be compared on a side",
    noFlag: "no flag",
  },
  es: {
    review: "revisar: una persona debe mirarlo ahora",
    watch: "vigilar: mirar de nuevo el próximo trimestre, con los estratos unidos",
    insufficientData: "datos insuficientes: se pueden comparar menos de 10 personas por lado",
    noFlag: "sin señal",
  },
};

/** Titles of the standard outcomes in Spanish; others keep their own. */
const spanishTitles: Readonly<Record<string, string>> = {
  hoursReached: "llegó al 80 % de las horas deseadas",
  hoursRatio: "horas recibidas por hora deseada",
  desirableShare: "turnos deseados recibidos de los pedidos y posibles",
  burdenRatio: "cargas por hora de contrato",
  predictability: "índice semanal de previsibilidad del horario",
  shortNoticeChanges: "cambios con poco aviso por 100 turnos",
  deniedRequests: "peticiones denegadas de las hechas",
};

export const outcomeTitles = ({ id, title }: Outcome, language: AuditLanguage): string =>
  language === "es" ? (spanishTitles[id] ?? title) : title;

type TestName = NonNullable<ShownComparison["test"]>["name"];

const testNames: Readonly<Record<AuditLanguage, Readonly<Record<TestName, string>>>> = {
  en: { "stratified permutation": "stratified permutation", "Fisher exact": "Fisher exact" },
  es: { "stratified permutation": "permutación estratificada", "Fisher exact": "exacta de Fisher" },
};

interface Sentences {
  readonly any: string;
  readonly and: string;
  readonly hidden: (who: string, title: string) => string;
  readonly noRatio: string;
  readonly ratio: (ratio: string) => string;
  readonly notTested: string;
  readonly tested: (p: string, test: string) => string;
  readonly against: (who: string, n: number, others: number, title: string) => string;
  readonly noSize: string;
  readonly size: (deviations: string) => string;
  readonly drop: (points: string) => string;
  readonly finds: (size: string) => string;
  readonly closing: string;
}

const sentences: Readonly<Record<AuditLanguage, Sentences>> = {
  en: {
    any: "any",
    and: " and ",
    hidden: (who, title) => `${who}, ${title}: not shown, to protect single people.`,
    noRatio: "impact ratio undefined",
    ratio: (ratio) => `impact ratio ${ratio}`,
    notTested: "not tested",
    tested: (p, test) => `p ${p} (${test}, Holm)`,
    against: (who, n, others, title) => `${who} (${n}) against the others (${others}), ${title}`,
    noSize: "no difference of any size",
    size: (deviations) => `differences from ${deviations} standard deviations`,
    drop: (points) => ` (a rate ${points} points lower than the others')`,
    finds: (size) => `Groups of these sizes find ${size} 4 times in 5.`,
    closing: `This is a ${screeningStatement}.`,
  },
  es: {
    any: "todos",
    and: " y ",
    hidden: (who, title) => `${who}, ${title}: no se muestra, para proteger a personas concretas.`,
    noRatio: "razón de impacto sin definir",
    ratio: (ratio) => `razón de impacto ${ratio}`,
    notTested: "sin prueba",
    tested: (p, test) => `p ${p} (${test}, Holm)`,
    against: (who, n, others, title) => `${who} (${n}) frente a los demás (${others}), ${title}`,
    noSize: "ninguna diferencia, por grande que sea",
    size: (deviations) => `diferencias desde ${deviations} desviaciones típicas`,
    drop: (points) => ` (una tasa ${points} puntos menor que la de los demás)`,
    finds: (size) => `Grupos de este tamaño detectan ${size} 4 veces de cada 5.`,
    closing: "Es un indicador para cribar, no una conclusión.",
  },
};

/** What these sizes could have found: printed with every result, most of all with "no flag". */
function detectableWords({ detectable }: ShownComparison, words: Sentences): string {
  const { standardised, rateDrop } = detectable;
  const size = standardised === null ? words.noSize : words.size(places(standardised, 2));
  const drop = rateDrop === null ? "" : words.drop(places(100 * rateDrop, 0));
  return words.finds(`${size}${drop}`);
}

/** One result in words: the verdict, its figures, the detectable size, and what it is not. */
export function comparisonWords(
  comparison: Comparison,
  outcome: Outcome,
  language: AuditLanguage = "en",
): string {
  const words = sentences[language];
  const title = outcomeTitles(outcome, language);
  const who = comparison.labels.map((label) => label ?? words.any).join(words.and);
  if (!comparison.shown) return words.hidden(who, title);
  const { n, nOthers, impactRatio, test, verdict } = comparison;
  const figures = [
    impactRatio === null ? words.noRatio : words.ratio(places(impactRatio, 2)),
    test === null
      ? words.notTested
      : words.tested(places(test.pAdjusted, 4), testNames[language][test.name]),
  ].join(", ");
  return (
    `${words.against(who, n, nOthers, title)}: ` +
    `${verdictWords[language][verdict]}; ${figures}. ${detectableWords(comparison, words)} ` +
    words.closing
  );
}

/** The whole report as sentences, one a result. */
export const auditWords = (
  { views }: AuditReport,
  language: AuditLanguage = "en",
): readonly string[] =>
  views.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ outcome, comparisons }) =>
      comparisons.map((comparison) => comparisonWords(comparison, outcome, language)),
    ),
  );
