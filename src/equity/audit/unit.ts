/** Where a worker is compared: only with those of the same site, role and contract band. */
export interface StratumKey {
  readonly site: string;
  readonly role: string;
  readonly contractBand: string;
}

/**
 * One worker over the audited quarter. The worker is the unit: the shifts of one worker are not
 * independent of each other, and tests on counts of shifts would find differences that are not there.
 */
export interface AuditUnit {
  readonly worker: string;
  readonly stratum: StratumKey;
  /** By outcome id; null = undefined for this worker. Binary outcomes are 0 or 1. */
  readonly values: Readonly<Record<string, number | null>>;
  /** By the companion's name: the same outcomes in hours a week or shifts a month. */
  readonly companions: Readonly<Record<string, number | null>>;
}

/** One text per stratum; the parts are quoted so that no two strata share it. */
export const stratumName = ({ site, role, contractBand }: StratumKey): string =>
  JSON.stringify([site, role, contractBand]);
