import { baselines } from "../../../src/metrics/index.ts";

/** What a reader has to know before believing a figure. */
export const knownLimits: readonly string[] = [
  "The workplaces, wages and demand curves are constructed; no row is an observation.",
  "Anchors of the WSPI make 50 about a typical US service job only under the Poisson assumption; " +
    "weights are policy, not science.",
  "Published baselines are self-reports of workers, in another unit than a share of shifts.",
  "Nothing is claimed about health, sleep or people who leave: departures are drawn, not caused.",
  "Whoever is flexible on a date (60 %, drawn) says yes to any change of it, and everybody else no " +
    "to anything but less work; every policy knows who is flexible.",
  "Swaps between workers happen only where a run asks for them (--swaps); lateness and changes of " +
    "availability are not simulated.",
  "cost-only and oracle use the engine's own search with wages alone; they price no premium, so " +
    "that what changes cost is seen and not avoided. In the shop cost-only may not cancel within 72 " +
    "hours and leaves those shifts alone.",
  "CP-SAT and HiGHS have a textbook model that knows 11 hours of rest, weekly maxima and six days " +
    "in a row; breaks are laid by habit. What the place's law asks beyond that they break, and are " +
    "shown as invalid.",
  "The engine is limited by iterations and CP-SAT by counted work, so that runs repeat; HiGHS is " +
    "limited by the clock.",
  "Each run is audited by groups drawn by chance, for false alarms; what audits find of planted " +
    "bias is measured apart (npm run audit:power).",
];

/** Baselines that are shares of workers: lines beside our figures, and no more than that. */
export const baselineLines = (): readonly string[] =>
  baselines
    .filter(({ mark }) => mark === "primary")
    .slice(0, 12)
    .map(
      ({ quantity, value, unit, population, source }) =>
        `${quantity}: ${value} ${unit} (${population}; ${source})`,
    );

/** The one baseline that has a line in the chart: by construction of the anchors. */
export const typicalWspi = 50;
