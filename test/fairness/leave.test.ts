import { describe, expect, test } from "vitest";
import { type Work, equalsJson, idOf, shiftsOf, weekendsOf, workOf } from "./equals.ts";

const seeds = [1, 2, 3, 4, 5, 6];

/** Four eight-hour shifts in each week that begins on one of these Mondays. */
function worked(mondays: readonly string[], id: string) {
  return mondays.flatMap((monday) =>
    [0, 1, 2, 3].map((day) => {
      const date = new Date(Date.parse(monday) + day * 86_400_000).toISOString().slice(0, 10);
      const [start, end] = [`${date}T09:00`, `${date}T17:00`];
      return { id: `${id}-${date}`, role: "clerk", start, end };
    }),
  );
}

const october = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"];
const november = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"];

/** What the one who was on leave has, beside the mean of the others, summed over all seeds. */
async function besideOthers(
  json: Parameters<typeof workOf>[0],
  count: (work: readonly Work[], worker: string) => number,
): Promise<{ readonly back: number; readonly others: number }> {
  let [back, others] = [0, 0];
  for (const seed of seeds) {
    const work = await workOf(json, seed, 4000);
    back += count(work, idOf(0));
    const rest = json.workers.slice(1).map(({ id }) => count(work, id));
    others += rest.reduce((a, b) => a + b, 0) / rest.length;
  }
  return { back, others };
}

const carries = (weekends: number) => ({
  history: { completeFrom: "2026-11-02T00:00", burdens: { nights: 0, weekends, closings: 0 } },
});

describe("weekends after leave", () => {
  test.each([
    ["a week", "2026-11-30T00:00"],
    ["a weekend", "2026-12-05T00:00"],
    ["a Sunday", "2026-12-06T00:00"],
  ])("nobody catches up on those missed on leave of %s, over 6 seeds", async (_, start) => {
    const leave = [{ id: "l", start, end: "2026-12-07T00:00" }];
    const json = equalsJson({
      workers: 4,
      weekend: 1,
      weekday: 2,
      all: carries(1800),
      but: { 0: { ...carries(0), leave } },
    });
    const { back, others } = await besideOthers(json, weekendsOf);
    expect(back).toBeLessThanOrEqual(others + 1);
  });

  test("whoever was not on leave and carries nothing gets the next weekend: else those above were empty", async () => {
    const json = equalsJson({
      workers: 4,
      weekend: 1,
      weekday: 2,
      all: carries(1800),
      but: { 0: carries(0) },
    });
    const { back, others } = await besideOthers(json, weekendsOf);
    expect(back).toBeGreaterThan(others + 1);
  });
});

describe("hours after leave", () => {
  const usual = (index: number, weeks: readonly string[]) => ({
    contract: { maxMinutesPerWeek: 2400 },
    history: { completeFrom: "2026-10-01T00:00", shifts: worked(weeks, `p${index}`) },
  });

  test.each([
    ["five weeks", "2026-11-02T00:00", october],
    ["the last week", "2026-11-30T00:00", [...october, ...november.slice(0, 4)]],
  ])("leave of %s costs no hours in the week after, over 6 seeds", async (_, start, weeks) => {
    const others = [1, 2, 3, 4, 5].map((index) => [index, usual(index, november)] as const);
    const leave = [{ id: "l", start, end: "2026-12-07T00:00" }];
    const json = equalsJson({
      workers: 6,
      weekend: 2,
      weekday: 4,
      but: { ...Object.fromEntries(others), 0: { ...usual(0, weeks), leave } },
    });
    const { back, others: mean } = await besideOthers(json, shiftsOf);
    expect(back).toBeGreaterThanOrEqual(mean - 1);
  });
});
