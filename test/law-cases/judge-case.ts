import type { Period } from "../../src/domain/problem.ts";
import type { Worker } from "../../src/domain/worker.ts";
import { present } from "../../src/kernel/assert.ts";
import type { Enactment } from "../../src/law/enactment.ts";
import { builtInPacks } from "../../src/law/library.ts";
import { type Known, evaluate } from "../../src/law/predicate.ts";
import { kindsById } from "../../src/law/read-pack.ts";
import { checks } from "../../src/rules/checks.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { rules } from "../../src/rules/index.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Day, addDays, ageOn, weekdayOf } from "../../src/time/civil.ts";
import type { LawCase } from "./case-format.ts";
import { type CaseSchedule, scheduleOf } from "./case-schedule.ts";
import { date, holidaysOf, schoolOf, workerOf, workweekStartOf } from "./case-worker.ts";
import { enactmentsOfRule } from "./rule-ids.ts";

/** A finding of one of our enactments, under the rule id that the case knows it by. */
export interface RuleFinding {
  readonly rule: string;
  readonly enactment: string;
  readonly finding: Finding;
}

/** What our rules say of a case. `notModelled`: rule ids for which we have no enactment. */
export interface Judgement {
  readonly notModelled: readonly string[];
  readonly findings: readonly RuleFinding[];
}

const enactments: readonly Enactment[] = builtInPacks(
  kindsById(rules.map(({ kind }) => kind)),
).flatMap((pack) => pack.enactments);

/** "us-or.advance-notice@2018-07-01" is a version of "us-or.advance-notice". */
const familyOf = (id: string): string => id.split("@")[0] as string;

/** The enactments behind the ids of the table; @throws Bug when the table names one we do not have. */
export function enactmentsNamed(families: readonly string[]): readonly Enactment[] {
  return families.flatMap((family) => {
    const found = enactments.filter(({ id }) => familyOf(id) === family);
    present(found[0], `the enactment ${family}`);
    return found;
  });
}

/** Judges a case by the enactments of its rules alone; a fact it does not give counts as covered. */
export function judgeCase(given: LawCase): Judgement {
  const lines = linesOf(given);
  const notModelled = given.rules.filter((rule) => enactmentsOfRule(rule) === null);
  const findings = given.rules.flatMap((rule) =>
    enactmentsNamed(enactmentsOfRule(rule) ?? []).flatMap((enactment) => {
      const line = enactment.kind === "advance-notice" ? lines.announced : lines.standing;
      if (!covers(enactment, line)) return [];
      const check = present(checks.get(enactment.kind), `the check of ${enactment.kind}`);
      return check(enactment.parameters, line)
        .filter((finding) => inForce(enactment, line.calendar.dayOf(finding.interval.start)))
        .map((finding) => ({ rule, enactment: enactment.id as string, finding }));
    }),
  );
  return { notModelled, findings };
}

interface CaseLines {
  /** The schedule at the moment it was published: all of it is new. */
  readonly announced: WorkerLine;
  /** The schedule as it stands, with what was changed since. */
  readonly standing: WorkerLine;
}

const calendars = new Map<string, Calendar>();

function linesOf(given: LawCase): CaseLines {
  const { facts } = given;
  const calendar = calendars.get(facts.timeZone) ?? new Calendar(facts.timeZone);
  calendars.set(facts.timeZone, calendar);
  const at = (text: string) => {
    const read = calendar.parse(text, "earlier");
    return present(read.ok ? read.value : null, `a time in ${facts.timeZone}: ${text}`);
  };
  const schedule = scheduleOf(given, at);
  const period = periodOf(given, calendar, schedule);
  const worker = workerOf(given, period.interval, at);
  const line = {
    worker,
    period,
    calendar,
    workweekStart: workweekStartOf(given),
    school: schoolOf(given, period.first),
    holidays: holidaysOf(given, period.first),
    fact: (name: string) => factOf(given, worker, name),
    published: null,
    noticeFrom: schedule.published?.publishedAt ?? null,
  };
  const { published, before, after, changes } = schedule;
  return {
    announced: { ...line, shifts: before },
    standing: { ...line, shifts: after, changes, published },
  };
}

/** From the date the case gives, or the week of the first shift, to the end of the last one's week. */
function periodOf(given: LawCase, calendar: Calendar, schedule: CaseSchedule): Period {
  const { weekday } = workweekStartOf(given);
  const weekOf = (of: Day): Day => addDays(of, -((weekdayOf(of) - weekday + 7) % 7));
  const starts = [...schedule.before, ...schedule.after].map(({ interval }) =>
    calendar.dayOf(interval.start),
  );
  const { periodStart } = given.facts;
  const first = periodStart === undefined ? weekOf(least(starts)) : date(periodStart);
  const last = addDays(weekOf(starts.reduce((a, b) => (a > b ? a : b), first)), 6);
  const interval = { start: calendar.dayStart(first), end: calendar.dayStart(addDays(last, 1)) };
  return { first, last, interval };
}

const least = (days: readonly Day[]): Day =>
  present(days.toSorted((a, b) => a - b)[0], "a shift of the case");

function factOf({ facts }: LawCase, worker: Worker, name: string) {
  const [holder, key = ""] = name.split(".");
  const held: LawCase["facts"]["employer"] = holder === "employer" ? facts.employer : worker.facts;
  if (name === "worker.payCentsPerHour") return worker.contract.payCentsPerHour ?? undefined;
  return Object.hasOwn(held, key) && holder !== "site" ? held[key] : undefined;
}

/** The place is not asked: the case itself says which rules hold. */
function covers({ coverage }: Enactment, { worker, period, fact }: WorkerLine): boolean {
  const age = worker.birthDay === null ? undefined : ageOn(worker.birthDay, period.first);
  const ask = (name: string): Known => (name === "worker.age" ? age : fact(name));
  return evaluate(coverage, ask).state !== "false";
}

const inForce = ({ from, until }: Enactment, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day <= until);
