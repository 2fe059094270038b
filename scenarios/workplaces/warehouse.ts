import { type Workplace, hourly } from "./workplace.ts";

/** Warehouse in three shifts, Dublin: the EU directive's limits. */
export const warehouse: Workplace = {
  id: "warehouse",
  seed: 14,
  site: {
    id: "dock-west",
    name: "Dock West",
    zone: "Europe/Dublin",
    country: "IE",
    region: "D",
    county: "Dublin",
    city: "Dublin",
  },
  employer: {
    sector: "warehouse",
    employeesWorldwide: 700,
    locationsWorldwide: 4,
    employeesInJurisdiction: 700,
  },
  roles: [
    { id: "picker", name: "Picker", payCentsPerHour: 1850, share: 0.72, also: [] },
    {
      id: "forklift",
      name: "Forklift driver",
      payCentsPerHour: 2050,
      share: 0.28,
      also: ["picker"],
    },
  ],
  staff: {
    count: 52,
    partTimeShare: 0.2,
    studentShare: 0.08,
    minorShare: 0,
    crossTrainedShare: 1,
    fullTimeMinutes: 2400,
    partTimeMinutes: 1200,
    partTimeSpreadMinutes: 240,
    maxShiftsPerWeek: 5,
    consents: [],
    facts: hourly,
    nightShare: 0.22,
  },
  wanted: {
    form: "shifts",
    shifts: [
      {
        name: "early",
        startMinute: 360,
        lengthMinutes: 480,
        counts: { picker: [10, 10, 10, 10, 10, 8, 5], forklift: [4, 4, 4, 4, 4, 2, 1] },
      },
      {
        name: "late",
        startMinute: 840,
        lengthMinutes: 480,
        counts: { picker: [13, 13, 13, 13, 13, 6, 0], forklift: [5, 5, 5, 5, 5, 2, 0] },
      },
      {
        name: "night",
        startMinute: 1320,
        lengthMinutes: 480,
        counts: { picker: [6, 6, 6, 6, 6, 0, 0], forklift: [2, 2, 2, 2, 2, 0, 0] },
      },
    ],
  },
};
