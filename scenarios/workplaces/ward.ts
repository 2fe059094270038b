import { type Workplace, hourly } from "./workplace.ts";

const everyDay = (count: number): readonly number[] => [
  count,
  count,
  count,
  count,
  count,
  count,
  count,
];

/** Hospital ward of 28 beds, day and night, Sacramento, California. */
export const ward: Workplace = {
  id: "ward",
  seed: 13,
  site: {
    id: "ward-3b",
    name: "Ward 3B",
    zone: "America/Los_Angeles",
    country: "US",
    region: "CA",
    county: "Sacramento",
    city: "Sacramento",
  },
  employer: {
    sector: "healthCare",
    employeesWorldwide: 2600,
    locationsWorldwide: 3,
    employeesInJurisdiction: 2600,
  },
  roles: [
    { id: "rn", name: "Registered nurse", payCentsPerHour: 4500, share: 27 / 44, also: [] },
    { id: "na", name: "Nursing assistant", payCentsPerHour: 1900, share: 17 / 44, also: [] },
  ],
  staff: {
    count: 44,
    partTimeShare: 0.25,
    studentShare: 0,
    minorShare: 0,
    crossTrainedShare: 0,
    fullTimeMinutes: 2160,
    partTimeMinutes: 1440,
    partTimeSpreadMinutes: 0,
    maxShiftsPerWeek: 4,
    consents: [{ kind: "mealWaiver2", form: "written", share: 0.8 }],
    facts: hourly,
    nightShare: 0.45,
  },
  wanted: {
    form: "shifts",
    shifts: [
      {
        name: "day",
        startMinute: 420,
        lengthMinutes: 720,
        counts: { rn: everyDay(6), na: everyDay(3) },
      },
      {
        name: "night",
        startMinute: 1140,
        lengthMinutes: 720,
        counts: { rn: everyDay(5), na: everyDay(2) },
      },
    ],
  },
};
