import { describe, expect, test } from "vitest";
import { type ProblemJson, type ShadowDocument, parseProblem, shadow } from "../../src/index.ts";
import { equalsJson } from "../fairness/equals.ts";

type Published = NonNullable<ProblemJson["published"]>;

/** Moves an ISO date by whole weeks. */
const later = (text: string, weeks: number): string => {
  const date = new Date(Date.parse(`${text.slice(0, 10)}T00:00Z`) + weeks * 7 * 86_400_000);
  return date.toISOString().slice(0, 10) + text.slice(10);
};

/** Two equal clerks; the present schedule gives the first all five shifts of a week. */
function week(number: number, publishedAt = "2026-11-20T10:00"): ProblemJson {
  const json = equalsJson({ workers: 2, weekend: 0, weekday: 1 });
  const shifts = (json.demand.shifts ?? []).map((shift) => ({
    ...shift,
    id: later(shift.id, number),
    start: later(shift.start, number),
    end: later(shift.end, number),
  }));
  const published: Published = {
    publishedAt,
    assignments: shifts.map(({ id, role, start, end }) => ({
      id: `told-${id}`,
      worker: "w1",
      role,
      start,
      end,
      demand: id,
    })),
  };
  const period = { from: later("2026-12-07", number), to: later("2026-12-13", number) };
  return {
    ...json,
    period,
    demand: { shifts },
    published,
    limits: { seed: 1, maxIterations: 1000 },
  };
}

async function run(weeks: readonly ProblemJson[]): Promise<ShadowDocument> {
  const problems = weeks.map((json) => {
    const parsed = parseProblem(json);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    return parsed.value;
  });
  const found = await shadow(problems);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

describe("a shadow run", () => {
  test("beside 40 h to one and 0 h to the other, of 32 h wanted by both, ours brings the other nearer", async () => {
    const { workers } = await run([week(0)]);
    const [first, second] = workers;
    expect([first?.present.paidMinutes, second?.present.paidMinutes]).toEqual([2400, 0]);
    expect([first?.present.minutesOff, second?.present.minutesOff]).toEqual([480, 1920]);
    expect((first?.ours.paidMinutes ?? 0) + (second?.ours.paidMinutes ?? 0)).toBe(2400);
    expect(second?.ours.minutesOff).toBeLessThan(1920);
    expect([second?.hours, second?.outcome]).toEqual(["better", "gains"]);
  });

  test("counts coverage of both worlds from the shifts alone", async () => {
    const given = week(0);
    const published = given.published as Published;
    const short = { ...published, assignments: published.assignments.slice(1) };
    const [first] = (await run([{ ...given, published: short }])).weeks;
    expect([first?.present.missingMinutes, first?.ours.missingMinutes]).toEqual([480, 0]);
    expect([first?.present.shifts, first?.ours.shifts]).toEqual([4, 5]);
  });

  test("tells the law that present schedules break, and ours keeps", async () => {
    const given = week(0);
    const leave = [{ id: "l", start: "2026-12-07T00:00", end: "2026-12-09T00:00" }];
    const workers = given.workers.map((one) => (one.id === "w1" ? { ...one, leave } : one));
    const [first] = (await run([{ ...given, workers }])).weeks;
    expect(first?.present.verdict).toBe("unlawful");
    expect(first?.present.violations).toBe(2);
    expect(first?.ours).toMatchObject({ verdict: "lawful", violations: 0, missingMinutes: 0 });
  });

  test("gives the same document in whatever order the weeks are given", async () => {
    const weeks = [week(0), week(1)];
    const [there, back] = [await run(weeks), await run(weeks.toReversed())];
    expect(JSON.stringify(back)).toBe(JSON.stringify(there));
    expect(there.weeks.map(({ from }) => from)).toEqual(["2026-12-07", "2026-12-14"]);
    expect(there.workers[0]?.present.slotRepeat).toBe(1);
  });

  test("takes notice from the moment the present schedule was published, for both worlds", async () => {
    const { weeks, workers } = await run([week(0, "2026-12-01T09:00")]);
    expect(weeks[0]?.publishedAt.slice(0, 16)).toBe("2026-12-01T09:00");
    expect(workers[0]?.present.noticeDays).toBeCloseTo(8, 9);
  });

  test("refuses a week without a published schedule, and weeks of two sites", async () => {
    const [plain, other] = [week(0), week(1)].map((json) => {
      const parsed = parseProblem(json);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
      return parsed.value;
    });
    if (plain === undefined || other === undefined) throw new Error("two weeks");
    const site = { ...other.site, id: "elsewhere" };
    const refused = await shadow([
      { ...plain, published: null },
      { ...other, site },
    ]);
    expect(refused.ok ? [] : refused.problem.map(({ code }) => code)).toEqual([
      "nothingPublished",
      "severalSites",
    ]);
  });
});
