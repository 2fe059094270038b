import { describe, expect, test } from "vitest";
import { measureElementary } from "../../src/metrics/index.ts";
import { type Interval, instant } from "../../src/time/interval.ts";
import { change, logOf, record, span, windowOf } from "./workplace.ts";

const [morning, evening] = [span(1, 8, 12), span(1, 14, 18)];
const toldAt = instant(morning.start - 2880);

/** A shift told two days ahead of the morning. */
const fresh = (id: string, interval: Interval) =>
  record(id, interval, { noticeDays: (interval.start - toldAt) / 1440 });

const added = (id: string, interval: Interval) =>
  change(`+${id}`, id, { before: null, after: interval, at: toldAt });

const removed = (id: string, interval: Interval, minutesLater = 0) =>
  change(`-${id}`, id, { before: interval, after: null, at: instant(toldAt + minutesLater) });

describe("shifts taken away and given back", () => {
  test.each(["ab", "ba"])(
    "two taken and two given at once are paired by their times, named %s",
    (names) => {
      const [first = "", second = ""] = names;
      const log = logOf({
        shifts: [
          record("m", morning, { final: null }),
          record("e", evening, { final: null }),
          fresh(first, morning),
          fresh(second, evening),
        ],
        changes: [
          removed("m", morning),
          removed("e", evening),
          added(first, morning),
          added(second, evening),
        ],
      });
      const values = measureElementary(windowOf(log, 1));
      expect(values).toMatchObject({ noticeValue: 1, changeBurden: 0, cancellationRate: 0 });
    },
  );

  test("a shift added and taken away an hour later was published and cancelled, not moved", () => {
    const log = logOf({
      shifts: [{ ...fresh("a", morning), final: null }],
      changes: [added("a", morning), removed("a", morning, 60)],
    });
    const values = measureElementary(windowOf(log, 1));
    expect(values).toMatchObject({ noticeValue: 2 / 14, cancellationRate: 1 });
    expect(values["changeBurden"]).toBeCloseTo(1 - 47 / (14 * 24), 12);
  });

  test("a shift that the record does not know cannot be what was moved", () => {
    const log = logOf({
      shifts: [fresh("a", morning)],
      changes: [removed("unknown", evening), added("a", morning)],
    });
    expect(windowOf(log, 1).published).toMatchObject([{ shift: "a", noticeMinutes: 2880 }]);
  });
});
