import { ModelBuilder, type Model, type OptionIndex } from "../../solver/index.ts";
import { Rng } from "../../src/kernel/rng.ts";

const DAY_MINUTES = 1440;
const SHIFT_MINUTES = 480;

/**
 * A team on three fixed shifts around the clock: least and most hours, runs of 2 to 5 days, two days
 * off at a time, no earlier shift after a later one, wishes, and demand that costs 100 points for
 * each person missing and 1 for each too many, all of it goals. There are fewer people than it takes.
 */
export function fixedShifts(
  seed: number,
  { lines, days }: { readonly lines: number; readonly days: number },
): Model {
  const rng = new Rng(seed);
  const builder = new ModelBuilder({ lines, days });
  const cells = Array.from({ length: days * 3 }, () =>
    builder.cell({
      required: Math.max(1, Math.round(lines / 4) + rng.below(3) - 1),
      max: lines,
      ...{ underPoints: 0, underGoals: 100, overPoints: 1 },
    }),
  );
  for (let line = 0; line < lines; line++) {
    const shiftOf: number[] = [];
    for (let day = 0; day < days; day++) {
      if (rng.below(14) === 0) continue;
      for (let shift = 0; shift < 3; shift++) {
        const start = day * DAY_MINUTES + shift * SHIFT_MINUTES;
        const covered = [cells[day * 3 + shift]!];
        const end = start + SHIFT_MINUTES;
        shiftOf[builder.option({ line, day, start, end, cells: covered })] = shift;
      }
    }
    const is = (wanted: (shift: number) => boolean) => (option: OptionIndex) =>
      wanted(shiftOf[option]!);
    const value = () => SHIFT_MINUTES;
    const shifts = Math.floor(days * 0.6);
    builder.sumAtMost({ line, value, already: 0, max: shifts * SHIFT_MINUTES });
    builder.sumAtLeast({ line, value, already: 0, min: (shifts - 2) * SHIFT_MINUTES });
    for (const early of [1, 2]) {
      const later = is((shift) => shift < early);
      const earlier = is((shift) => shift === early);
      builder.forbidSuccession({ line, earlier, later, withinDays: 1 });
    }
    const ends = { openStart: true, openEnd: true };
    builder.runLength({ line, of: "work", min: 2, max: 5, ...ends });
    builder.runLength({ line, of: "off", min: 2, ...ends });
    builder.optionPoints({ line, points: () => (rng.below(8) === 0 ? 1 + rng.below(3) : 0) });
  }
  return builder.freeze();
}
