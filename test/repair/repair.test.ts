import { describe, expect, test } from "vitest";
import { parseProblem, repair } from "../../src/index.ts";
import { changesTold, late, openSlots, problemOf, repaired, told, wanted, worker } from "./shop.ts";

const anaCallsOut = { kind: "callOut", worker: "ana", shift: "p8" };

describe("a call-out four hours ahead", () => {
  test("is covered by the one who has agreed to late changes, for an hour of pay", async () => {
    const found = await repaired({}, [anaCallsOut]);
    expect(changesTold(found)).toEqual([
      "ana timeOff by worker: 08T12:00/08T18:00 -> -",
      "bo addShift by employer: - -> 08T12:00/08T18:00",
    ]);
    if (!("changes" in found)) return;
    const [gone, added] = found.changes;
    expect(gone).toMatchObject({ premium: null, premiumCents: 0, noticeMinutes: 240, cause: "d1" });
    expect(added).toMatchObject({ reason: "coworkerAbsence", noticeMinutes: 240, cause: "d1" });
    expect(added?.premium).toEqual({ payMilliminutes: 60_000, cents: 0, currency: null });
    expect(added?.premiumCents).toBe(2000);
    expect(added?.owedUnder).toEqual(["us-or.change-premium@2020-07-01"]);
    expect(found).toMatchObject({ touched: ["ana", "bo"], minutesMoved: 720, premiumCents: 2000 });
    expect(found.solution.checked.verdict).toBe("lawfulAtAPrice");
    expect(found.solution.released.map(({ shift }) => shift.id)).toEqual(["p8"]);
    expect(openSlots(found)).toEqual([]);
  });

  test("stays open where nobody has agreed, and nobody else is touched", async () => {
    const workers = [worker("ana"), worker("bo"), worker("cy")];
    const found = await repaired({ workers }, [anaCallsOut]);
    expect(changesTold(found)).toEqual(["ana timeOff by worker: 08T12:00/08T18:00 -> -"]);
    expect(openSlots(found)).toEqual(["s8 1"]);
  });

  test("goes to somebody else when the first says no, and she keeps what she was told", async () => {
    const workers = ["ana", "bo", "cy"].map((id) => worker(id, { consents: [late] }));
    const first = await repaired({ workers }, [anaCallsOut]);
    const taker = "touched" in first ? first.touched.find((id) => id !== "ana") : undefined;
    const no = {
      kind: "decline",
      worker: taker,
      start: "2026-12-07T00:00",
      end: "2026-12-14T00:00",
    };
    const second = await repaired({ workers }, [anaCallsOut, no]);
    const next = "touched" in second ? second.touched.find((id) => id !== "ana") : undefined;
    expect([taker, next].toSorted()).toEqual(["bo", "cy"]);
    expect(openSlots(second)).toEqual([]);
  });

  test("of all week asks her for nothing else on the dates it takes", async () => {
    const workers = [worker("ana", { consents: [late] }), worker("bo"), worker("cy")];
    const shifts = [
      wanted(8),
      wanted(10),
      wanted(8, { id: "eve", start: "2026-12-08T19:00", end: "2026-12-08T23:00" }),
    ];
    const found = await repaired({ workers, shifts }, [anaCallsOut], { coverage: "all" });
    expect(openSlots(found).toSorted()).toEqual(["eve 1", "s8 1"]);
  });

  test("is no news for a shift that began before she was away: it is told to do it by hand", async () => {
    const leaves = {
      kind: "absence",
      worker: "ana",
      start: "2026-12-08T14:00",
      end: "2026-12-09T00:00",
    };
    expect(await repaired({ now: "2026-12-08T14:05" }, [leaves])).toEqual(["shiftBegun"]);
  });

  test("of somebody who never came leaves the slot open: it has begun, nobody else can start it", async () => {
    const found = await repaired({ now: "2026-12-08T12:20" }, [anaCallsOut]);
    expect(changesTold(found)).toEqual(["ana timeOff by worker: 08T12:00/08T18:00 -> -"]);
    expect("changes" in found && found.changes[0]?.noticeMinutes).toBe(0);
    expect(openSlots(found)).toEqual(["s8 1"]);
  });
});

describe("a demand that changes", () => {
  const both = { shifts: [wanted(8, { count: 2 }), wanted(10)] };
  const toldBoth = [told("p8", "ana", 8), told("p8b", "cy", 8), told("p10", "bo", 10)];

  test("downwards sends one of two home, for half of 6 h of pay, and only one", async () => {
    const found = await repaired({ ...both, told: toldBoth }, [
      { kind: "demandCount", demand: "s8", count: 1 },
    ]);
    if (!("changes" in found)) throw new Error(JSON.stringify(found));
    expect(found.changes).toHaveLength(1);
    expect(found.changes[0]).toMatchObject({ kind: "cancel", initiator: "employer", cause: "d1" });
    expect(found.premiumCents).toBe(6000);
  });

  test("for the weather is the same change with that reason", async () => {
    const found = await repaired({ ...both, told: toldBoth }, [
      { kind: "demandCount", demand: "s8", count: 0, reason: "naturalDisaster" },
    ]);
    if (!("changes" in found)) throw new Error(JSON.stringify(found));
    expect(found.changes.map(({ reason }) => reason)).toEqual([
      "naturalDisaster",
      "naturalDisaster",
    ]);
    expect(found.premiumCents).toBe(0);
  });

  test("in a New York shop inside 72 h cancels nobody: the law does not let it be bought", async () => {
    const shop = { region: "NY", city: "New York", ...both, told: toldBoth };
    const found = await repaired(shop, [{ kind: "demandCount", demand: "s8", count: 1 }]);
    expect(changesTold(found)).toEqual([]);
    if (!("solution" in found)) return;
    expect(found.solution.checked.schedule.assignments).toHaveLength(3);
    expect(found.solution.checked.verdict).toBe("lawful");
  });

  test("cancels nobody either where it is not known whether that law covers the shop", async () => {
    const shop = { region: "NY", city: "New York", inCity: null, ...both, told: toldBoth };
    const found = await repaired(shop, [{ kind: "demandCount", demand: "s8", count: 1 }]);
    expect(changesTold(found)).toEqual([]);
  });

  test("upwards by one is filled by whoever agreed, and is put down to it", async () => {
    const found = await repaired({}, [{ kind: "demandAdded", shift: wanted(12) }]);
    expect(changesTold(found)).toEqual(["bo addShift by employer: - -> 12T12:00/12T18:00"]);
    expect("changes" in found && found.changes[0]?.reason).toBe("business");
  });
});

describe("what is disturbed", () => {
  test("is nothing where nothing happened, to the ids and breaks", async () => {
    const found = await repaired({}, []);
    if (!("solution" in found)) throw new Error(JSON.stringify(found));
    const { assignments, changes } = found.solution.checked.schedule;
    expect(assignments.map(({ shift }) => shift.id)).toEqual(["p8", "p10"]);
    expect(changes).toEqual([]);
    expect(found.solution.search.iterations).toBe(0);
  });

  test("is not more for a slot that was open when it was published, unless that is asked for", async () => {
    const shop = { shifts: [wanted(8), wanted(10), wanted(12)] };
    const kept = await repaired(shop, []);
    expect([changesTold(kept), openSlots(kept)]).toEqual([[], ["s12 1"]]);
    const filled = await repaired(shop, [], { coverage: "all" });
    expect(changesTold(filled)).toEqual(["bo addShift by employer: - -> 12T12:00/12T18:00"]);
  });

  test("is one person for a new shift rather than two who trade", async () => {
    const workers = ["ana", "bo", "cy"].map((id) => worker(id, { consents: [late] }));
    const shop = {
      workers,
      told: [told("p8", "ana", 8), told("p10", "bo", 10), told("p11", "bo", 11)],
      shifts: [wanted(8), wanted(10), wanted(11)],
    };
    const found = await repaired(shop, [anaCallsOut]);
    expect("touched" in found && found.touched).toHaveLength(2);
    expect("changes" in found && found.changes).toHaveLength(2);
  });

  test("are not two shifts of one date, which nobody plans so but somebody told", async () => {
    const morning = told("p10a", "bo", 10, {
      start: "2026-12-10T06:00",
      end: "2026-12-10T09:00",
      demand: null,
    });
    const shop = { told: [told("p8", "ana", 8), morning, told("p10", "bo", 10)] };
    const found = await repaired(shop, [anaCallsOut]);
    expect(changesTold(found)).toEqual(["ana timeOff by worker: 08T12:00/08T18:00 -> -"]);
    expect("solution" in found && found.solution.checked.schedule.assignments).toHaveLength(2);
  });

  test("is a morning after a late night, once the agreement to a short rest is taken back", async () => {
    const rest = { id: "rest", kind: "shortRest", form: "written" };
    const close = told("p8", "ana", 8, {
      start: "2026-12-08T15:00",
      end: "2026-12-08T23:00",
      demand: null,
    });
    const open = told("p9", "ana", 9, {
      start: "2026-12-09T07:00",
      end: "2026-12-09T12:00",
      demand: null,
    });
    const shop = {
      workers: [worker("ana", { consents: [rest] })],
      told: [close, open],
      shifts: [],
    };
    const before = await repaired(shop, []);
    expect(changesTold(before)).toEqual([]);
    const after = await repaired(shop, [
      { kind: "consentRevoked", worker: "ana", consent: "rest" },
    ]);
    expect(changesTold(after)).toEqual(["ana cancel by worker: 09T07:00/09T12:00 -> -"]);
  });
});

describe("what cannot be repaired", () => {
  test.each([
    ["no time of asking", { now: null }, ["nowUnknown"]],
    ["nothing published", { more: { published: null } }, ["nothingPublished"]],
  ])("%s is told", async (_, shop, codes) => {
    const problem = parseProblem(problemOf(shop));
    if (!problem.ok) throw new Error(JSON.stringify(problem.problem));
    const outcome = await repair(problem.value, []);
    expect(outcome.kind === "invalid" && outcome.issues.map(({ code }) => code)).toEqual(codes);
  });

  test("a shift under way that breaks a limit is told, and nothing is made", async () => {
    const minor = worker("ana", { ageBand: undefined, birthDate: "2012-01-01" });
    const night = told("p8", "ana", 8, {
      start: "2026-12-08T02:00",
      end: "2026-12-08T07:00",
      demand: null,
    });
    expect(await repaired({ workers: [minor], told: [night], shifts: [] }, [])).toEqual([
      "begunUnlawful",
    ]);
  });
});
