import fc from "fast-check";
import { expect, test } from "vitest";
import { demandId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Consent } from "../../src/domain/worker.ts";
import { type Params, parameters } from "../../src/rules/advance-notice/rule.ts";
import { rule } from "../../src/rules/advance-notice/index.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { addDays } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import { toldFrom } from "../rules/case-line.ts";
import { PlainPosts } from "../rules/plain-posts.ts";
import { calendar, lineOf, periodDays, periodStarts, shiftsOf, sketches } from "./rosters.ts";

const anyParams: fc.Arbitrary<Params> = fc
  .record({
    amount: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom("hours" as const, "calendarDays" as const),
    anchor: fc.constantFrom(
      "firstDayOfSchedule" as const,
      "firstShift" as const,
      "eachShift" as const,
    ),
    consentKind: fc.constantFrom("addedHours" as const, "scheduleChange" as const, null),
    consentForms: fc.subarray(["verbal" as const, "written" as const]),
  })
  .map((drawn) => parameters.parse(drawn.unit === "hours" ? drawn : fewer(drawn)));

const fewer = <Drawn extends { amount: number }>(drawn: Drawn): Drawn => ({
  ...drawn,
  amount: 1 + (drawn.amount % 20),
});

const consentDraft = fc.record({
  kind: fc.constantFrom("addedHours" as const, "shortRest" as const),
  form: fc.constantFrom("verbal" as const, "written" as const, "electronic" as const),
  given: fc.option(fc.integer({ min: -2, max: periodDays })),
  revoked: fc.option(fc.integer({ min: -2, max: periodDays })),
  demands: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: periodDays - 1 }), { maxLength: 4 })),
});

/** A line where some shifts were told before, and consents name demands, one for each date. */
const anyLine = fc
  .record({
    first: fc.constantFrom(...periodStarts),
    roster: sketches({ maxMinutes: 600 }),
    told: fc.uniqueArray(fc.integer({ min: 0, max: periodDays - 1 }), { maxLength: 5 }),
    published: fc.boolean(),
    noticeHours: fc.option(fc.integer({ min: -240, max: 120 })),
    consents: fc.oneof(
      fc.array(consentDraft, { maxLength: 0 }),
      fc.array(consentDraft, { maxLength: 2 }),
    ),
  })
  .map(({ first, roster, told, published, noticeHours, consents }): WorkerLine => {
    const shifts = shiftsOf(first, roster);
    const at = (hours: number): Instant => instant(calendar.dayStart(first) + 60 * hours);
    const on = (index: number | null): Instant | null =>
      index === null ? null : calendar.dayStart(addDays(first, index));
    const worker = {
      consents: consents.map(({ given, revoked, demands, ...rest }, index): Consent => ({
        ...rest,
        id: `k${index}`,
        givenAt: on(given),
        revokedAt: on(revoked),
        shifts: demands?.map((number) => shiftId(`d${number}`)) ?? null,
      })),
    };
    const assignments = shifts
      .filter(({ id }) => told.some((number) => `s${number}` === id))
      .map((shift) => ({ worker: workerId("w"), shift, demand: null }));
    return lineOf(first, shifts, worker, {
      demands: new Map(shifts.map(({ id }) => [id, demandId(id.replace("s", "d"))])),
      published: published ? { publishedAt: at(-500), assignments } : null,
      noticeFrom: noticeHours === null ? null : at(noticeHours),
    });
  });

/** Read off the definition, one shift after the other, with dates as texts. */
function lateShifts(params: Params, line: WorkerLine): { late: string[]; open: string[] } {
  const seen = line.noticeFrom ?? line.published?.publishedAt ?? null;
  const agreed = line.shifts.filter(({ id, interval: { start } }) =>
    line.worker.consents.some(
      (one) =>
        one.kind === params.consentKind &&
        params.consentForms.some((form) => form === one.form) &&
        !(one.givenAt !== null && one.givenAt >= start) &&
        !(one.revokedAt !== null && one.revokedAt <= start) &&
        (one.shifts?.map(String).includes(id.replace("s", "d")) ?? true),
    ),
  );
  const told = new Set(line.published?.assignments.map(({ shift }) => shift.id));
  const owed = line.shifts.filter((shift) => !agreed.includes(shift));
  const [late, open]: [string[], string[]] = [[], []];
  for (const shift of owed.filter(({ id }) => !told.has(id))) {
    const anchor =
      params.anchor === "eachShift"
        ? shift.interval.start
        : params.anchor === "firstShift"
          ? owed.reduce((least, { interval }) => Math.min(least, interval.start), Infinity)
          : line.period.interval.start;
    if (seen !== null && isLate(params, seen, instant(anchor))) late.push(shift.id);
    else if (line.noticeFrom === null) open.push(shift.id);
  }
  return { late, open };
}

/** Steps back from the anchor, unit by unit, until the moment of telling is no longer passed. */
function isLate({ unit, amount }: Params, seen: Instant, anchor: Instant): boolean {
  if (unit === "hours") return seen + amount * 60 > anchor;
  let date = calendar.dayOf(anchor);
  for (let step = 0; step < amount; step++) date = addDays(date, -1);
  return seen >= calendar.daySpan(date).end;
}

test("notice: check and solver agree with the definition, where consents name demands", () => {
  const seen = { late: 0, lawful: 0 };
  fc.assert(
    fc.property(anyParams, anyLine, (params, line) => {
      const expected = lateShifts(params, line);
      const found = rule.check(params, line);
      const ids = (outcome: string): string[] =>
        found.filter((one) => one.outcome === outcome).flatMap(({ shifts }) => shifts.map(String));
      expect(ids("violation")).toEqual(expected.late);
      expect(ids("notAssessable")).toEqual(expected.open);
      const told = toldFrom(line, line.shifts, line.demands ?? new Map());
      const posts = new PlainPosts({ firstDay: line.period.first, days: periodDays });
      rule.compiler.post(params, told, posts);
      const forbidden = posts.broken(told.options).length > 0;
      expect(forbidden).toBe(expected.late.length > 0);
      seen[forbidden ? "late" : "lawful"]++;
    }),
    { numRuns: 2000, seed: 20_261_104 },
  );
  expect(Math.min(seen.late, seen.lawful)).toBeGreaterThan(100);
});
