import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Predicate } from "../../src/law/enactment.ts";
import { builtInFolder, builtInPacks } from "../../src/law/library.ts";
import { listEnactments } from "../../src/law/listing.ts";
import { loadPack } from "../../src/law/load-pack.ts";
import { factsAsked } from "../../src/law/predicate.ts";
import { kinds } from "./kinds.ts";

const ids = [
  "au",
  "ca-federal",
  "ca-on",
  "ca-qc",
  "de",
  "es",
  "eu-wtd",
  "fairweek-base",
  "fr",
  "gb",
  "nl",
  "us-ca",
  "us-ca-berkeley",
  "us-ca-emeryville",
  "us-ca-la-city",
  "us-ca-la-county",
  "us-ca-sf",
  "us-federal",
  "us-il",
  "us-il-chicago",
  "us-il-evanston",
  "us-ma",
  "us-nh",
  "us-ny",
  "us-ny-nyc",
  "us-or",
  "us-pa-philadelphia",
  "us-vt",
  "us-wa",
  "us-wa-seattle",
];
const packs = builtInPacks(kinds);
const enactments = packs.flatMap((pack) => pack.enactments);

/** Facts that the intake takes by name, and those that people give as facts of their own. */
const knownFacts = [
  "employer.charitable",
  "employer.employeesInJurisdiction",
  "employer.employeesWorldwide",
  "employer.fastFood",
  "employer.locationsWorldwide",
  "employer.sector",
  "site.city",
  "site.country",
  "site.county",
  "site.region",
  "worker.age",
  "worker.casual",
  "worker.enrolledInSchool",
  "worker.exempt",
  "worker.flexibleHours",
  "worker.fullTime",
  "worker.hourly",
  "worker.nightWorker",
  "worker.onCallContract",
  "worker.payCentsPerHour",
  "worker.regularDayMinutes",
  "worker.specialHazard",
];

describe("the packs that come with the program", () => {
  it("are these", () => {
    expect(packs.map(({ id }) => id)).toEqual(ids);
    expect(readdirSync(builtInFolder).sort()).toEqual(ids);
  });

  it.each(ids)("%s is well formed to the last field", (id) => {
    const loaded = loadPack(`${builtInFolder}${id}`, kinds);
    expect(loaded.ok ? [] : loaded.problem).toEqual([]);
  });

  it("say for every enactment what was read, when, and how it was read", () => {
    for (const { id, citation, reading, verification } of enactments) {
      expect(citation.text.length, id).toBeGreaterThan(5);
      expect(reading.length, id).toBeGreaterThan(30);
      expect(verification.source.length, id).toBeGreaterThan(20);
      expect(verification.readOn === null, id).toBe(verification.mark === "unverified");
    }
  });

  it("ask only facts that somebody can give", () => {
    const predicates: Predicate[] = [
      ...packs.map(({ place }) => place),
      ...enactments.map(({ coverage }) => coverage),
    ];
    const asked = new Set(predicates.flatMap((predicate) => factsAsked(predicate)));
    expect([...asked].sort()).toEqual(knownFacts);
  });

  it("use physics only for what nobody can do, and never for a law", () => {
    const physics = enactments.filter(({ modality }) => modality === "physics");
    expect(physics.map(({ id }) => id)).toEqual([
      "fairweek-base.availability",
      "fairweek-base.contract-maximum",
      "fairweek-base.one-place-at-a-time",
      "fairweek-base.role-qualification",
    ]);
  });

  it("say of every place but the base what cannot be judged, and why", () => {
    for (const { id, notCovered } of packs) {
      expect(notCovered.length, id).toBeGreaterThan(id === "fairweek-base" ? -1 : 5);
      for (const { reason } of notCovered) expect(reason.length, id).toBeGreaterThan(25);
    }
  });

  const numbers: readonly [string, unknown][] = [
    [
      "us-or.rest-between-shifts",
      { restMinutesMin: 10 * 60, premium: { multiplierThousandths: 1500 } },
    ],
    ["us-or.advance-notice@2018-07-01", { amount: 7, unit: "calendarDays" }],
    ["us-or.advance-notice@2020-07-01", { amount: 14, unit: "calendarDays" }],
    ["us-or.rest-break", { minutesMin: 10, perMinutes: 4 * 60, minor: { minutesMin: 15 } }],
    ["us-or.weekly-maximum.minor", { workMinutesMax: 44 * 60 }],
    [
      "us-ca.weekly-rest",
      { anchor: "workweek", exemption: { weekMinutesMax: 30 * 60, dayMinutesMax: 6 * 60 } },
    ],
    ["us-ca.rest-break", { minutesMin: 10, minShiftMinutes: 210 }],
    [
      "us-ca.minor-hours.16-17",
      {
        dailyMaxMinutes: { schoolDay: 4 * 60, nonSchoolDay: 8 * 60 },
        windows: { beforeNonSchoolDay: { toMinute: 24 * 60 + 30 } },
      },
    ],
    [
      "us-federal.minor-hours.14-15",
      {
        dailyMaxMinutes: { schoolDay: 3 * 60 },
        weeklyMaxMinutes: { schoolWeek: 18 * 60, nonSchoolWeek: 40 * 60 },
        week: "calendarWeekSunday",
      },
    ],
    [
      "us-ny-nyc.rest-between-shifts.fast-food",
      { restMinutesMin: 11 * 60, premium: { on: "instance", cents: 100_00, currency: "USD" } },
    ],
    [
      "us-or.change-premium@2020-07-01",
      {
        tiers: [
          { below: 14, pay: { minutes: 60 } },
          { below: 14, pay: { thousandths: 500 } },
        ],
        toleranceMinutes: { add: 30, move: 30, lose: 30 },
      },
    ],
    ["us-ny-nyc.change-notice.retail-cancel", { amount: 72, unit: "hours", consent: null }],
    [
      "us-ca-la-city.rest-between-shifts",
      { restMinutesMin: 600, premium: { on: "laterShift", multiplierThousandths: 1500 } },
    ],
    ["us-ca-la-city.change-premium", { toleranceMinutes: { add: 15, move: 0, lose: 14 } }],
    [
      "us-pa-philadelphia.rest-between-shifts",
      { restMinutesMin: 540, premium: { on: "instance", cents: 40_00 } },
    ],
    ["us-ca-berkeley.rest-between-shifts", { restMinutesMin: 660, trigger: "any" }],
    ["us-il-chicago.advance-notice@2020-07-01", { amount: 10 }],
    [
      "us-ny-nyc.advance-notice.retail-schedule",
      { amount: 72, unit: "hours", anchor: "firstShift" },
    ],
    ["eu-wtd.daily-rest", { restMinutesMin: 11 * 60 }],
    ["eu-wtd.weekly-rest", { restMinutesMin: (24 + 11) * 60 }],
    [
      "eu-wtd.weekly-maximum",
      { workMinutesMax: null, average: { workMinutesMax: 48 * 60, referenceWeeks: 17 } },
    ],
    ["de.rest-between-shifts", { restMinutesMin: 11 * 60, consent: null }],
    [
      "de.shortened-rest",
      {
        shortestMinutesMin: 10 * 60,
        compensation: { restMinutesMin: 12 * 60, withinDays: 28 },
      },
    ],
    [
      "de.sunday-holiday-work.allowed",
      {
        allowed: {
          freeSundaysPerYearMin: 15,
          substituteWithinDays: { sunday: 14, holiday: 56 },
        },
      },
    ],
    ["fr.weekly-maximum", { workMinutesMax: 48 * 60, average: { workMinutesMax: 44 * 60 } }],
    [
      "es.shortened-rest",
      { restMinutesMin: 12 * 60, shortestMinutesMin: 7 * 60, onlyIf: "worker.rotatingShifts" },
    ],
    ["es.night-work", { average: { weeks: 2, weekMinutesMax: 48 * 60 } }],
    ["nl.minor-hours.16-17", { dailyMaxMinutes: { schoolDay: 9 * 60 }, restMinutesMin: 12 * 60 }],
    ["nl.weekly-maximum.youth", { workMinutesMax: 45 * 60, average: { workMinutesMax: 40 * 60 } }],
    ["nl.sunday-holiday-work", { allowed: { freeSundaysPerYearMin: 13 } }],
    ["de.minor-hours.16-17", { laterWhere: { toMinute: 23 * 60 } }],
    ["ca-qc.daily-maximum", { workMinutesMax: 14 * 60, overRegularDayMinutes: 2 * 60 }],
    ["ca-qc.minor-hours.under-16", { mondayToFridayMaxMinutes: 10 * 60 }],
    ["au.change-notice.retail", { amount: 7, disputedAmount: 14 }],
    ["au.meal-break.retail", { mealMinutesMax: 60 }],
    ["us-wa.minor-hours.16-17", { weeklyMaxMinutes: { schoolWeek: 20 * 60 } }],
    ["us-ma.minor-hours.16-17", { dailyMaxMinutes: { schoolDay: 9 * 60 } }],
    ["nl.shortened-rest", { shortestMinutesMin: 8 * 60, oncePerDays: 7 }],
    ["nl.weekly-rest", { pieces: { totalMinutesMin: 72 * 60, pieceMinutesMin: 32 * 60 } }],
    ["gb.weekly-maximum", { average: { workMinutesMax: 48 * 60, referenceWeeks: 17 } }],
    ["ca-on.rest-between-shifts", { restMinutesMin: 8 * 60, exemptWorkMinutesMax: 13 * 60 }],
    ["ca-qc.weekly-rest", { restMinutesMin: 32 * 60 }],
    ["ca-federal.advance-notice", { amount: 96, unit: "hours", anchor: "firstShift" }],
    ["ca-federal.change-notice", { amount: 24, unit: "hours" }],
    [
      "au.rest-between-shifts.retail",
      {
        restMinutesMin: 12 * 60,
        agreedRestMinutesMin: 10 * 60,
        premium: { on: "laterShift", multiplierThousandths: 2000 },
      },
    ],
  ];
  it.each(numbers)("%s has its numbers", (id, parameters) => {
    expect(enactments.find((held) => held.id === id)?.parameters).toMatchObject(
      parameters as object,
    );
  });

  it("are listed with dates, marks and coverage in words", () => {
    const entry = listEnactments(packs).find(({ id }) => id === "us-or.advance-notice@2018-07-01");
    expect(entry).toMatchObject({
      pack: "us-or",
      kind: "advance-notice",
      modality: "hardUnless",
      from: "2018-07-01",
      until: "2020-06-30",
      verification: { mark: "primary", readOn: "2026-11-21" },
      records: { years: 3 },
    });
    expect(entry?.coverage).toBe(
      "employer.sector is one of retail, hospitality, foodService, restaurant, fastFood and " +
        "employer.employeesWorldwide is at least 500 and " +
        "(worker.hourly is true or worker.exempt is false)",
    );
  });
});
