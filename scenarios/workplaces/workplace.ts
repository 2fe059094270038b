/** A workplace to be invented: all figures are constructed, see the README beside each problem. */
export interface Workplace {
  readonly id: string;
  readonly seed: number;
  readonly site: Readonly<Record<string, unknown>>;
  readonly employer: Readonly<Record<string, unknown>>;
  readonly roles: readonly Role[];
  readonly staff: Staff;
  /** Head-counts wanted by role for each date; either curves or fixed shifts. */
  readonly wanted: Wanted;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly payCentsPerHour: number;
  /** Share of the staff whose first role this is. */
  readonly share: number;
  /** Roles that some of them (see `crossTrained`) can work as well. */
  readonly also: readonly string[];
}

export interface Staff {
  readonly count: number;
  readonly partTimeShare: number;
  readonly studentShare: number;
  readonly minorShare: number;
  readonly crossTrainedShare: number;
  readonly fullTimeMinutes: number;
  readonly partTimeMinutes: number;
  readonly partTimeSpreadMinutes: number;
  readonly maxShiftsPerWeek: number;
  /** Consents that this share of the staff has recorded. */
  readonly consents: readonly {
    readonly kind: string;
    readonly form: string;
    readonly share: number;
  }[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** Where shifts run through the night: a worker keeps to days or nights. */
  readonly nightShare: number;
}

export type Wanted =
  | {
      readonly form: "curves";
      readonly openMinute: number;
      /** People wanted in each hour from opening, before the day factor, all roles together. */
      readonly perHour: readonly number[];
      /** Monday to Sunday; 0 = closed. */
      readonly dayFactors: readonly number[];
      readonly split: (total: number) => Readonly<Record<string, number>>;
      readonly lengthsMinutes: readonly number[];
      /** Only these hours of the curve on this weekday (1 = Monday); others are whole. */
      readonly shortDay?: {
        readonly weekday: number;
        readonly from: number;
        readonly hours: number;
      };
    }
  | {
      readonly form: "shifts";
      /** Counts by weekday, Monday to Sunday. */
      readonly shifts: readonly {
        readonly name: string;
        readonly startMinute: number;
        readonly lengthMinutes: number;
        readonly counts: Readonly<Record<string, readonly number[]>>;
      }[];
    };

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** Paid by the hour: what fair-workweek laws and wage orders ask of a worker. */
export const hourly = { hourly: true, exempt: false, nonExempt: true } as const;
