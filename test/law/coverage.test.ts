import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import type { Coverage } from "../../src/law/ruleset.ts";
import { coverageOf } from "./sample-law.ts";
import { dayOf, problemWith, workerWith } from "./sample-problem.ts";

describe("coverage", () => {
  const rest = "us-or.rest-between-shifts";

  it("does not reach a salaried manager, nor an employer of 499", () => {
    const manager = workerWith({ facts: { hourly: false, exempt: true } });
    expect(coverageOf(rest, manager)).toEqual({ state: "notCovered" });
    const small = problemWith({ employer: { sector: "retail", employeesWorldwide: 499 } });
    expect(coverageOf(rest, workerWith(), small)).toEqual({ state: "notCovered" });
    const large = problemWith({ employer: { sector: "retail", employeesWorldwide: 500 } });
    expect(coverageOf(rest, workerWith(), large)).toEqual({ state: "covered" });
  });

  it("is unknown, with the names, when facts are missing that would decide it", () => {
    expect(coverageOf(rest, workerWith({ facts: {} }), problemWith({ employer: {} }))).toEqual({
      state: "unknown",
      missing: ["employer.employeesWorldwide", "employer.sector", "worker.exempt", "worker.hourly"],
    });
  });

  it("is decided without the facts that cannot change it any more", () => {
    const farm = problemWith({ employer: { sector: "agriculture" } });
    expect(coverageOf(rest, workerWith({ facts: {} }), farm)).toEqual({ state: "notCovered" });
    expect(coverageOf(rest, workerWith({ facts: { hourly: true } }))).toEqual({ state: "covered" });
  });

  it("asks for the birth date where age is asked and neither date nor band is given", () => {
    const unknown = workerWith({ birthDay: null });
    expect(coverageOf("us-federal.minor-hours.14-15", unknown)).toEqual({
      state: "unknown",
      missing: ["worker.birthDate"],
    });
  });

  it("needs no birth date of an adult", () => {
    const adult = workerWith({ birthDay: null, ageBand: "adult" });
    expect(coverageOf("us-federal.minor-hours.14-15", adult)).toEqual({ state: "notCovered" });
  });

  it("holds for a minor of unknown age where all are meant, waits where some are", () => {
    const minor = workerWith({ birthDay: null, ageBand: "minor" });
    expect(coverageOf("us-or.weekly-maximum.minor", minor)).toEqual({ state: "covered" });
    expect(coverageOf("us-or.minor-hours.under-16", minor).state).toBe("unknown");
  });

  it("takes age on the first day: 15 on Monday and 16 on Tuesday is covered", () => {
    const turning = workerWith({ birthDay: dayOf("2010-12-08") });
    const turned = workerWith({ birthDay: dayOf("2010-12-07") });
    expect(coverageOf("us-federal.minor-hours.14-15", turning).state).toBe("covered");
    expect(coverageOf("us-federal.minor-hours.14-15", turned).state).toBe("notCovered");
  });

  it("in New York City asks a food service whether it is fast food", () => {
    const siteFacts = { country: "US", region: "NY", city: "New York" };
    const id = "us-ny-nyc.advance-notice.fast-food";
    const of = (employer: Problem["employer"]): Coverage =>
      coverageOf(id, workerWith(), problemWith({ siteFacts, employer }));
    expect(of({ sector: "fastFood", locationsWorldwide: 30 })).toEqual({ state: "covered" });
    expect(of({ sector: "fastFood", locationsWorldwide: 29 })).toEqual({ state: "notCovered" });
    expect(of({ sector: "foodService", locationsWorldwide: 30 })).toEqual({
      state: "unknown",
      missing: ["employer.fastFood"],
    });
    expect(of({ sector: "retail", locationsWorldwide: 30 })).toEqual({ state: "notCovered" });
  });
});
