import { callCentre } from "../../../scenarios/workplaces/call-centre.ts";
import { restaurant } from "../../../scenarios/workplaces/restaurant.ts";
import { shop } from "../../../scenarios/workplaces/shop.ts";
import { ward } from "../../../scenarios/workplaces/ward.ts";
import { warehouse } from "../../../scenarios/workplaces/warehouse.ts";
import type { Workplace } from "../../../scenarios/workplaces/workplace.ts";

/** A workplace over many weeks. */
export interface Scenario {
  readonly id: string;
  readonly workplace: Workplace;
  /** Separations a year / employees. */
  readonly turnoverPerYear: number;
  /** Times the errors of forecasts: beds and dock doors vary less than guests. Own design. */
  readonly demandTimes: number;
  /** Where the law forbids to cancel a shift so shortly before its start, at any price; else 0. */
  readonly cancelNoticeHours: number;
}

export const scenarios: readonly Scenario[] = [
  scenario(restaurant, { turnoverPerYear: 0.75, demandTimes: 1, cancelNoticeHours: 0 }),
  scenario(shop, { turnoverPerYear: 0.55, demandTimes: 1, cancelNoticeHours: 72 }),
  scenario(ward, { turnoverPerYear: 0.2, demandTimes: 0.25, cancelNoticeHours: 0 }),
  scenario(warehouse, { turnoverPerYear: 0.5, demandTimes: 0.5, cancelNoticeHours: 0 }),
  scenario(callCentre, { turnoverPerYear: 0.4, demandTimes: 1, cancelNoticeHours: 0 }),
  scenario(kiosk(), { turnoverPerYear: 0.55, demandTimes: 1, cancelNoticeHours: 0 }),
];

function scenario(workplace: Workplace, rest: Omit<Scenario, "id" | "workplace">): Scenario {
  return { id: workplace.id, workplace, ...rest };
}

/** A workplace small enough for tests: eight people, one role, six hours a day. */
function kiosk(): Workplace {
  return {
    ...shop,
    id: "kiosk",
    seed: 16,
    site: { ...callCentre.site, id: "kiosk", name: "Kiosk" },
    employer: { ...callCentre.employer, sector: "retail" },
    roles: [{ id: "clerk", name: "Clerk", payCentsPerHour: 1500, share: 1, also: [] }],
    staff: { ...shop.staff, count: 8, minorShare: 0, crossTrainedShare: 0 },
    wanted: {
      form: "curves",
      openMinute: 600,
      perHour: [1, 2, 3, 3, 2, 2, 2, 1],
      dayFactors: [1, 1, 1, 1, 1.2, 1.5, 0],
      split: (total) => ({ clerk: total }),
      lengthsMinutes: [240, 360, 480],
    },
  };
}
