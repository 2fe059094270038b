import fc from "fast-check";
import { ModelBuilder, type CellIndex, type Model, type OptionIndex } from "../../solver/index.ts";
import { Rng } from "../../src/kernel/rng.ts";

/** How large and how wild a random model is. */
export interface Shape {
  readonly lines: number;
  readonly days: number;
  /** Options of a line on a day: 0 up to this many. */
  readonly optionsMax: number;
  /** Primitives of a line: 0 up to this many of each kind. */
  readonly perKindMax: number;
  /** One slot in so many is pinned; 0 = none. */
  readonly pinOneIn: number;
  /** Hard limits that working too little breaks; default none, so that nobody working is lawful. */
  readonly floors?: boolean;
}

const DAY_MINUTES = 1440;

/**
 * A model with every kind of primitive, made for comparing fast forms with slow ones: limits bite,
 * prices round down, options are drawn from few shifts (so that twins occur), nights reach into the
 * next day, and some options cover cells of the next day too.
 */
export function randomModel(seed: number, shape: Shape): Model {
  const rng = new Rng(seed);
  const builder = new ModelBuilder(shape);
  const cellsOfDay = Array.from({ length: shape.days + 1 }, () => randomCells(builder, rng));
  const shifts = Array.from({ length: 1 + shape.optionsMax }, () => ({
    start: 60 * rng.below(24),
    length: 120 + 60 * rng.below(10),
    parts: rng.bits(),
  }));
  for (let line = 0; line < shape.lines; line++) {
    for (let day = 0; day < shape.days; day++) {
      const options = Array.from({ length: rng.below(shape.optionsMax + 1) }, () => {
        const shift = shifts[rng.below(shifts.length)]!;
        const pool = [...cellsOfDay[day]!, ...(rng.below(8) === 0 ? cellsOfDay[day + 1]! : [])];
        const cells = pool.filter((_, i) => ((shift.parts >> (i % 31)) & 1) === 1);
        const start = DAY_MINUTES * day + shift.start;
        return builder.option({ line, day, start, end: start + shift.length, cells });
      });
      if (shape.pinOneIn === 0 || rng.below(shape.pinOneIn) !== 0) continue;
      const option = rng.below(3) === 0 ? null : (options[0] ?? null);
      builder.pin({ line, day, option });
    }
    randomPrimitives(builder, rng, line, shape);
  }
  return builder.freeze();
}

function randomCells(builder: ModelBuilder, rng: Rng): CellIndex[] {
  return Array.from({ length: rng.below(4) }, () => {
    const required = rng.below(3);
    return builder.cell({
      required,
      max: required + rng.below(3),
      underPoints: rng.below(4) * 10,
      overPoints: rng.below(3) * 5,
      underGoals: rng.below(2) * rng.below(20),
      overSquared: rng.below(2) * rng.below(4),
    });
  });
}

function randomPrimitives(builder: ModelBuilder, rng: Rng, line: number, shape: Shape): void {
  const horizon = DAY_MINUTES * shape.days;
  const some = (post: () => void) => {
    for (let i = rng.below(shape.perKindMax + 1); i > 0; i--) post();
  };
  const value = () => {
    const salt = rng.bits();
    return (option: OptionIndex) => 60 * new Rng(salt + option).below(10);
  };
  const flag = () => {
    const salt = rng.bits();
    return (option: OptionIndex) => new Rng(salt + option).below(2) === 0;
  };
  some(() => {
    const lastEnd = rng.below(2) === 0 ? null : rng.below(900) - 600;
    const price = { flat: rng.below(30), perMinute: rng.below(3) };
    const limit = { line, minutesMin: 60 * rng.below(14), lastEnd };
    builder.gap(rng.below(2) === 0 ? limit : { ...limit, price });
  });
  some(() =>
    builder.sumAtMost({
      line,
      value: value(),
      already: 60 * rng.below(4),
      max: 60 * (4 + rng.below(40)),
    }),
  );
  some(() => {
    const shared = { points: rng.below(5), divisor: 1 + 59 * rng.below(2), times: rng.below(4) };
    const power = rng.below(2) === 0 ? 1 : 2;
    const target = 60 * rng.below(30);
    const price = [
      { shape: "under", target, power, ...shared },
      { shape: "over", target, power, ...shared },
      { shape: "square", offset: 60 * (rng.below(20) - 10), ...shared },
    ] as const;
    builder.sumPoints({ line, value: value(), price: price[rng.below(3)]! });
  });
  some(() => {
    const from = rng.below(horizon + 1) - 300;
    const busy = Array.from({ length: rng.below(3) }, () => {
      const start = from + rng.below(2000);
      return { start, end: start + 60 * rng.below(10) };
    });
    const minutesMin = 1 + 60 * rng.below(30);
    builder.freeStretch({ line, from, to: from + rng.below(4 * DAY_MINUTES), minutesMin, busy });
  });
  some(() => builder.consecutiveDays({ line, max: 1 + rng.below(4), already: rng.below(3) }));
  some(() => {
    const withinDays = 1 + rng.below(3);
    builder.forbidSuccession({ line, earlier: flag(), later: flag(), withinDays });
  });
  some(() => {
    const salt = rng.bits();
    builder.optionPoints({ line, points: (option) => new Rng(salt + option).below(40) - 10 });
  });
  some(() => {
    const salt = rng.bits();
    builder.dayOffPoints({ line, points: (day) => new Rng(salt + day).below(30) - 5 });
  });
  some(() => {
    const salt = rng.bits();
    const points = (a: number | null, b: number | null) =>
      new Rng(salt + 31 * (a ?? -1) + (b ?? -1)).below(25);
    builder.weekToWeek({ line, points });
  });
  const hard = () => shape.floors === true && rng.below(2) === 0;
  some(() => randomRun(builder, rng, { line, belongs: flag(), hard: hard() }));
  some(() => {
    const groups = randomGroups(rng, shape.days, 1);
    const limit = { line, groups, already: rng.below(2), max: 1 + rng.below(3) };
    builder.groupsAtMost(rng.below(2) === 0 ? limit : { ...limit, overPoints: rng.below(30) });
  });
  some(() => {
    const groups = randomGroups(rng, shape.days, 2);
    builder.wholeGroups(hard() ? { line, groups } : { line, groups, partPoints: rng.below(30) });
  });
  if (shape.floors !== true) return;
  some(() => {
    const min = 60 * (1 + rng.below(12));
    builder.sumAtLeast({ line, value: value(), already: 60 * rng.below(3), min });
  });
}

/** A run of any class, with and without ends open; hard floors only when asked for. */
function randomRun(
  builder: ModelBuilder,
  rng: Rng,
  { line, belongs, hard }: { line: number; belongs: (option: number) => boolean; hard: boolean },
): void {
  const of = (["work", "off", belongs] as const)[rng.below(3)]!;
  const min = rng.below(4);
  const max = rng.below(3) === 0 ? null : Math.max(1, min + rng.below(3));
  const ends = { openStart: rng.below(2) === 0, openEnd: rng.below(2) === 0 };
  const run = { line, of, already: rng.below(2) * rng.below(5), min, max, ...ends };
  if (hard) builder.runLength(run);
  else if (max !== null && of !== "off" && rng.below(2) === 0) {
    builder.runLength({ ...run, min: 1 });
  } else {
    builder.runLength({ ...run, price: { under: rng.below(20), over: rng.below(20) } });
  }
}

/** Groups of one to three days, near one another, with or without days between them. */
function randomGroups(rng: Rng, days: number, daysMin: number): number[][] {
  const groups: number[][] = [];
  let day = rng.below(3);
  while (day + daysMin <= days) {
    const group = Array.from({ length: daysMin + rng.below(2) }, () => {
      const own = day;
      day += 1 + Number(rng.below(4) === 0);
      return own;
    });
    if (group.at(-1)! < days) groups.push(group);
    day += rng.below(3);
  }
  return groups;
}

/** Random models up to a shape; they shrink to fewer lines, days and options. */
export function models(largest: Shape): fc.Arbitrary<Model> {
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      lines: fc.integer({ min: 0, max: largest.lines }),
      days: fc.integer({ min: 0, max: largest.days }),
      optionsMax: fc.integer({ min: 0, max: largest.optionsMax }),
      perKindMax: fc.integer({ min: 0, max: largest.perKindMax }),
    })
    .map(({ seed, ...size }) => randomModel(seed, { ...largest, ...size }));
}
