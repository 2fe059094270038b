import type { Workplace } from "./workplace.ts";

const everyDay = (count: number): readonly number[] => [count, count, count, count, count, count, count];

const hourly = { hourly: true, exempt: false, nonExempt: true };

/** Restaurant, 09 to 24, Portland, Oregon: covered by the state's fair-workweek law. */
const restaurant: Workplace = {
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
  employer: { sector: "foodService", employeesWorldwide: 1200, locationsWorldwide: 40, employeesInJurisdiction: 310 },
  roles: [
    { id: "server", name: "Server", payCentsPerHour: 1500, share: 0.44, also: ["host"] },
    { id: "cook", name: "Cook", payCentsPerHour: 1750, share: 0.32, also: [] },
    { id: "host", name: "Host", payCentsPerHour: 1500, share: 0.12, also: ["server"] },
    { id: "lead", name: "Shift lead", payCentsPerHour: 2025, share: 0.12, also: ["server", "host"] },
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
      const lead = total >= 4 ? 1 : 0;
      const host = total >= 8 ? 1 : 0;
      const cook = Math.round((total - lead - host) * 0.4);
      return { lead, host, cook, server: total - lead - host - cook };
    },
    lengthsMinutes: [240, 300, 360, 420, 480],
  },
};

/** Shop, 09 to 22, New York City: covered by the city's fair-workweek law for retail. */
const shop: Workplace = {
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
  employer: { sector: "retail", employeesWorldwide: 900, locationsWorldwide: 30, employeesInJurisdiction: 120 },
  roles: [
    { id: "cashier", name: "Cashier", payCentsPerHour: 1650, share: 0.4, also: ["sales"] },
    { id: "sales", name: "Sales floor", payCentsPerHour: 1650, share: 0.4, also: ["cashier"] },
    { id: "lead", name: "Floor lead", payCentsPerHour: 2225, share: 0.2, also: ["sales", "cashier"] },
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

/** Hospital ward of 28 beds, day and night, Sacramento, California. */
const ward: Workplace = {
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
  employer: { sector: "healthCare", employeesWorldwide: 2600, locationsWorldwide: 3, employeesInJurisdiction: 2600 },
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
      { name: "day", startMinute: 420, lengthMinutes: 720, counts: { rn: everyDay(6), na: everyDay(3) } },
      { name: "night", startMinute: 1140, lengthMinutes: 720, counts: { rn: everyDay(5), na: everyDay(2) } },
    ],
  },
};

/** Warehouse in three shifts, Dublin: the EU directive's limits. */
const warehouse: Workplace = {
  id: "warehouse",
  seed: 14,
  site: {
    id: "dock-west",
    name: "Dock West",
    zone: "Europe/Dublin",
    country: "IE",
    region: "Leinster",
    county: "Dublin",
    city: "Dublin",
  },
  employer: { sector: "warehouse", employeesWorldwide: 700, locationsWorldwide: 4, employeesInJurisdiction: 700 },
  roles: [
    { id: "picker", name: "Picker", payCentsPerHour: 1850, share: 0.72, also: [] },
    { id: "forklift", name: "Forklift driver", payCentsPerHour: 2050, share: 0.28, also: ["picker"] },
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

/** Call centre, 07 to 21 on weekdays and a short Saturday, Austin, Texas: federal law alone. */
const callCentre: Workplace = {
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
  employer: { sector: "callCentre", employeesWorldwide: 400, locationsWorldwide: 2, employeesInJurisdiction: 250 },
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

export const workplaces: readonly Workplace[] = [restaurant, shop, ward, warehouse, callCentre];
