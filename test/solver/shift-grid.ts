import { ModelBuilder, type Model } from "../../solver/index.ts";

const DAY = 1440;
const HOUR = 60;

/** People who may have any shift of 4, 6, 8 or 10 hours between 8 and 20 o'clock, on even hours. */
export function shiftGrid(size: { readonly lines: number; readonly days: number }) {
  const builder = new ModelBuilder(size);
  /** By line, day and hours, as "0 0 8-12". */
  const options = new Map<string, number>();
  for (let day = 0; day < size.days; day++) {
    const cells = Array.from({ length: 12 }, () =>
      builder.cell({ required: 1, max: 2, underPoints: 0, overPoints: 0 }),
    );
    for (let line = 0; line < size.lines; line++) {
      for (let from = 8; from < 20; from += 2) {
        for (let to = from + 4; to <= Math.min(20, from + 10); to += 2) {
          const start = DAY * day + HOUR * from;
          const end = DAY * day + HOUR * to;
          const covered = cells.slice(from - 8, to - 8);
          const option = builder.option({ line, day, start, end, cells: covered });
          options.set(`${line} ${day} ${from}-${to}`, option);
        }
      }
    }
  }
  return { model: builder.freeze(), options };
}

/** The hours of one of its options, as "8-12". */
export const hoursOf = ({ options }: Model, option: number): string =>
  [options.start[option]!, options.end[option]!].map((at) => (at % DAY) / HOUR).join("-");
