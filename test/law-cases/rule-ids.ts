/**
 * Which of our enactments stand for a rule id that worked cases use. Ids of versions are left out:
 * "us-or.advance-notice" stands for all versions of it.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  // Oregon
  "OR.notice": ["us-or.advance-notice"],
  "OR.rest": ["us-or.rest-between-shifts"],
  "OR.meal": ["us-or.meal-break", "us-or.meal-break.second"],
  "OR.break": ["us-or.rest-break"],
  // New York City
  "NYC.ff.notice": ["us-ny-nyc.advance-notice.fast-food"],
  "NYC.ff.clopen": ["us-ny-nyc.rest-between-shifts.fast-food"],
  "NYC.retail.notice": ["us-ny-nyc.advance-notice.retail-schedule"],
  // California
  "CA.meal": ["us-ca.meal-break"],
  "CA.rest": ["us-ca.rest-break"],
  "CA.day7": ["us-ca.weekly-rest"],
  "CA.minor1415": ["us-ca.minor-hours.14-15"],
  "CA.minor1617": ["us-ca.minor-hours.16-17"],
  // Federal law of the United States
  "US.minor1415": ["us-federal.minor-hours.14-15"],
  "US.minorTask": ["us-federal.minor-hours.under-14"],
  "US.ada": ["us-federal.accommodation.ada"],
  "US.pwfa": ["us-federal.accommodation.pwfa"],
  "US.relig": ["us-federal.accommodation.religion"],
  "US.fmla": ["us-federal.protected-leave.fmla"],
  "US.jury": ["us-federal.protected-leave.jury"],
  "US.userra": ["us-federal.protected-leave.userra"],
  // European Union
  "EU.daily": ["eu-wtd.daily-rest"],
  "EU.break": ["eu-wtd.meal-break"],
  "EU.weekly": ["eu-wtd.weekly-rest"],
  "EU.48": ["eu-wtd.weekly-maximum"],
};

/** Our enactments for a rule id, versions apart; null when we have none. */
export const enactmentsOfRule = (rule: string): readonly string[] | null =>
  Object.hasOwn(table, rule) ? (table[rule] ?? null) : null;

/** Every rule id of the table. */
export const ruleIds: readonly string[] = Object.keys(table);
