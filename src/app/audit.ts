import {
  type AccessRecord,
  type AttributeStore,
  type Audience,
  type DatedEvent,
  type EquityIssue,
  type RetaliationReport,
  type ScreeningReader,
  attributeNames,
  audit,
  auditWords,
  outcomeTitles,
  retaliationTest,
  standardOutcomes,
  standardWeeklyOutcomes,
} from "../equity/index.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import { type History, judge, logOfHistory, weekOf } from "../metrics/index.ts";
import type { Language } from "../rules/explanation.ts";
import { type Day, addDays, formatDay } from "../time/civil.ts";
import type { Instant } from "../time/interval.ts";
import { eventOf, seriesOf } from "./audited/series.ts";
import { type Audited, auditWeeks, unitsOf } from "./audited/units.ts";
import { auditNotes } from "./audited/words.ts";
import type { AuditedDocument } from "./documents/audited.ts";

export interface AuditOptions {
  /** What to compare by: one attribute or two crossed; each attribute alone unless told. */
  readonly views?: readonly (readonly string[])[];
  /** "export" unless told: only groups of 11 and more are then shown. */
  readonly audience?: Audience;
  readonly seed?: number;
  readonly look?: { readonly number: number; readonly of: number };
  /** Any date of the last week of the quarter; the last week recorded everywhere unless told. */
  readonly lastWeek?: Day;
  readonly language?: Language;
  readonly permutationDraws?: number;
  readonly bootstrapResamples?: number;
}

/**
 * Compares what happened to groups of workers in a quarter of 13 weeks. Several histories are several
 * sites: people are compared within their site, role and contract band, and pooled. Attributes come
 * from their own store and meet the outcomes within the audit alone.
 */
export function auditHistories(
  histories: readonly History[],
  store: AttributeStore,
  options: AuditOptions = {},
): Result<AuditedDocument, readonly EquityIssue[]> {
  const issues = siteIssues(histories);
  if (issues.length > 0) return fail(issues);
  const { language = "en", audience = "export", seed = 1, look } = options;
  const lastDate = options.lastWeek ?? lastOf(histories);
  const sites = histories.map(auditedOf);
  const units = sites.flatMap((site) =>
    unitsOf(site, { lastWeek: weekOf(lastDate, site.log.site), weeks: auditWeeks }),
  );
  const report = audit(
    {
      units,
      outcomes: standardOutcomes,
      views: options.views ?? attributeNames(store).map((name) => [name]),
      audience,
      seed,
      ...(look === undefined ? {} : { look }),
      ...drawsOf(options),
    },
    store,
  );
  if (!report.ok) return report;
  const [first] = histories;
  const lastWeek = first === undefined ? lastDate : weekOf(lastDate, first.site);
  return ok({
    format: "fairweek/audited@1",
    language,
    sites: histories.map(({ workplace, digest }) => ({
      id: workplace.id,
      name: workplace.name,
      historyDigest: digest ?? "",
    })),
    window: {
      firstWeek: formatDay(addDays(lastWeek, -7 * (auditWeeks - 1))),
      lastWeek: formatDay(lastWeek),
      weeks: auditWeeks,
    },
    workers: units.length,
    report: report.value,
    titles: Object.fromEntries(
      standardOutcomes.map((outcome) => [outcome.id, outcomeTitles(outcome, language)]),
    ),
    texts: auditWords(report.value, language),
    retaliation: null,
    notes: auditNotes[language],
  });
}

/** Who asks to read what happened after protected acts, when, and where that is written down. */
export interface ScreeningAccess {
  readonly reader: ScreeningReader;
  readonly at: Instant;
  readonly record: (access: AccessRecord) => void;
}

/**
 * What happened to single people after protected acts, against comparable colleagues in the same
 * weeks. It opens for a compliance person only, and writes down who asked before it answers.
 */
export function screenHistories(
  histories: readonly History[],
  events: readonly DatedEvent[],
  { reader, at, record }: ScreeningAccess,
  { seed = 1 }: Pick<AuditOptions, "seed"> = {},
): Result<RetaliationReport, readonly EquityIssue[]> {
  const issues = siteIssues(histories);
  if (issues.length > 0) return fail(issues);
  const sites = histories.map(auditedOf);
  const siteOf = new Map(
    sites.flatMap((site) => site.log.workers.map(({ worker }) => [worker as string, site])),
  );
  const [anySite] = sites;
  const dated = events.flatMap((event) => {
    const site = siteOf.get(event.worker) ?? anySite;
    return site === undefined ? [] : [eventOf(event, site)];
  });
  const sealed = retaliationTest(
    { series: sites.flatMap(seriesOf), events: dated, outcomes: standardWeeklyOutcomes, seed },
    record,
  );
  return sealed.ok ? sealed.value.open(reader, at) : sealed;
}

function auditedOf(history: History): Audited {
  const { log } = logOfHistory(history);
  return { log: judge(log), workplace: history.workplace };
}

/** The last date that every history has a whole week up to. */
const lastOf = (histories: readonly History[]): Day =>
  histories
    .map(({ recorded, site }) => weekOf(addDays(recorded.until, -6), site))
    .reduce((least, week) => (week < least ? week : least));

const drawsOf = ({
  permutationDraws,
  bootstrapResamples,
}: AuditOptions): Pick<AuditOptions, "permutationDraws" | "bootstrapResamples"> => ({
  ...(permutationDraws === undefined ? {} : { permutationDraws }),
  ...(bootstrapResamples === undefined ? {} : { bootstrapResamples }),
});

/** Attributes are given by worker id: one id in two histories would be two people, or one twice. */
function siteIssues(histories: readonly History[]): readonly EquityIssue[] {
  if (histories.length === 0)
    return [
      {
        code: "equity.no-history",
        pointer: "",
        message: "No history is given.",
        hint: "Give at least one.",
      },
    ];
  const sites = new Map<string, number>();
  const workers = new Map<string, number>();
  const issues: EquityIssue[] = [];
  const take = (seen: Map<string, number>, id: string, index: number, what: string): void => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else if (first !== index || what === "site")
      issues.push({
        code: `equity.${what}-twice`,
        pointer: `/histories/${index}`,
        message: `The ${what} ${id} is in history ${first + 1} and in history ${index + 1}.`,
        hint: "Give each site once, and each worker an id of her own.",
      });
  };
  histories.forEach(({ workplace, workers: own }, index) => {
    take(sites, workplace.id, index, "site");
    for (const { worker } of own) take(workers, worker, index, "worker");
  });
  return issues;
}
