import { Sections, wholeNumber } from "../published/sections.ts";

/** An instance of the shift-scheduling benchmark of Curtois and Qu (instances 1 to 24). */
export interface Instance {
  readonly days: number;
  readonly shifts: readonly Shift[];
  readonly staff: readonly Employee[];
  readonly on: readonly Request[];
  readonly off: readonly Request[];
  readonly cover: readonly Cover[];
}

export interface Shift {
  readonly id: string;
  readonly minutes: number;
  /** Shifts that must not follow on the next day. */
  readonly notNext: readonly string[];
}

export interface Employee {
  readonly id: string;
  /** By shift: how often at most; 0 = never. */
  readonly shiftsMax: ReadonlyMap<string, number>;
  readonly minutesMax: number;
  readonly minutesMin: number;
  readonly workDaysMax: number;
  readonly workDaysMin: number;
  readonly offDaysMin: number;
  readonly weekendsMax: number;
  readonly daysOff: ReadonlySet<number>;
}

/** Weight is paid when the shift is not worked (on) or worked (off). */
export interface Request {
  readonly employee: string;
  readonly day: number;
  readonly shift: string;
  readonly weight: number;
}

export interface Cover {
  readonly day: number;
  readonly shift: string;
  readonly required: number;
  readonly underWeight: number;
  readonly overWeight: number;
}

/** Reads an instance in the text format of the benchmark; day 0 is a Monday. */
export function parseInstance(text: string): Instance {
  const sections = new Sections(text);
  const daysOff = new Map<string, Set<number>>();
  for (const [employee, ...days] of sections.rows("SECTION_DAYS_OFF", 1)) {
    const held = daysOff.get(employee!) ?? new Set<number>();
    for (const day of days) held.add(wholeNumber(day));
    daysOff.set(employee!, held);
  }
  const requests = (name: string): Request[] =>
    sections.rows(name, 4).map(([employee, day, shift, weight]) => ({
      employee: employee!,
      day: wholeNumber(day!),
      shift: shift!,
      weight: wholeNumber(weight!),
    }));
  return {
    days: sections.number("SECTION_HORIZON"),
    shifts: sections.rows("SECTION_SHIFTS", 2).map(([id, minutes, notNext]) => ({
      id: id!,
      minutes: wholeNumber(minutes!),
      notNext: (notNext ?? "").split("|").filter((other) => other !== ""),
    })),
    staff: sections
      .rows("SECTION_STAFF", 8)
      .map((row) => employee(row, daysOff.get(row[0]!) ?? new Set())),
    on: requests("SECTION_SHIFT_ON_REQUESTS"),
    off: requests("SECTION_SHIFT_OFF_REQUESTS"),
    cover: sections.rows("SECTION_COVER", 5).map((row) => ({
      day: wholeNumber(row[0]!),
      shift: row[1]!,
      required: wholeNumber(row[2]!),
      underWeight: wholeNumber(row[3]!),
      overWeight: wholeNumber(row[4]!),
    })),
  };
}

function employee(row: readonly string[], daysOff: ReadonlySet<number>): Employee {
  const [minutesMax, minutesMin, workDaysMax, workDaysMin, offDaysMin, weekendsMax] = row
    .slice(2)
    .map(wholeNumber);
  const limits = row[1]!.split("|").filter((limit) => limit !== "");
  return {
    id: row[0]!,
    shiftsMax: new Map(
      limits.map((limit) => {
        const [shift, most] = limit.split("=");
        return [shift!, wholeNumber(most ?? "")] as const;
      }),
    ),
    minutesMax: minutesMax!,
    minutesMin: minutesMin!,
    workDaysMax: workDaysMax!,
    workDaysMin: workDaysMin!,
    offDaysMin: offDaysMin!,
    weekendsMax: weekendsMax!,
    daysOff,
  };
}
