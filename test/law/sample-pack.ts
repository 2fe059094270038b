import { z } from "zod";
import type { Issue } from "../../src/intake/issue.ts";
import type { Result } from "../../src/kernel/result.ts";
import { kindsById, readPack } from "../../src/law/read-pack.ts";

/** Two kinds of the tests' own, so that packs are judged and not the program's kinds. */
export const stubKinds = kindsById([
  {
    id: "daily-rest",
    title: "Daily rest",
    question: "Enough?",
    parameters: z.strictObject({ restMinutesMin: z.int().min(1).max(1439) }),
    stricter: (params) => params,
    agreement: { mode: "exact" },
  },
  {
    id: "protected-leave",
    title: "Leave",
    question: "Left alone?",
    parameters: z.strictObject({}),
    stricter: (params) => params,
    agreement: { mode: "exact" },
  },
]);

export interface Json {
  [key: string]: unknown;
}

/** A good enactment with some fields exchanged. */
export const enactment = (overrides: Json = {}): Json => ({
  id: "house.daily-rest",
  kind: "daily-rest",
  title: "Twelve hours of rest",
  modality: "hard",
  parameters: { restMinutesMin: 720 },
  from: "2026-01-01",
  until: null,
  coverage: { all: [] },
  citation: { text: "House policy 4", url: null },
  reading: "Twelve hours in each 24.",
  otherReadings: [],
  verification: { mark: "primary", readOn: "2026-03-01", source: "The policy itself." },
  records: null,
  ...overrides,
});

/** A good pack with some fields exchanged. */
export const pack = (overrides: Json = {}): Json => ({
  format: "fairweek/pack@1",
  id: "house",
  title: "House policy",
  place: { all: [] },
  maintainedOn: "2026-06-01",
  enactments: [enactment()],
  notCovered: [],
  ...overrides,
});

export const without = (json: Json, key: string): Json =>
  Object.fromEntries(Object.entries(json).filter(([held]) => held !== key));

/** "code pointer" of every issue. */
export const told = (read: Result<unknown, readonly Issue[]>): readonly string[] =>
  read.ok ? [] : read.problem.map(({ code, pointer }) => `${code} ${pointer}`);

/** What is wrong with a pack in one file. */
export const found = (json: unknown): readonly string[] => told(readPack(json, stubKinds));
