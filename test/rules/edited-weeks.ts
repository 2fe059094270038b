import fc from "fast-check";
import { caseSchema } from "./case-file.ts";
import { type CaseLines, linesOf } from "./case-line.ts";

/** What became of one date's published shift. */
interface EditPlan {
  readonly startMinute: number;
  readonly minutes: number;
  /** Minutes of unpaid break before and after; whether there is a paid one too. */
  readonly pauses: readonly [number, number];
  readonly paidPause: boolean;
  readonly onCall: boolean;
  readonly edit: "kept" | "dropped" | "added" | "edited" | "none";
  readonly startBy: number;
  readonly endBy: number;
  readonly role: "server" | "cook";
  readonly demand: "d1" | "d2";
  /** A second shift was published on the date, two hours before the first. */
  readonly twice: boolean;
}

/** A week that differs a little from what was published, seen when its limits are met or just missed. */
export interface EditedWeek {
  readonly dates: readonly EditPlan[];
  /** The shifts can first be seen so many dates, and minutes, before a start. */
  readonly noticeDays: number;
  readonly noticeMinutes: number;
  /** The start is that of the shift on this date, or of the period: seven. */
  readonly noticeBefore: number;
  readonly sincePublished: number;
  readonly consent: { readonly form: string; readonly kind: string; readonly on: string } | null;
  readonly consentGivenLate: boolean;
  readonly onLeave: boolean;
}

const smallSteps = [0, 0, 0, 15, -15, 30, -30, 31, -31, 60, -60, 90, -90];

const dateArbitrary: fc.Arbitrary<EditPlan> = fc.record({
  startMinute: fc.constantFrom(120, 360, 540, 720),
  minutes: fc.constantFrom(239, 240, 241, 480, 481, 540),
  pauses: fc.tuple(fc.constantFrom(0, 0, 30, 60), fc.constantFrom(0, 0, 30, 60)),
  paidPause: fc.boolean(),
  onCall: fc.boolean(),
  edit: fc.constantFrom("kept", "dropped", "added", "edited", "edited", "edited", "none"),
  startBy: fc.constantFrom(...smallSteps),
  endBy: fc.constantFrom(...smallSteps),
  role: fc.constantFrom("server", "server", "cook"),
  demand: fc.constantFrom("d1", "d2"),
  twice: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
});

export const editedWeeks: fc.Arbitrary<EditedWeek> = fc.record({
  dates: fc.array(dateArbitrary, { minLength: 3, maxLength: 3 }),
  noticeDays: fc.constantFrom(0, 1, 2, 3, 6, 7, 8, 10, 13, 14, 15),
  noticeMinutes: fc.constantFrom(-1, 0, 1, 60, 719),
  noticeBefore: fc.constantFrom(0, 1, 2, 7),
  sincePublished: fc.constantFrom(0, 1439, 1440, 1441, 20_000),
  consent: fc.option(
    fc.record({
      form: fc.constantFrom("written", "electronic", "verbal"),
      kind: fc.constantFrom("addedHours", "scheduleChange"),
      on: fc.constantFrom("all", "d1", "other", "d1 and other"),
    }),
  ),
  consentGivenLate: fc.boolean(),
  onLeave: fc.boolean(),
});

// Monday 7 December 2026, in UTC.
const firstDate = 7;
const clock = (dateOf: number, minute: number): string =>
  new Date(Date.UTC(2026, 11, dateOf) + minute * 60_000).toISOString().slice(0, 16);

/** The lines of the week. Every shift is chosen; the dates are Monday, Wednesday and Friday. */
export function linesOfWeek(week: EditedWeek): CaseLines {
  const published: object[] = [];
  const shifts: object[] = [];
  week.dates.forEach((plan, at) => {
    const dateOf = firstDate + 2 * at;
    const from = plan.startMinute;
    const to = from + plan.minutes;
    const [before, after] = plan.pauses;
    if (plan.edit !== "added" && plan.edit !== "none") {
      published.push({ ...shiftAt(dateOf, from, to, before, plan.paidPause), onCall: plan.onCall });
      if (plan.twice) published.push(shiftAt(dateOf, from - 120, from - 60, 0, false));
    }
    const { demand, role } = plan;
    if (plan.edit === "kept") {
      shifts.push({ ...shiftAt(dateOf, from, to, before, plan.paidPause), demand });
    }
    if (plan.edit === "added" || plan.edit === "edited") {
      const [start, end] = [from + plan.startBy, to + plan.endBy];
      shifts.push({ ...shiftAt(dateOf, start, end, after, false), role, demand });
    }
  });
  const anchor = week.dates[week.noticeBefore];
  const seen = (anchor?.startMinute ?? 0) - week.noticeDays * 1440 + week.noticeMinutes;
  const seenDate = firstDate + (anchor === undefined ? 0 : 2 * week.noticeBefore);
  const noticeFrom = clock(seenDate, seen);
  return linesOf(
    caseSchema.parse({
      name: "a week that was edited after it was published",
      parameters: {},
      zone: "UTC",
      period: { from: "2026-12-07", to: "2026-12-13" },
      noticeFrom,
      published: { publishedAt: clock(seenDate, seen - week.sincePublished), shifts: published },
      shifts,
      worker: {
        roles: ["server", "cook"],
        consents: consentsOf(week),
        leave: week.onLeave ? [{ start: clock(firstDate, 720), end: clock(firstDate, 780) }] : [],
      },
      expect: { outcome: "lawful" },
    }),
  );
}

function shiftAt(dateOf: number, from: number, to: number, pause: number, paidPause: boolean) {
  // Short shifts have no breaks.
  const breaks =
    to - from < 150
      ? []
      : [
          ...(pause === 0 ? [] : [{ kind: "meal", start: from + 60, end: from + 60 + pause }]),
          ...(paidPause ? [{ kind: "rest", start: from + 130, end: from + 140, paid: true }] : []),
        ];
  return {
    start: clock(dateOf, from),
    end: clock(dateOf, to),
    breaks: breaks.map((one) => ({
      ...one,
      start: clock(dateOf, one.start),
      end: clock(dateOf, one.end),
    })),
  };
}

function consentsOf({ consent, consentGivenLate }: EditedWeek): object[] {
  if (consent === null) return [];
  const { form, kind, on } = consent;
  const shifts = { all: null, d1: ["d1"], other: ["other"], "d1 and other": ["d1", "other"] }[on];
  // What is given on Wednesday holds for Friday, and not for Monday.
  const givenAt = consentGivenLate ? clock(firstDate + 2, 600) : null;
  return [{ form, kind, shifts: shifts ?? null, givenAt }];
}
