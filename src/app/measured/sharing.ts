import type { WorkerId } from "../../domain/identity.ts";
import {
  type BurdenKind,
  type BurdenLine,
  type CarriedShare,
  type WorkerWindow,
  burdenKinds,
  burdenObjective,
  burdenRatios,
  burdenSummary,
  burdenTrend,
  entitledMinutesPerWeek,
  historyKeptPerWeek,
  hoover,
  loadsByWeek,
  mean,
  sharesOfWindow,
  workerWindows,
  workersToSummarise,
} from "../../metrics/index.ts";
import { type Day, formatDay } from "../../time/civil.ts";
import type { BurdenMeasured } from "../documents/measured-sharing.ts";
import type { MeasuredDocument } from "../documents/measured.ts";
import type { Measuring } from "../measure-history.ts";
import { envyOf } from "./envy.ts";
import { goodsOf } from "./goods.ts";
import { rolesKey, summaryOf, theilOf } from "./summaries.ts";
import { burdenTitles } from "./words.ts";

/** Ratios are told per 40 hours of entitlement: burdens for a full week's contract. */
const minutesPerFullWeek = 2_400;

/** How burdens and goods were shared out, apart from each other, and who would rather swap. */
export function sharingOf(
  measuring: Measuring,
  windows: readonly WorkerWindow[],
): Omit<MeasuredDocument["sharing"], "prices"> {
  const { log, workplace } = measuring;
  const entitled = new Map(
    log.workers.flatMap((terms): [WorkerId, number][] => {
      const minutes = entitledMinutesPerWeek(terms);
      return minutes === null ? [] : [[terms.worker, minutes]];
    }),
  );
  const offered = new Map(
    [...entitled.keys()].flatMap((worker): [WorkerId, number][] => {
      const minutes = workplace.people.get(worker)?.availableMinutesPerWeek ?? 0;
      return minutes > 0 ? [[worker, minutes]] : [];
    }),
  );
  const linesOf = burdenLines(measuring);
  return {
    burdens: burdenKinds.map((burden) =>
      burdenOf(measuring, burden, {
        byContract: linesOf(burden, entitled),
        byOffer:
          offered.size > 0 && offered.size === entitled.size ? linesOf(burden, offered) : null,
      }),
    ),
    goods: goodsOf(measuring, windows),
    envy: envyOf(measuring, windows),
    historyKeptPerWeek,
    workersLeftOut: log.workers.length - entitled.size,
  };
}

type LinesOf = (
  burden: BurdenKind,
  minutesPerWeek: ReadonlyMap<WorkerId, number>,
) => readonly BurdenLine[];

/** Everybody's burdens over all recorded weeks, counted once. */
function burdenLines({ log, recordedWeeks, choice, workplace }: Measuring): LinesOf {
  const weeks = Math.max(1, recordedWeeks.length);
  const windows = workerWindows(log, { lastWeek: choice.lastWeek, weeks });
  const loads = windows.map((one) => [one.worker, loadsByWeek(one, log.site, workplace)] as const);
  return (burden, minutesPerWeek) =>
    loads.flatMap(([worker, byWeek]): BurdenLine[] => {
      const minutes = minutesPerWeek.get(worker);
      if (minutes === undefined) return [];
      const own = [...byWeek].map(([week, one]): [Day, number] => [week, one[burden]]);
      return [{ worker, entitlementPerWeek: minutes / minutesPerFullWeek, loads: new Map(own) }];
    });
}

interface Lines {
  readonly byContract: readonly BurdenLine[];
  readonly byOffer: readonly BurdenLine[] | null;
}

function burdenOf(
  { recordedWeeks, window, workplace, language }: Measuring,
  burden: BurdenKind,
  { byContract, byOffer }: Lines,
): BurdenMeasured {
  const weeks = { before: recordedWeeks.filter((week) => week < (window[0] ?? week)), window };
  const summaryFor = (shares: readonly CarriedShare[]) =>
    summaryOf(burdenSummary(burdenRatios(shares)));
  const shares = sharesOfWindow(byContract, weeks);
  const groups = shares.map(({ worker }) => rolesKey(workplace, worker));
  return {
    burden,
    title: burdenTitles[language][burden],
    total: shares.reduce((sum, { load }) => sum + load, 0),
    objective: burdenObjective(shares),
    summary: summaryFor(shares),
    theilByRole: theilOf(groups, burdenRatios(shares)),
    availabilityAdjusted: byOffer === null ? null : summaryFor(sharesOfWindow(byOffer, weeks)),
    trend: trendOf(byContract, recordedWeeks),
  };
}

const trendOf = (
  lines: readonly BurdenLine[],
  recordedWeeks: readonly Day[],
): BurdenMeasured["trend"] =>
  burdenTrend(lines, recordedWeeks).map(({ week, total, ratios }) => {
    const usual = mean(ratios) ?? 0;
    const isTold = ratios.length >= workersToSummarise && usual > 0;
    return {
      week: formatDay(week),
      total,
      worstToMean: isTold ? Math.max(...ratios) / usual : null,
      hoover: isTold ? hoover(ratios) : null,
    };
  });
