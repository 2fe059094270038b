import { type Workplace, hourly } from "./workplace.ts";

/** Call centre, 07 to 21 on weekdays and a short Saturday, Austin, Texas: federal law alone. */
export const callCentre: Workplace = {
  id: "call-centre",
  seed: 15,
  site: {
    id: "line-one",
    name: "Line One Support",
    zone: "America/Chicago",
    country: "US",
    region: "TX",
    county: "Travis",
    city: "Austin",
  },
  employer: {
    sector: "callCentre",
    employeesWorldwide: 400,
    locationsWorldwide: 2,
    employeesInJurisdiction: 250,
  },
  roles: [
    { id: "agent", name: "Agent", payCentsPerHour: 2050, share: 0.88, also: [] },
    { id: "supervisor", name: "Supervisor", payCentsPerHour: 2775, share: 0.12, also: ["agent"] },
  ],
  staff: {
    count: 58,
    partTimeShare: 0.35,
    studentShare: 0.15,
    minorShare: 0,
    crossTrainedShare: 1,
    fullTimeMinutes: 2250,
    partTimeMinutes: 1200,
    partTimeSpreadMinutes: 240,
    maxShiftsPerWeek: 5,
    consents: [],
    facts: hourly,
    nightShare: 0,
  },
  wanted: {
    form: "curves",
    openMinute: 420,
    perHour: [8, 16, 24, 28, 27, 24, 25, 27, 26, 23, 18, 13, 9, 6],
    dayFactors: [1.15, 1.05, 1, 0.95, 0.95, 0.4, 0],
    split: (total) => ({ supervisor: total >= 9 ? 2 : 1, agent: total - (total >= 9 ? 2 : 1) }),
    lengthsMinutes: [240, 300, 360, 420, 480],
    shortDay: { weekday: 6, from: 1, hours: 9 },
  },
};
