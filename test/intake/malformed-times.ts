import type { Malformed } from "./malformed.ts";

const shift = (start: string, end: string) => ({ start, end });
const pin = { worker: "w01", role: "server", start: "2026-10-26T09:00", end: "2026-10-26T17:00" };

/** Documents whose times do not exist, run backwards or lie outside the period. */
export const malformedTimes: readonly Malformed[] = [
  ["a zone of Mars", [["/site/zone", "Mars/Phobos"]], ["unknownZone /site/zone"]],
  ["a zone without a place", [["/site/zone", "EST"]], ["unknownZone /site/zone"]],
  [
    "a time shown twice, 01:30 on 1 November",
    [["/demand/shifts/1/end", "2026-11-01T01:30"]],
    ["ambiguousTime /demand/shifts/1/end"],
  ],
  ["a time skipped, 02:30 on 8 March", [["/now", "2026-03-08T02:30"]], ["nonexistentTime /now"]],
  [
    "a curve that begins at a time shown twice",
    [["/demand/curves/0/days/1/from", "01:00"]],
    ["ambiguousTime /demand/curves/0/days/1/from"],
  ],
  [
    "a shift that ends before it begins",
    [["/demand/shifts/0/end", "2026-10-26T08:00"]],
    ["reversedInterval /demand/shifts/0/end"],
  ],
  [
    "a leave of no length",
    [["/workers/0/leave/0/end", "2026-10-29T00:00"]],
    ["emptyInterval /workers/0/leave/0/end"],
  ],
  [
    "a usual shift of no length",
    [["/workers/0/usualShifts/0/end", "22:00"]],
    ["emptyInterval /workers/0/usualShifts/0/end"],
  ],
  [
    "a window from 14:00 to 10:00",
    [["/workers/0/availability/exceptions/0/available/0", { from: "14:00", to: "10:00" }]],
    ["reversedWindow /workers/0/availability/exceptions/0/available/0/to"],
  ],
  [
    "school that ends before it begins",
    [["/site/school/hours/to", "07:00"]],
    ["reversedWindow /site/school/hours/to"],
  ],
  [
    "a period that ends before it begins",
    [["/period/to", "2026-10-25"]],
    ["reversedDates /period/to"],
  ],
  [
    "a school list that ends before it begins",
    [["/site/school/knownUntil", "2026-09-30"]],
    ["reversedDates /site/school/knownUntil"],
  ],
  [
    "a qualification that ends before it begins",
    [["/workers/0/roles/1/until", "2025-12-31"]],
    ["reversedDates /workers/0/roles/1/until"],
  ],
  [
    "an accommodation that ends before it begins",
    [["/workers/0/accommodations/0/until", "2026-09-30"]],
    ["reversedDates /workers/0/accommodations/0/until"],
  ],
  ["a period of 36 days", [["/period/to", "2026-11-30"]], ["periodTooLong /period/to"]],
  [
    "demand before the period",
    [
      [
        "/demand/shifts/0",
        { id: "d1", role: "server", ...shift("2026-10-25T09:00", "2026-10-25T17:00"), count: 1 },
      ],
      ["/pins", []],
    ],
    ["outsidePeriod /demand/shifts/0/start"],
  ],
  [
    "demand at the very end of the period",
    [
      [
        "/demand/shifts/1",
        { id: "d2", role: "cook", ...shift("2026-11-02T00:00", "2026-11-02T08:00"), count: 1 },
      ],
    ],
    ["outsidePeriod /demand/shifts/1/start"],
  ],
  [
    "a curve on the day after the period",
    [["/demand/curves/0/days/1/date", "2026-11-02"]],
    ["outsidePeriod /demand/curves/0/days/1/date"],
  ],
  [
    "a pin before the period",
    [["/pins/0", { ...pin, ...shift("2026-10-25T09:00", "2026-10-25T17:00") }]],
    ["outsidePeriod /pins/0/start"],
  ],
];
