import { type Workplace, hourly } from "./workplace.ts";

/** Restaurant, 09 to 24, Portland, Oregon: covered by the state's fair-workweek law. */
export const restaurant: Workplace = {
  id: "restaurant",
  seed: 11,
  site: {
    id: "harbor-grill",
    name: "Harbor Grill",
    zone: "America/Los_Angeles",
    country: "US",
    region: "OR",
    county: "Multnomah",
    city: "Portland",
  },
  employer: {
    sector: "foodService",
    employeesWorldwide: 1200,
    locationsWorldwide: 40,
    employeesInJurisdiction: 310,
  },
  roles: [
    { id: "server", name: "Server", payCentsPerHour: 1500, share: 0.44, also: ["host"] },
    { id: "cook", name: "Cook", payCentsPerHour: 1750, share: 0.32, also: [] },
    { id: "host", name: "Host", payCentsPerHour: 1500, share: 0.12, also: ["server"] },
    {
      id: "lead",
      name: "Shift lead",
      payCentsPerHour: 2025,
      share: 0.09,
      also: ["server", "host"],
    },
  ],
  staff: {
    count: 34,
    partTimeShare: 0.5,
    studentShare: 0.28,
    minorShare: 0.1,
    crossTrainedShare: 0.4,
    fullTimeMinutes: 2160,
    partTimeMinutes: 1080,
    partTimeSpreadMinutes: 300,
    maxShiftsPerWeek: 5,
    consents: [{ kind: "shortRest", form: "written", share: 0.1 }],
    facts: hourly,
    nightShare: 0,
  },
  wanted: {
    form: "curves",
    openMinute: 540,
    perHour: [2, 4, 7, 10, 9, 6, 5, 6, 9, 12, 12, 10, 7, 4, 2],
    dayFactors: [0.85, 0.85, 0.95, 1, 1.25, 1.35, 1.1],
    split(total) {
      const lead = total >= 14 ? 2 : total >= 4 ? 1 : 0;
      const host = total >= 8 ? 1 : 0;
      const cook = Math.round((total - lead - host) * 0.4);
      return { lead, host, cook, server: total - lead - host - cook };
    },
    lengthsMinutes: [240, 300, 360, 420, 480],
  },
};
