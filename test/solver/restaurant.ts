import { ModelBuilder, type CellIndex, type Model, type OptionIndex } from "../../solver/index.ts";
import { Rng } from "../../src/kernel/rng.ts";

const DAY_MINUTES = 1440;

/**
 * A team on hourly demand curves, shaped like a real week: `roles` roles, shifts of 4 to 9 hours on
 * every half or whole hour, availability, rest, hours, days in a row, a weekly free stretch, short
 * rests priced, nights and weekends shared fairly, wishes, and a guaranteed number of hours. At 100
 * percent the team cannot meet all demand; at 70 percent it can.
 */
export function restaurantModel(
  seed: number,
  size: { lines: number; days: number; roles: number; demandPercent?: number },
): Model {
  const rng = new Rng(seed);
  const builder = new ModelBuilder(size);
  const { lines, days, roles } = size;
  const perRole = ((lines / roles) * (size.demandPercent ?? 100)) / 100;
  const cells: CellIndex[][][] = [];
  for (let role = 0; role < roles; role++) {
    cells.push(
      Array.from({ length: days }, () =>
        Array.from({ length: 16 }, (_, hour) => {
          const busy = (hour >= 4 && hour <= 6) || (hour >= 10 && hour <= 13) ? 0.42 : 0.24;
          const required = Math.max(1, Math.round(perRole * busy * (0.8 + 0.4 * rng.unit())));
          return builder.cell({ required, max: required + 3, underPoints: 100, overPoints: 150 });
        }),
      ),
    );
  }
  for (let line = 0; line < lines; line++) {
    const mine = line % roles;
    const second = rng.below(3) === 0 ? (mine + 1) % roles : mine;
    const full = rng.below(3) > 0;
    const facts = new Map<OptionIndex, { minutes: number; late: boolean; day: number }>();
    for (let day = 0; day < days; day++) {
      if (rng.below(10) === 0) continue;
      const earliest = rng.below(4) === 0 ? 4 : 0;
      for (const role of new Set([mine, second])) {
        for (let hour = earliest; hour <= 12; hour += role === mine ? 1 : 3) {
          for (const length of full ? [5, 6, 8, 9] : [4, 5, 6]) {
            if (hour + length > 16) continue;
            const start = DAY_MINUTES * day + 60 * (8 + hour);
            const covered = cells[role]![day]!.slice(hour, hour + length);
            const shift = { line, day, start, end: start + 60 * length, cells: covered };
            const late = hour + length >= 15;
            facts.set(builder.option(shift), { minutes: 60 * length - 30, late, day });
          }
        }
      }
    }
    const minutes = (option: OptionIndex) => facts.get(option)!.minutes;
    const late = (option: OptionIndex) => Number(facts.get(option)!.late);
    const weekend = (option: OptionIndex) => Number(facts.get(option)!.day % 7 >= 5);
    builder.gap({ line, minutesMin: 600, lastEnd: -60 * rng.below(12) });
    builder.gap({ line, minutesMin: 720, lastEnd: null, price: { flat: 500, perMinute: 2 } });
    builder.consecutiveDays({ line, max: 6, already: rng.below(3) });
    for (let week = 0; week * 7 < days; week++) {
      const inWeek = (option: OptionIndex) => Math.floor(facts.get(option)!.day / 7) === week;
      const weekly = (option: OptionIndex) => (inWeek(option) ? minutes(option) : 0);
      const most = full ? 2400 : 1500;
      const least = full ? 1800 : 900;
      builder.sumAtMost({ line, value: weekly, already: 0, max: most });
      const under = { shape: "under", target: least, points: 20, divisor: 10, power: 1 } as const;
      builder.sumPoints({ line, value: weekly, price: under });
      const even = { shape: "over", target: most - 300, points: 1, divisor: 60, power: 2 } as const;
      builder.sumPoints({ line, value: weekly, price: even });
      builder.freeStretch({
        ...{ line, minutesMin: 35 * 60, busy: [] },
        from: week * 7 * DAY_MINUTES,
        to: (week + 1) * 7 * DAY_MINUTES,
      });
    }
    const fair = { shape: "square", offset: rng.below(4), points: 60, divisor: 1 } as const;
    builder.sumPoints({ line, value: late, price: fair });
    builder.sumPoints({ line, value: weekend, price: { ...fair, offset: rng.below(3) } });
    const disliked = rng.below(days);
    builder.optionPoints({
      line,
      points: (option) => (facts.get(option)!.day === disliked ? 400 : minutes(option) >> 3),
    });
    builder.dayOffPoints({ line, points: (day) => (day % 7 === line % 5 ? 40 : 0) });
    builder.weekToWeek({ line, points: (a, b) => changed(facts, a, b) });
  }
  return builder.freeze();
}

function changed(
  facts: ReadonlyMap<OptionIndex, { minutes: number; late: boolean }>,
  a: OptionIndex | null,
  b: OptionIndex | null,
): number {
  if (a === null || b === null) return a === b ? 0 : 60;
  return Number(facts.get(a)!.late !== facts.get(b)!.late) * 40;
}
