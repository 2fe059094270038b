import type { Initiator } from "../../domain/change.ts";
import type { ElementaryMetric } from "./metric.ts";
import { noticeDaysWanted } from "./notice-value.ts";

/** One edit of a published shift: whole minutes >= 0. */
export interface Edit {
  readonly shift: string;
  readonly initiator: Initiator;
  readonly removedMinutes: number;
  readonly addedMinutes: number;
  readonly leadMinutes: number;
}

/** Edits of one shift that together are no more than this are forgiven. */
export const editMinutesIgnored = 15;

const leadMinutesWanted = noticeDaysWanted * 1440;

/** The larger of what an edit takes and gives: a shift moved by an hour is one hour of change. */
const sizeOf = ({ removedMinutes, addedMinutes }: Edit): number =>
  Math.max(removedMinutes, addedMinutes);

/**
 * The edits that count: those of every shift whose edits together are larger than what is forgiven.
 * An hour taken in four slices is an hour.
 */
export function countedEdits<Kind extends Edit>(edits: readonly Kind[]): readonly Kind[] {
  const together = new Map<string, number>();
  for (const edit of edits)
    together.set(edit.shift, (together.get(edit.shift) ?? 0) + sizeOf(edit));
  return edits.filter(
    (edit) => sizeOf(edit) > 0 && (together.get(edit.shift) ?? 0) > editMinutesIgnored,
  );
}

/**
 * M2: sum of max(removed, added) x (1 - min(1, lead / 14 days)) / published minutes, >= 0. It
 * follows the path: a shift moved and moved back was moved twice. `by` takes the employer's edits
 * alone, or all.
 *
 * @returns null when no paid minute was published.
 */
export function changeBurden(
  edits: readonly Edit[],
  publishedMinutes: number,
  by: "employer" | "everyone" = "employer",
): number | null {
  if (publishedMinutes === 0) return null;
  const chosen = edits.filter(({ initiator }) => by === "everyone" || initiator === "employer");
  const burden = countedEdits(chosen).reduce(
    (sum, edit) =>
      sum + sizeOf(edit) * (leadMinutesWanted - Math.min(leadMinutesWanted, edit.leadMinutes)),
    0,
  );
  return burden / (leadMinutesWanted * publishedMinutes);
}

export const changeBurdenMetric: ElementaryMetric = {
  id: "M2",
  name: "changeBurden",
  question: "How much of what was published was changed late by the employer?",
  formula:
    "sum of max(removed, added) x (1 - min(1, lead / 14 days)) / sum of published paid " +
    "minutes, over employer's edits",
  unit: "minutes changed per minute published",
  better: "lower",
  reads: ["P", "C"],
  undefinedWhen: "no paid minute was published",
  source: {
    text:
      "Construct: last-minute timing changes, Schneider & Harknett 2019, American " +
      "Sociological Review, doi 10.1177/0003122418823184. Formula: own design.",
    mark: "own",
  },
  measure: ({ published, changes }) =>
    changeBurden(
      changes,
      published.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0),
    ),
};
