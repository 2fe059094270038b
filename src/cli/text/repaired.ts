import {
  type Disruption,
  type Problem,
  type Repair,
  type RepairDocument,
  type RepairedChange,
  formatDay,
} from "../../index.ts";
import { verdicts } from "./checked.ts";
import { grid, wrap } from "./grid.ts";
import { clockSpan, dayHead } from "./moments.ts";
import { openLines } from "./solved.ts";

/**
 * A repair for whoever must make the calls: what happened, who changes (the soonest first), what stays
 * open, whether it is lawful. A worker reads her own changes in sentences, and nothing about others.
 */
export function repairedText(
  { problem, changes }: Repair,
  document: RepairDocument,
  disruptions: readonly Disruption[],
): readonly string[] {
  const { viewer } = document.check;
  if (viewer === "self" || viewer === "coworker") return ownLines(document);
  const { first, last } = problem.period;
  const title = `${problem.site.name}, ${formatDay(first)} to ${formatDay(last)}: repair`;
  const told = new Set(document.changes.map(({ id }) => id));
  const shown = changes
    .filter(({ id }) => told.has(id))
    .toSorted((a, b) => startOf(a) - startOf(b));
  return [
    title,
    "=".repeat(title.length),
    ...happenedLines(problem, disruptions),
    "",
    ...changeLines(problem, shown, disruptions, document),
    "",
    ...openLines(problem, document),
    "",
    `Checked: ${verdicts[document.check.verdict]}${unjudged(document)}`,
  ];
}

function ownLines({ changes }: RepairDocument): readonly string[] {
  if (changes.length === 0) return ["Nothing changed for you."];
  return changes.flatMap(({ text }, index) => [
    ...(index === 0 ? [] : [""]),
    ...text.flatMap((line, at) => wrap(at === 0 ? line : `- ${line}`, 96, "  ")),
  ]);
}

function happenedLines(problem: Problem, list: readonly Disruption[]): readonly string[] {
  if (list.length === 0) return ["What happened: nothing was reported."];
  return [
    "What happened:",
    ...list.map((one) => `  ${one.id}: ${nameOfDisruption(problem, one)}${when(problem, one)}`),
  ];
}

function changeLines(
  problem: Problem,
  changes: readonly RepairedChange[],
  disruptions: readonly Disruption[],
  { touched, minutesMoved, premiumCents }: RepairDocument,
): readonly string[] {
  if (changes.length === 0) return ["Changes: none. The published schedule stands as it is."];
  const unknown = changes.filter((change) => change.premiumCents === null).length;
  const rows = changes.map((change) => {
    const first = (change.before ?? change.after)?.start;
    const cause = disruptions.find(({ id }) => id === change.cause);
    return [
      nameOf(problem, change.worker),
      first === undefined ? "" : dayHead(problem.site.calendar.dayOf(first)),
      change.before === null ? "-" : clockSpan(problem, change.before),
      change.after === null ? "off" : clockSpan(problem, change.after),
      noticeText(change.noticeMinutes),
      premiumText(change, premiumCents !== null),
      whyText(problem, change, cause),
    ];
  });
  const totals = [
    `${touched.length} ${touched.length === 1 ? "person" : "people"} to tell`,
    `${hours(minutesMoved)} not as told`,
    ...(premiumCents === null ? [] : [`premiums ${money(premiumCents)}`]),
    ...(unknown === 0 ? [] : [`${unknown} owed where pay is not known`]),
  ];
  return [
    `Changes (${changes.length}), the soonest first:`,
    ...grid([["who", "day", "was", "now", "notice", "premium", "why"], ...rows]).map(
      (line) => `  ${line}`,
    ),
    `  Total: ${totals.join(", ")}.`,
    "  A new shift may be declined: add a disruption of the kind decline and run this again.",
    "  The reasons in each person's words: explain ... --changes --worker ID --viewer self --lang es",
  ];
}

const startOf = ({ before, after }: RepairedChange): number =>
  Math.min(before?.start ?? Infinity, after?.start ?? Infinity);

/** "begun", "5 h", "1 day 4 h", "9 days". */
export function noticeText(minutes: number): string {
  if (minutes <= 0) return "begun";
  if (minutes < 60) return `${minutes} min`;
  const [days, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days === 0) return `${rest} h`;
  const inDays = `${days} ${days === 1 ? "day" : "days"}`;
  return days >= 3 || rest === 0 ? inDays : `${inDays} ${rest} h`;
}

function premiumText({ premium, premiumCents }: RepairedChange, inMoney: boolean): string {
  if (premium === null) return "-";
  const minutes = Math.ceil(premium.payMilliminutes / 1000);
  const inTime = minutes === 0 ? "" : `${minutes} min of pay`;
  if (!inMoney || premiumCents === null) return inTime === "" ? "owed" : inTime;
  const currency = premium.currency === null ? "" : ` ${premium.currency}`;
  return `${money(premiumCents)}${currency}${inTime === "" ? "" : ` (${inTime})`}`;
}

const money = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

const hours = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;

function whyText(problem: Problem, change: RepairedChange, cause: Disruption | undefined): string {
  if (cause === undefined) return "the law allows it no longer";
  const isOwn = "worker" in cause && cause.worker === change.worker;
  if (isOwn && change.initiator === "worker") return `${cause.id}: cannot work it`;
  return `${cause.id}: ${nameOfDisruption(problem, cause)}`;
}

/** What happened, without the time. */
function nameOfDisruption(problem: Problem, one: Disruption): string {
  switch (one.kind) {
    case "callOut":
      return `${nameOf(problem, one.worker)} called out`;
    case "leave":
      return `${nameOf(problem, one.worker)} is away`;
    case "decline":
      return `${nameOf(problem, one.worker)} said no to changes`;
    case "consentRevoked":
      return `${nameOf(problem, one.worker)} took a consent back`;
    case "demandCount":
      return `${one.count} wanted on ${one.demand}`;
    case "demandAdded":
      return `${one.shift.count} wanted on ${one.shift.id}, which is new`;
    case "demandCurve":
      return `${Math.abs(one.change)} ${one.change < 0 ? "fewer" : "more"} wanted on ${one.demand}`;
  }
}

function when(problem: Problem, one: Disruption): string {
  const interval =
    one.kind === "demandAdded" ? one.shift.interval : "interval" in one ? one.interval : null;
  if (interval === null) return "";
  const { calendar } = problem.site;
  const [from, to] = [calendar.dayOf(interval.start), calendar.dayOf(interval.end)];
  const short = interval.end - interval.start <= 1440;
  return short
    ? `, ${dayHead(from)} ${clockSpan(problem, interval)}`
    : `, ${dayHead(from)} to ${dayHead(to)}`;
}

function unjudged({ check }: RepairDocument): string {
  const count = check.findings.filter(({ outcome }) => outcome === "notAssessable").length;
  return count === 0 ? "" : ` ${count} findings lack a fact; \`fairweek check\` names them.`;
}

const nameOf = (problem: Problem, id: string): string =>
  problem.workers.find((worker) => worker.id === id)?.name ?? id;
