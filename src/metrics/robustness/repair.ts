/** An absence or a change of demand, and whether it was covered again in full and lawfully. */
export interface Disruption {
  /** Minutes from the news of it to the start of the time it concerns, >= 0. */
  readonly leadMinutes: number;
  readonly repaired: boolean;
}

/** Classes of lead time: from `fromMinutes` to below the next. Own design. */
export const leadClasses = [
  { id: "under2Hours", fromMinutes: 0 },
  { id: "2To12Hours", fromMinutes: 120 },
  { id: "12To48Hours", fromMinutes: 720 },
  { id: "48HoursOrMore", fromMinutes: 2_880 },
] as const;
export type LeadClassId = (typeof leadClasses)[number]["id"];

/** Repaired / all; null of none. */
const success = (disruptions: readonly Disruption[]): number | null =>
  disruptions.length === 0
    ? null
    : disruptions.filter(({ repaired }) => repaired).length / disruptions.length;

/**
 * The share of disruptions repaired, of all and by class of lead time; null where there were none.
 */
export function repairSuccess(disruptions: readonly Disruption[]): {
  readonly share: number | null;
  readonly byLead: Readonly<Record<LeadClassId, number | null>>;
} {
  const classes = leadClasses.map(({ id, fromMinutes }, index) => {
    const below = leadClasses[index + 1]?.fromMinutes ?? Infinity;
    const inClass = disruptions.filter(
      ({ leadMinutes }) => fromMinutes <= leadMinutes && leadMinutes < below,
    );
    return [id, success(inClass)];
  });
  return {
    share: success(disruptions),
    byLead: Object.fromEntries(classes) as Record<LeadClassId, number | null>,
  };
}
