import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { auditHistories, parseAttributes } from "../../src/audit.ts";
import {
  type Language,
  type Report,
  type Result,
  type ShadowDocument,
  type Viewer,
  auditReport,
  asReader,
  parseHistoryText,
  parseProblem,
  parseSchedule,
  reportQuarter,
  reportWeek,
  shadowReport,
} from "../../src/index.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Also from the built tree, which holds no scenarios. */
export const fileOf = (path: string): string =>
  join(here.replace(/\.build[\\/]test/, "test"), "../../scenarios", path);
export const textOf = (path: string): string => readFileSync(fileOf(path), "utf8");
export const jsonOf = (path: string): unknown => JSON.parse(textOf(path));

/** The value of a result that the repository's own files must give. */
export function sound<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

interface Readers {
  readonly viewer?: Viewer;
  readonly worker?: string;
  readonly language?: Language;
}

/** A week from files: a problem and a schedule. */
export function weekOf(
  [problemPath, schedulePath]: readonly [string, string],
  { viewer = "manager", worker, language = "en" }: Readers = {},
): Report {
  const problem = sound(parseProblem(jsonOf(problemPath)));
  const schedule = sound(parseSchedule(jsonOf(schedulePath), problem));
  const reader = sound(asReader(problem, viewer, worker ?? null));
  return sound(reportWeek(problem, schedule, { reader, language }));
}

export const juniper = ["tutorial/problem.json", "reports/juniper-week.json"] as const;
export const proposed = ["proposed-week/problem.json", "proposed-week/schedule.json"] as const;

export function quarterOf(language: Language, viewer: Exclude<Viewer, "self"> = "manager"): Report {
  const history = sound(parseHistoryText(textOf("history/history.json")));
  return reportQuarter(history, { reader: { viewer, worker: null }, language });
}

export function auditOf(language: Language, audience: "export" | "needToKnow" = "export"): Report {
  const history = sound(parseHistoryText(textOf("history/history.json")));
  const store = sound(parseAttributes(textOf("history/attributes.json")));
  const draws = { permutationDraws: 999, bootstrapResamples: 999 };
  return auditReport(
    sound(auditHistories([history], store, { language, audience, ...draws })),
    language,
  );
}

export const shadowOf = (language: Language): Report =>
  shadowReport(jsonOf("reports/corner-goods-shadow.json") as ShadowDocument, language);

/** Every sort of report in one language. */
export const everySort = (language: Language): readonly (readonly [string, Report])[] => [
  ["a lawful week for the manager", weekOf(juniper, { language })],
  ["a lawful week for a worker", weekOf(juniper, { viewer: "self", worker: "ana", language })],
  ["a lawful week for a coworker", weekOf(juniper, { viewer: "coworker", language })],
  ["an unlawful week for an auditor", weekOf(proposed, { viewer: "auditor", language })],
  ["a quarter", quarterOf(language)],
  ["a quarter for a coworker", quarterOf(language, "coworker")],
  ["an audit for export", auditOf(language)],
  ["an audit for those who need to know", auditOf(language, "needToKnow")],
  ["a shadow run", shadowOf(language)],
];

/** The pages kept in `scenarios/reports`, by file name. */
export const keptPages: Readonly<Record<string, () => Report>> = {
  "week-for-the-manager.html": () => weekOf(juniper),
  "week-for-ana.es.html": () => weekOf(juniper, { viewer: "self", worker: "ana", language: "es" }),
  "unlawful-week-for-an-auditor.html": () => weekOf(proposed, { viewer: "auditor" }),
  "quarter.html": () => quarterOf("en"),
  "audit.html": () => auditOf("en"),
  "shadow.es.html": () => shadowOf("es"),
};
