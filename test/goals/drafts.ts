import fc from "fast-check";
import { type RoleId, roleId } from "../../src/domain/identity.ts";
import type { BurdenHistory, Contract } from "../../src/domain/worker.ts";

/** Days on or around which the clocks of these zones change. */
const places = [
  ["America/Los_Angeles", "2026-03-04"],
  ["America/Los_Angeles", "2026-10-28"],
  ["Europe/Madrid", "2026-03-25"],
  ["Europe/Madrid", "2026-10-20"],
  ["Australia/Lord_Howe", "2026-04-01"],
  ["America/Santiago", "2026-09-02"],
  ["UTC", "2026-12-07"],
] as const;

const minutes = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
/** On the grid of half hours as often as off it, so that limits are met exactly. */
const clock = fc.oneof(
  minutes(1439),
  minutes(47).map((half) => half * 30),
);

const maybe = <Value>(arb: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arb, { freq: 3 });

export const roles = [roleId("server"), roleId("cook"), roleId("lead")] as const;
const role = fc.constantFrom(...roles);

const contract: fc.Arbitrary<Contract> = fc.record({
  minMinutesPerWeek: maybe(minutes(1500)),
  maxMinutesPerWeek: maybe(minutes(3600)),
  desiredMinutesPerWeek: maybe(minutes(3000)),
  guaranteedMinutesPerWeek: maybe(minutes(2400)),
  payCentsPerHour: maybe(minutes(6000)),
});

const burdens: fc.Arbitrary<BurdenHistory | null> = maybe(
  fc.record({ nights: minutes(20_000), weekends: minutes(20_000), closings: minutes(20_000) }),
);

/** A stretch of wall-clock time, by days from the period's first and minutes. */
interface StretchDraft {
  readonly offset: number;
  readonly minute: number;
  readonly length: number;
}

export interface ShapeDraft extends StretchDraft {
  readonly role: RoleId;
  readonly unpaid: number;
}

export interface WorkerDraft {
  readonly contract: Contract;
  readonly burdens: BurdenHistory | null;
  readonly roles: readonly RoleId[];
  readonly leaves: readonly StretchDraft[];
  /** Days of leave up to the period; seven make a return. */
  readonly leaveDaysBefore: number;
  readonly wishes: readonly {
    readonly kind: "off" | "work" | "shift";
    readonly weight: number;
    readonly stretch: StretchDraft;
    readonly demand: string;
  }[];
  readonly usual: readonly {
    readonly weekday: number;
    readonly start: number;
    readonly end: number;
  }[];
  readonly past: readonly ShapeDraft[];
  readonly completeFrom: number | null;
  readonly isExempt: boolean;
}

export interface Draft {
  /** Zone, and the date that `firstOffset` counts from. */
  readonly place: readonly [string, string];
  readonly firstOffset: number;
  readonly days: number;
  readonly weekday: number;
  readonly weekMinute: number;
  readonly workers: readonly WorkerDraft[];
  readonly options: readonly {
    readonly day: number;
    readonly shape: ShapeDraft;
    readonly demand: number | null;
  }[];
  readonly chosen: readonly (number | null)[];
  readonly pieces: readonly { readonly stretch: StretchDraft; readonly count: number }[];
}

const stretch: fc.Arbitrary<StretchDraft> = fc.record({
  offset: fc.integer({ min: -1, max: 16 }),
  minute: clock,
  length: fc.integer({ min: 1, max: 3000 }),
});

const shiftShape: fc.Arbitrary<ShapeDraft> = fc.record({
  role,
  offset: fc.integer({ min: -30, max: -1 }),
  minute: clock,
  length: fc.integer({ min: 61, max: 900 }),
  unpaid: minutes(60),
});

const worker: fc.Arbitrary<WorkerDraft> = fc.record({
  contract,
  burdens,
  roles: fc.uniqueArray(role, { minLength: 1 }),
  leaves: fc.array(stretch, { maxLength: 2 }),
  /** Days of leave up to the period; seven make a return. */
  leaveDaysBefore: fc.constantFrom(0, 0, 6, 7, 9),
  wishes: fc.array(
    fc.record({
      kind: fc.constantFrom("off" as const, "work" as const, "shift" as const),
      weight: fc.integer({ min: 1, max: 10 }),
      stretch,
      demand: fc.constantFrom("d0", "d1", "d2", "d3", "nobody"),
    }),
    { maxLength: 4 },
  ),
  usual: fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      start: clock,
      end: minutes(1440),
    }),
    { maxLength: 6 },
  ),
  past: fc.array(shiftShape, { maxLength: 20 }),
  completeFrom: maybe(fc.integer({ min: -40, max: 0 })),
  isExempt: fc.boolean(),
});

export const draft: fc.Arbitrary<Draft> = fc.record({
  place: fc.constantFrom(...places),
  firstOffset: minutes(8),
  days: fc.integer({ min: 1, max: 16 }),
  weekday: fc.integer({ min: 1, max: 7 }),
  weekMinute: fc.constantFrom(0, 0, 90, 240, 1380),
  workers: fc.array(worker, { minLength: 1, maxLength: 4 }),
  options: fc.array(
    fc.record({ day: minutes(15), shape: shiftShape, demand: fc.option(minutes(3)) }),
    { maxLength: 40 },
  ),
  chosen: fc.array(fc.option(minutes(40), { freq: 5 }), { minLength: 16, maxLength: 16 }),
  pieces: fc.array(fc.record({ stretch, count: minutes(2) }), { maxLength: 8 }),
});
