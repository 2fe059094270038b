import type { HistoryOfWorkplaceJson } from "../../src/intake/index.ts";

/** A history of two workers and two weeks in New York, with something in every field. */
export const goodHistory = (): HistoryOfWorkplaceJson => ({
  format: "fairweek/history@1",
  site: {
    id: "shop",
    name: "Corner Shop",
    zone: "America/New_York",
    weekStartsOn: "monday",
    closesAt: "21:00",
    holidays: ["2026-11-26"],
  },
  recorded: { from: "2026-10-19", until: "2026-11-01" },
  workers: [
    {
      id: "w01",
      name: "Ana Ruiz",
      roles: ["till", "stock"],
      employedFrom: "2025-01-01",
      leave: [{ start: "2026-10-31T00:00", end: "2026-11-02T00:00" }],
      agreedMinutesPerWeek: 1200,
      desiredMinutesPerWeek: { least: 1200, most: 1500 },
      guaranteedMinutesPerWeek: 900,
      availableMinutesPerWeek: 2400,
      rotationWeeks: 2,
    },
    { id: "w02", roles: ["till"], desiredMinutesPerWeek: 1800 },
  ],
  shifts: [
    {
      id: "s1",
      worker: "w01",
      publishedAt: "2026-10-05T12:00",
      published: { start: "2026-10-20T09:00", end: "2026-10-20T17:00", unpaidMinutes: 30 },
      final: { start: "2026-10-20T10:00", end: "2026-10-20T18:00", unpaidMinutes: 30 },
      worked: { start: "2026-10-20T09:58", end: "2026-10-20T18:05" },
    },
    {
      id: "s2",
      worker: "w02",
      publishedAt: "2026-10-05T12:00",
      published: { start: "2026-10-21T13:00", end: "2026-10-21T21:00" },
      final: null,
      worked: null,
    },
    {
      id: "s3",
      worker: "w02",
      publishedAt: null,
      published: { start: "2026-10-29T09:00", end: "2026-10-29T17:00", onCall: true },
    },
  ],
  changes: [
    {
      id: "c1",
      worker: "w01",
      shift: "s1",
      at: "2026-10-18T12:00",
      initiator: "employer",
      kind: "move",
      before: { start: "2026-10-20T09:00", end: "2026-10-20T17:00" },
      after: { start: "2026-10-20T10:00", end: "2026-10-20T18:00" },
      reason: "business",
    },
    {
      id: "c2",
      worker: "w02",
      shift: "s2",
      at: "2026-10-20T08:00",
      initiator: "worker",
      kind: "cancel",
      before: { start: "2026-10-21T13:00", end: "2026-10-21T21:00" },
      after: null,
    },
  ],
  actions: [{ id: "a1", worker: "w02", at: "2026-10-20T07:00", kind: "drop", shifts: ["s2"] }],
  requests: [
    { worker: "w01", kind: "timeOff", start: "2026-10-24T00:00", end: "2026-10-25T00:00" },
    { worker: "w02", kind: "work", start: "2026-10-30T09:00", end: "2026-10-30T17:00" },
  ],
});

/** The same history as a table. */
export const goodTable = (): string =>
  `${[
    "record,id,worker,shift,name,roles,zone,weekStartsOn,closesAt,holidays,from,until," +
      "agreedMinutesPerWeek,desiredLeastMinutes,desiredMostMinutes,guaranteedMinutesPerWeek," +
      "availableMinutesPerWeek,rotationWeeks,publishedAt,start,end,unpaidMinutes,onCall," +
      "finalStart,finalEnd,finalUnpaidMinutes,workedStart,workedEnd,at,initiator,kind," +
      "beforeStart,beforeEnd,reason,shifts",
    "site,shop,,,Corner Shop,,America/New_York,monday,21:00,2026-11-26,2026-10-19,2026-11-01,,,,,,,,,,,,,,,,,,,,,,,",
    "worker,w01,,,Ana Ruiz,till;stock,,,,,2025-01-01,,1200,1200,1500,900,2400,2,,,,,,,,,,,,,,,,,",
    "worker,w02,,,,till,,,,,,,,1800,1800,,,,,,,,,,,,,,,,,,,,",
    "leave,,w01,,,,,,,,,,,,,,,,,2026-10-31T00:00,2026-11-02T00:00,,,,,,,,,,,,,,",
    "shift,s1,w01,,,,,,,,,,,,,,,,2026-10-05T12:00,2026-10-20T09:00,2026-10-20T17:00,30,," +
      "2026-10-20T10:00,2026-10-20T18:00,30,2026-10-20T09:58,2026-10-20T18:05,,,,,,,",
    "shift,s2,w02,,,,,,,,,,,,,,,,2026-10-05T12:00,2026-10-21T13:00,2026-10-21T21:00,,," +
      "none,,,none,,,,,,,,",
    "shift,s3,w02,,,,,,,,,,,,,,,,none,2026-10-29T09:00,2026-10-29T17:00,,true,,,,,,,,,,,,",
    "change,c1,w01,s1,,,,,,,,,,,,,,,,2026-10-20T10:00,2026-10-20T18:00,,,,,,,,2026-10-18T12:00," +
      "employer,move,2026-10-20T09:00,2026-10-20T17:00,business,",
    "change,c2,w02,s2,,,,,,,,,,,,,,,,,,,,,,,,,2026-10-20T08:00,worker,cancel,2026-10-21T13:00," +
      "2026-10-21T21:00,,",
    "action,a1,w02,,,,,,,,,,,,,,,,,,,,,,,,,,2026-10-20T07:00,,drop,,,,s2",
    "request,,w01,,,,,,,,,,,,,,,,,2026-10-24T00:00,2026-10-25T00:00,,,,,,,,,,timeOff,,,,",
    "request,,w02,,,,,,,,,,,,,,,,,2026-10-30T09:00,2026-10-30T17:00,,,,,,,,,,work,,,,",
  ].join("\n")}\n`;
