import type { BurdenMeasured, MeasuredDocument, SharingSummary } from "../../../index.ts";
import { grid, wrap } from "../grid.ts";
import { figure, percent } from "./figures.ts";
import type { MeasuredWords } from "./words.ts";

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Burdens and goods apart, who would rather swap, and what fairness cost. */
export const sharingLines = (
  sharing: MeasuredDocument["sharing"],
  words: MeasuredWords,
): readonly Section[] => [
  { title: words.sharing, lines: burdenLines(sharing.burdens, words) },
  { title: words.burdenTrend, lines: trendLines(sharing.burdens) },
  {
    title: words.goods,
    lines: grid([
      words.good,
      ...sharing.goods.map(({ title, summary }) => {
        const { least, median, most, hoover } = ends(summary);
        return [title, figure(least, 2), figure(median, 2), figure(most, 2), percent(hoover)];
      }),
    ]),
  },
  ...envyLines(sharing, words),
  { title: words.prices, lines: priceLines(sharing, words) },
];

function burdenLines(burdens: readonly BurdenMeasured[], words: MeasuredWords): readonly string[] {
  const isFew = burdens.some(({ summary }) => summary.kind === "tooFew");
  const rows = burdens.map(({ title, total, summary }) => {
    const { least, median, most, worstToMean, hoover } = ends(summary);
    if (summary.kind === "nothing") return [title, "0", words.nothing];
    return [
      title,
      String(total),
      ...[least, median, most, worstToMean].map((value) => figure(value, 2)),
      percent(hoover),
    ];
  });
  return [...grid([words.burden, ...rows]), ...(isFew ? [words.tooFew] : [])];
}

interface Ends {
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
  readonly worstToMean: number | null;
  readonly hoover: number | null;
}

function ends(summary: SharingSummary): Ends {
  const none = { least: null, median: null, most: null, worstToMean: null, hoover: null };
  if (summary.kind === "summary") return summary;
  if (summary.kind === "tooFew") return { ...none, least: summary.least, most: summary.most };
  return none;
}

/** A row a burden that there was, a column a week. */
function trendLines(burdens: readonly BurdenMeasured[]): readonly string[] {
  const weeks = burdens[0]?.trend.map(({ week }) => week.slice(5)) ?? [];
  const rows = burdens
    .filter(({ trend }) => trend.some(({ total }) => total > 0))
    .map(({ title, trend }) => [title, ...trend.map(({ total }) => String(total))]);
  return rows.length === 0 ? [] : grid([["", ...weeks], ...rows]);
}

function envyLines(
  { envy }: MeasuredDocument["sharing"],
  words: MeasuredWords,
): readonly Section[] {
  const { pairsAsked, pairsEnvious, pairsEndedByOneShift } = envy;
  if (pairsAsked === 0) return [];
  const [first, ...rest] = wrap(words.envy(pairsEnvious, pairsAsked, pairsEndedByOneShift), 96);
  return [{ title: words.swaps, lines: first === undefined ? [] : [first, ...rest] }];
}

const priceLines = (
  { prices }: MeasuredDocument["sharing"],
  words: MeasuredWords,
): readonly string[] =>
  prices.map(({ problem, price, fairCents, cheapestCents }) =>
    price === null
      ? words.noPrice(problem)
      : words.price(
          problem,
          percent(price),
          figure(fairCents / 100, 2),
          figure(cheapestCents / 100, 2),
        ),
  );
