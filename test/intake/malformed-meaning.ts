import type { Malformed } from "./malformed.ts";

const shift = (start: string, end: string) => ({ start, end });
const pin = { worker: "w01", role: "server", start: "2026-10-26T09:00", end: "2026-10-26T17:00" };

/** Well-formed documents that cannot be meant. */
export const malformedMeaning: readonly Malformed[] = [
  ["two workers w01", [["/workers/1/id", "w01"]], ["duplicateId /workers/1/id"]],
  [
    "two roles of one id",
    [["/roles/-", { id: "server", name: "Waiter" }]],
    ["duplicateId /roles/2/id"],
  ],
  [
    "a curve with the id of a shift",
    [["/demand/curves/0/id", "d1"]],
    ["duplicateId /demand/curves/0/id"],
  ],
  [
    "two leaves of one id",
    [["/workers/0/leave/-", { id: "l1", ...shift("2026-10-31T00:00", "2026-11-01T00:00") }]],
    ["duplicateId /workers/0/leave/1/id"],
  ],
  [
    "history shifts of two workers with one id",
    [
      [
        "/workers/1/history",
        {
          shifts: [{ id: "h1", role: "server", ...shift("2026-10-20T09:00", "2026-10-20T12:00") }],
        },
      ],
    ],
    ["duplicateId /workers/1/history/shifts/0/id"],
  ],
  [
    "a pin that takes the id of an unnamed one",
    [["/pins/-", { ...pin, id: "pin-1", ...shift("2026-10-27T09:00", "2026-10-27T12:00") }]],
    ["duplicateId /pins/1/id"],
  ],
  [
    "a role that a worker has twice",
    [["/workers/1/roles/-", "server"]],
    ["duplicateEntry /workers/1/roles/1"],
  ],
  ["a pack named twice", [["/packs/-", "us-federal"]], ["duplicateEntry /packs/2"]],
  [
    "two exceptions of one date",
    [["/workers/0/availability/exceptions/-", { date: "2026-10-28", available: [] }]],
    ["duplicateEntry /workers/0/availability/exceptions/1/date"],
  ],
  [
    "a weekday a template has twice",
    [["/demand/templates/0/weekdays/-", "sunday"]],
    ["duplicateEntry /demand/templates/0/weekdays/2"],
  ],
  ["a role mistyped", [["/demand/shifts/1/role", "cok"]], ["unknownRole /demand/shifts/1/role"]],
  [
    "a worker's role mistyped",
    [["/workers/1/roles/0", "servers"]],
    ["unknownRole /workers/1/roles/0"],
  ],
  ["a pinned worker mistyped", [["/pins/0/worker", "w1"]], ["unknownWorker /pins/0/worker"]],
  [
    "a published worker who is not there",
    [["/published/assignments/0/worker", "w99"]],
    ["unknownWorker /published/assignments/0/worker"],
  ],
  ["a pin on a curve", [["/pins/0/demand", "c1"]], ["unknownDemand /pins/0/demand"]],
  [
    "a wish for a shift that is not there",
    [["/workers/0/wishes/1/shift", "d3"]],
    ["unknownShift /workers/0/wishes/1/shift"],
  ],
  [
    "a wish for a shift of the past",
    [["/workers/0/wishes/1/shift", "h1"]],
    ["unknownShift /workers/0/wishes/1/shift"],
  ],
  [
    "a consent to a shift that is not there",
    [["/workers/0/consents/0/shifts/0", "d11"]],
    ["unknownShift /workers/0/consents/0/shifts/0"],
  ],
  [
    "a shift of 24 h 1 min",
    [
      [
        "/demand/shifts/1",
        { id: "d2", role: "cook", ...shift("2026-10-27T22:00", "2026-10-28T22:01"), count: 1 },
      ],
    ],
    ["shiftTooLong /demand/shifts/1/end"],
  ],
  [
    "a past shift of over a week",
    [["/workers/0/history/shifts/0/start", "2026-10-01T09:00"]],
    ["shiftTooLong /workers/0/history/shifts/0/end"],
  ],
  [
    "breaks as long as the shift",
    [["/demand/shifts/0/breaks/0/minutes", 480]],
    ["breaksTooLong /demand/shifts/0/breaks"],
  ],
  [
    "breaks as long as a template's shortest shift",
    [["/demand/templates/0/breaks/0/minutes", 240]],
    ["breaksTooLong /demand/templates/0/breaks"],
  ],
  [
    "a pinned break that outlasts its shift",
    [["/pins/0/breaks/0/end", "2026-10-26T17:01"]],
    ["breakOutsideShift /pins/0/breaks/0"],
  ],
  [
    "two past breaks at once",
    [
      [
        "/workers/0/history/shifts/0/breaks/-",
        { kind: "rest", ...shift("2026-10-24T12:29", "2026-10-24T12:40"), paid: true },
      ],
    ],
    ["overlappingBreaks /workers/0/history/shifts/0/breaks/1"],
  ],
  [
    "a curve of 25 hours on one date",
    [["/demand/curves/0/days/0/counts", Array(25).fill(1)]],
    ["curveTooLong /demand/curves/0/days/0/counts"],
  ],
  [
    "a date with two sets of counts",
    [["/demand/curves/0/days/-", { date: "2026-10-27", from: "11:00", counts: [1] }]],
    ["overlappingPieces /demand/curves/0/days/2"],
  ],
  [
    "two curves of one role at once",
    [
      [
        "/demand/curves/-",
        {
          id: "c2",
          role: "server",
          stepMinutes: 30,
          days: [{ date: "2026-10-27", from: "08:45", counts: [1] }],
        },
      ],
    ],
    ["overlappingPieces /demand/curves/0/days/0"],
  ],
  [
    "a curve that no template serves",
    [["/demand/curves/0/role", "cook"]],
    ["curveWithoutTemplate /demand/curves/0/role"],
  ],
  [
    "a template whose last start lies before its first",
    [["/demand/templates/0/earliestStart", "12:01"]],
    ["templateMakesNoShift /demand/templates/0/latestStart"],
  ],
  [
    "more guaranteed than the maximum",
    [["/workers/0/contract/guaranteedMinutesPerWeek", 2401]],
    ["contradictoryMinutes /workers/0/contract/guaranteedMinutesPerWeek"],
  ],
  ["an adult of 16", [["/workers/1/ageBand", "adult"]], ["ageContradiction /workers/1/ageBand"]],
  [
    "a minor of 18 within the period",
    [
      ["/workers/1/birthDate", "2008-11-01"],
      ["/workers/1/ageBand", "minor"],
    ],
    ["ageContradiction /workers/1/ageBand"],
  ],
  [
    "somebody not yet born",
    [["/workers/1/birthDate", "2026-10-27"]],
    ["birthInFuture /workers/1/birthDate"],
  ],
  [
    "a consent taken back before it was given",
    [["/workers/0/consents/0/revokedAt", "2026-08-31T10:00"]],
    ["consentRevokedBeforeGiven /workers/0/consents/0/revokedAt"],
  ],
  [
    "a past shift within the period",
    [
      [
        "/workers/0/history/shifts/1",
        { id: "h2", role: "server", ...shift("2026-10-26T00:00", "2026-10-26T02:00") },
      ],
    ],
    ["historyAfterPeriodStart /workers/0/history/shifts/1/start"],
  ],
  [
    "history complete only from within the period on",
    [["/workers/0/history/completeFrom", "2026-10-26T00:01"]],
    ["historyAfterPeriodStart /workers/0/history/completeFrom"],
  ],
  [
    "two past shifts at once",
    [["/workers/0/history/shifts/1/start", "2026-10-24T16:59"]],
    ["historyOverlap /workers/0/history/shifts/1"],
  ],
  [
    "a school day outside the known dates",
    [["/site/school/schoolDays/-", "2026-12-01"]],
    ["schoolDayOutsideKnown /site/school/schoolDays/3"],
  ],
  [
    "a fact all but known",
    [["/workers/0/facts/houry", true]],
    ["suspectFact /workers/0/facts/houry"],
  ],
  [
    "an age among the facts",
    [["/workers/1/facts", { age: 16 }]],
    ["suspectFact /workers/1/facts/age"],
  ],
  [
    "hourly in words",
    [["/workers/0/facts/hourly", "yes"]],
    ["wrongFactType /workers/0/facts/hourly"],
  ],
  [
    "a pin an hour off its shift",
    [["/pins/0/end", "2026-10-26T18:00"]],
    ["pinMismatch /pins/0/demand"],
  ],
  [
    "one worker pinned to two places",
    [["/pins/-", { ...pin, start: "2026-10-26T16:00" }]],
    ["pinOverlap /pins/1"],
  ],
  [
    "two pins for one place",
    [["/pins/-", { ...pin, worker: "w02", demand: "d1" }]],
    ["tooManyPins /pins/1/demand"],
  ],
  [
    "published after now",
    [["/published/publishedAt", "2026-10-10T09:01"]],
    ["publishedInFuture /published/publishedAt"],
  ],
];
