import type { Rng } from "../../src/kernel/rng.ts";
import { type Day, addDays, formatDay } from "../../src/time/civil.ts";
import type { Invented, Slot } from "./people.ts";

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** One shift as the history format writes it. */
export interface WrittenShift {
  readonly id: string;
  readonly worker: string;
  readonly publishedAt: string | null;
  readonly published: Span & { readonly unpaidMinutes: number };
  readonly final?: (Span & { readonly unpaidMinutes: number }) | null;
  readonly worked: Span | null;
}

export interface WrittenChange {
  readonly id: string;
  readonly worker: string;
  readonly shift: string;
  readonly at: string;
  readonly initiator: "employer" | "worker" | "external";
  readonly kind: "move" | "cancel" | "extend" | "reduce" | "addShift" | "sickLeave" | "timeOff";
  readonly before: Span | null;
  readonly after: Span | null;
}

export interface WrittenAction {
  readonly id: string;
  readonly worker: string;
  readonly at: string;
  readonly kind: "request" | "callOut";
  readonly shifts: readonly string[];
}

export interface WrittenRequest extends Span {
  readonly worker: string;
  readonly kind: "timeOff" | "work";
}

export interface Written {
  readonly shifts: WrittenShift[];
  readonly changes: WrittenChange[];
  readonly actions: WrittenAction[];
  readonly requests: WrittenRequest[];
}

const unpaidMinutes = 30;

/** "2026-01-05T17:00"; minutes may pass midnight, or lie before it. */
export function localTime(date: Day, minute: number): string {
  const day = addDays(date, Math.floor(minute / 1440));
  const rest = ((minute % 1440) + 1440) % 1440;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${formatDay(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

const spanOf = (date: Day, { start, end }: Pick<Slot, "start" | "end">): Span => ({
  start: localTime(date, start),
  end: localTime(date, end),
});

/** Plans, tells, changes and works one week of everybody, in the order of the team. */
export function liveWeek(
  rng: Rng,
  week: { readonly index: number; readonly monday: Day },
  team: readonly Invented[],
  written: Written,
): void {
  // Every fourth week is told late: nine days ahead and not fifteen.
  const daysAhead = week.index % 4 === 3 ? 9 : 15;
  const publishedAt = localTime(addDays(week.monday, -daysAhead), 720);
  for (const person of team) {
    const { hiredInWeek, leaveWeeks, forgottenFromWeek, cutFromWeek } = person;
    if (week.index < hiredInWeek || leaveWeeks.includes(week.index)) continue;
    askFor(rng, week.monday, person, written);
    if (forgottenFromWeek !== null && week.index >= forgottenFromWeek) continue;
    const isCut = cutFromWeek !== null && week.index >= cutFromWeek;
    const slots = isCut ? person.pattern.filter((_, index) => index % 2 === 0) : person.pattern;
    for (const slot of slots) liveShift(rng, week.monday, { person, slot, publishedAt }, written);
  }
}

/**
 * In a fourth of the weeks somebody asks for a day off, in a third for an evening's work; whether it
 * was granted is in the shifts.
 */
function askFor(rng: Rng, monday: Day, { id, pattern }: Invented, { requests }: Written): void {
  const [off, work] = [rng.unit() < 0.25, rng.unit() < 0.33];
  const [dayOff, evening] = [rng.below(7), rng.below(7)];
  const ask = (kind: WrittenRequest["kind"], day: number, from: number, to: number): void => {
    const date = addDays(monday, day);
    requests.push({ worker: id, kind, start: localTime(date, from), end: localTime(date, to) });
  };
  if (off) ask("timeOff", dayOff, 0, 1440);
  // Half of those who ask for work ask for an evening that they usually have.
  const usual = pattern[evening % Math.max(1, pattern.length)];
  if (work)
    ask("work", evening < 4 && usual !== undefined ? usual.weekday - 1 : evening, 990, 1350);
}

interface Given {
  readonly person: Invented;
  readonly slot: Slot;
  readonly publishedAt: string;
}

function liveShift(rng: Rng, monday: Day, given: Given, written: Written): void {
  const { person, publishedAt } = given;
  const shaken = rng.unit();
  const weekday = shaken < 0.08 ? 1 + rng.below(7) : given.slot.weekday;
  const later = shaken > 0.9 ? 30 * (rng.below(5) - 2) : 0;
  const slot = { start: given.slot.start + later, end: given.slot.end + later };
  const date = addDays(monday, weekday - 1);
  const id = `${person.id}-${formatDay(date)}`;
  // Two shifts of one date are one too many: the one that was shaken gives way.
  if (written.shifts.some((shift) => shift.id === id)) return;
  const published = { ...spanOf(date, slot), unpaidMinutes };
  const edit = editOf(rng, date, slot);
  const after = edit === null ? slot : edit.after;
  const clocked =
    after === null ? null : { start: after.start, end: after.end + rng.below(12) - 4 };
  written.shifts.push({
    id,
    worker: person.id,
    publishedAt,
    published,
    ...(edit === null || after !== null ? {} : { final: null }),
    ...(edit === null || after === null
      ? {}
      : { final: { ...spanOf(date, after), unpaidMinutes } }),
    worked: clocked === null ? null : spanOf(date, clocked),
  });
  if (edit !== null) writeEdit({ id, worker: person.id, date, slot, edit }, written);
}

interface Edit {
  readonly kind: WrittenChange["kind"];
  readonly initiator: WrittenChange["initiator"];
  readonly after: { readonly start: number; readonly end: number } | null;
  readonly at: string;
}

/** What became of one shift in ten: the employer's doing mostly, an illness, or her own request. */
function editOf(rng: Rng, date: Day, slot: Pick<Slot, "start" | "end">): Edit | null {
  const draw = rng.unit();
  const at = localTime(date, slot.start - 120 - 60 * rng.below(24 * 6));
  const employer = { initiator: "employer", at } as const;
  if (draw < 0.03)
    return { ...employer, kind: "move", after: { start: slot.start + 60, end: slot.end + 60 } };
  if (draw < 0.05) return { ...employer, kind: "reduce", after: { ...slot, end: slot.end - 90 } };
  if (draw < 0.06) return { ...employer, kind: "extend", after: { ...slot, end: slot.end + 45 } };
  if (draw < 0.07) return { ...employer, kind: "cancel", after: null };
  if (draw < 0.09)
    return {
      kind: "sickLeave",
      initiator: "external",
      after: null,
      at: localTime(date, slot.start - 90),
    };
  if (draw < 0.1) return { kind: "timeOff", initiator: "worker", after: null, at };
  return null;
}

function writeEdit(
  told: {
    readonly id: string;
    readonly worker: string;
    readonly date: Day;
    readonly slot: Pick<Slot, "start" | "end">;
    readonly edit: Edit;
  },
  { changes, actions }: Written,
): void {
  const { id, worker, date, slot, edit } = told;
  changes.push({
    id: `c-${id}`,
    worker,
    shift: id,
    at: edit.at,
    initiator: edit.initiator,
    kind: edit.kind,
    before: spanOf(date, slot),
    after: edit.after === null ? null : spanOf(date, edit.after),
  });
  // Only what she did herself makes a change her own, or her illness the cause.
  if (edit.initiator === "employer") return;
  const kind = edit.initiator === "worker" ? "request" : "callOut";
  actions.push({ id: `a-${id}`, worker, at: edit.at, kind, shifts: [id] });
}
