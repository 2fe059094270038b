import { type Workplace, hourly } from "./workplace.ts";

/** Shop, 09 to 22, New York City: covered by the city's fair-workweek law for retail. */
export const shop: Workplace = {
  id: "shop",
  seed: 12,
  site: {
    id: "corner-goods",
    name: "Corner Goods",
    zone: "America/New_York",
    country: "US",
    region: "NY",
    county: "Kings",
    city: "New York City",
  },
  employer: {
    sector: "retail",
    employeesWorldwide: 900,
    locationsWorldwide: 30,
    employeesInJurisdiction: 120,
  },
  roles: [
    { id: "cashier", name: "Cashier", payCentsPerHour: 1650, share: 0.4, also: ["sales"] },
    { id: "sales", name: "Sales floor", payCentsPerHour: 1650, share: 0.4, also: ["cashier"] },
    {
      id: "lead",
      name: "Floor lead",
      payCentsPerHour: 2225,
      share: 0.2,
      also: ["sales", "cashier"],
    },
  ],
  staff: {
    count: 24,
    partTimeShare: 0.65,
    studentShare: 0.3,
    minorShare: 0.08,
    crossTrainedShare: 0.6,
    fullTimeMinutes: 2160,
    partTimeMinutes: 960,
    partTimeSpreadMinutes: 240,
    maxShiftsPerWeek: 5,
    consents: [],
    facts: hourly,
    nightShare: 0,
  },
  wanted: {
    form: "curves",
    openMinute: 540,
    perHour: [2, 3, 4, 5, 5, 4, 4, 5, 6, 5, 4, 4, 2],
    dayFactors: [0.95, 0.95, 1, 1, 1.2, 1.6, 1.2],
    split(total) {
      const lead = 1;
      const cashier = Math.ceil((total - lead) / 2);
      return { lead, cashier, sales: total - lead - cashier };
    },
    lengthsMinutes: [240, 300, 360, 420, 480],
  },
};
