/**
 * What it costs to answer disruptions, in the smallest currency unit (cents); minutes are whole.
 */
export interface Recourse {
  readonly overtimeCents: number;
  readonly agencyCents: number;
  readonly predictabilityPayCents: number;
  readonly unmetMinutes: number;
  /** The price put on an hour of unmet need. */
  readonly unmetCentsPerHour: number;
}

/** Overtime + agency + predictability pay + unmet need x its price, in cents. */
export const costOfRecourse = (recourse: Recourse): number =>
  recourse.overtimeCents +
  recourse.agencyCents +
  recourse.predictabilityPayCents +
  (recourse.unmetMinutes * recourse.unmetCentsPerHour) / 60;
