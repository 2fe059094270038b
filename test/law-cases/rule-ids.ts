/**
 * Which of our enactments stand for a rule id that worked cases use. Ids of versions are left out:
 * "us-or.advance-notice" stands for all versions of it.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  // Oregon
  "OR.notice": ["us-or.advance-notice"],
  "OR.change": ["us-or.change-premium"],
  "OR.rest": ["us-or.rest-between-shifts"],
  "OR.meal": ["us-or.meal-break", "us-or.meal-break.second"],
  "OR.break": ["us-or.rest-break"],
  // New York City
  "NYC.ff.notice": ["us-ny-nyc.advance-notice.fast-food"],
  "NYC.ff.clopen": ["us-ny-nyc.rest-between-shifts.fast-food"],
  "NYC.ff.change": ["us-ny-nyc.change-premium.fast-food", "us-ny-nyc.change-notice.fast-food"],
  "NYC.retail.notice": ["us-ny-nyc.advance-notice.retail-schedule"],
  "NYC.retail.change": [
    "us-ny-nyc.change-notice.retail-cancel",
    "us-ny-nyc.change-notice.retail-add",
  ],
  "NYC.retail.oncall": ["us-ny-nyc.on-call-ban.retail"],
  // Other cities and counties of the United States
  "SEA.notice": ["us-wa-seattle.advance-notice"],
  "SEA.rest": ["us-wa-seattle.rest-between-shifts"],
  "SEA.change": ["us-wa-seattle.change-premium"],
  "SF.notice": ["us-ca-sf.advance-notice"],
  "SF.change": ["us-ca-sf.change-premium"],
  "SF.oncall": ["us-ca-sf.change-premium.on-call"],
  "EMV.notice": ["us-ca-emeryville.advance-notice"],
  "EMV.rest": ["us-ca-emeryville.rest-between-shifts"],
  "EMV.change": ["us-ca-emeryville.change-premium"],
  "BRK.notice": ["us-ca-berkeley.advance-notice"],
  "BRK.rest": ["us-ca-berkeley.rest-between-shifts"],
  "BRK.change": ["us-ca-berkeley.change-premium"],
  "LA.notice": ["us-ca-la-city.advance-notice"],
  "LA.rest": ["us-ca-la-city.rest-between-shifts"],
  "LA.change": ["us-ca-la-city.change-premium", "us-ca-la-city.change-notice"],
  "LACO.notice": ["us-ca-la-county.advance-notice"],
  "LACO.rest": ["us-ca-la-county.rest-between-shifts"],
  "LACO.change": ["us-ca-la-county.change-premium"],
  "CHI.notice": ["us-il-chicago.advance-notice"],
  "CHI.rest": ["us-il-chicago.rest-between-shifts"],
  "CHI.change": ["us-il-chicago.change-premium"],
  "PHL.notice": ["us-pa-philadelphia.advance-notice"],
  "PHL.rest": ["us-pa-philadelphia.rest-between-shifts"],
  "PHL.change": ["us-pa-philadelphia.change-premium"],
  "EVN.notice": ["us-il-evanston.advance-notice"],
  "EVN.rest": ["us-il-evanston.rest-between-shifts"],
  "EVN.change": ["us-il-evanston.change-premium"],
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
  // Overtime, split shifts, reporting to work
  "US.ot": ["us-federal.overtime"],
  "CA.ot": ["us-ca.overtime"],
  "CA.split": ["us-ca.split-shift"],
  "CA.report": ["us-ca.reporting-time", "us-ca.reporting-time.second"],
  // New York State
  "NY.meal": [
    "us-ny.meal-break",
    "us-ny.meal-break.factory",
    "us-ny.meal-break.midway",
    "us-ny.meal-break.factory-midway",
  ],
  "NY.dayrest": ["us-ny.weekly-rest"],
  "NY.spread": ["us-ny.spread-of-hours", "us-ny.spread-of-hours.hospitality"],
  "NY.callin": ["us-ny.reporting-time", "us-ny.reporting-time.hospitality"],
  "NY.minor1415": ["us-ny.minor-hours.14-15"],
  "NY.minor1617": ["us-ny.minor-hours.16-17"],
  // Illinois
  "IL.meal": ["us-il.meal-break"],
  "IL.rest": ["us-il.weekly-rest"],
  "IL.minor": ["us-il.minor-hours.14-15"],
  // Washington
  "WA.meal": ["us-wa.meal-break"],
  "WA.rest": ["us-wa.rest-break"],
  "WA.minor": ["us-wa.minor-hours.14-15", "us-wa.minor-hours.16-17"],
  // Massachusetts
  "MA.meal": ["us-ma.meal-break"],
  "MA.dayrest": ["us-ma.weekly-rest"],
  "MA.report": ["us-ma.reporting-time"],
  "MA.minor": [
    "us-ma.minor-hours.14-15",
    "us-ma.minor-hours.16-17",
    "us-ma.minor-hours.16-17-restaurant",
  ],
  // European Union
  "EU.daily": ["eu-wtd.daily-rest"],
  "EU.break": ["eu-wtd.meal-break"],
  "EU.weekly": ["eu-wtd.weekly-rest"],
  "EU.48": ["eu-wtd.weekly-maximum"],
  "EU.night": ["eu-wtd.night-work", "eu-wtd.night-work.hazard"],
  // Germany
  "DE.daily": ["de.daily-maximum", "de.weekly-maximum"],
  "DE.break": ["de.meal-break"],
  "DE.rest": ["de.rest-between-shifts", "de.shortened-rest"],
  "DE.night": ["de.night-work"],
  "DE.call": ["de.advance-notice"],
  "DE.sunday": ["de.sunday-holiday-work", "de.sunday-holiday-work.allowed"],
  "DE.youth": [
    "de.minor-hours.15",
    "de.minor-hours.15-hospitality",
    "de.minor-hours.16-17",
    "de.minor-hours.16-17-hospitality",
    "de.minor-hours.16-bakery",
    "de.minor-hours.17-bakery",
    "de.meal-break.youth",
  ],
  // United Kingdom
  "UK.daily": ["gb.daily-rest"],
  "UK.weekly": ["gb.weekly-rest"],
  "UK.break": ["gb.meal-break"],
  "UK.48": ["gb.weekly-maximum"],
  "UK.night": ["gb.night-work", "gb.night-work.hazard"],
  "UK.youth": ["gb.minor-hours", "gb.meal-break.youth", "gb.weekly-rest.youth"],
  // France
  "FR.daily": ["fr.daily-maximum"],
  "FR.break": ["fr.meal-break"],
  "FR.rest": ["fr.rest-between-shifts"],
  "FR.week": ["fr.weekly-maximum"],
  "FR.weeklyrest": ["fr.weekly-rest", "fr.weekly-rest.six-days"],
  "FR.youth": [
    "fr.minor-hours.under-16",
    "fr.minor-hours.16-17",
    "fr.meal-break.youth",
    "fr.weekly-rest.youth",
  ],
  "FR.parttime": ["fr.change-notice"],
  "FR.interruptions": ["fr.split-shift.part-time"],
  "FR.youthHolidays": ["fr.sunday-holiday-work.youth"],
  // Spain
  "ES.rest": ["es.shortened-rest"],
  "ES.daily": ["es.daily-maximum", "es.minor-hours.day"],
  "ES.break": ["es.meal-break", "es.meal-break.youth"],
  "ES.weekly": ["es.weekly-rest", "es.weekly-rest.youth"],
  "ES.night": ["es.night-work"],
  "ES.interruptions": ["es.split-shift.part-time"],
  // Netherlands
  "NL.rest": ["nl.shortened-rest"],
  "NL.weekly": ["nl.weekly-rest"],
  "NL.max": ["nl.daily-maximum", "nl.weekly-maximum", "nl.weekly-maximum.four-weeks"],
  "NL.break": ["nl.meal-break"],
  "NL.night": ["nl.night-work"],
  "NL.call": ["nl.advance-notice"],
  "NL.callOff": ["nl.change-premium.on-call"],
  "NL.youth": [
    "nl.minor-hours.16-17",
    "nl.meal-break.youth",
    "nl.weekly-rest.youth",
    "nl.weekly-maximum.youth",
  ],
  "NL.sunday": ["nl.sunday-holiday-work"],
  // Ontario
  "ON.daily": ["ca-on.daily-rest"],
  "ON.between": ["ca-on.rest-between-shifts"],
  "ON.weekly": ["ca-on.weekly-rest"],
  "ON.max": ["ca-on.daily-maximum", "ca-on.weekly-maximum"],
  "ON.meal": ["ca-on.meal-break"],
  "ON.three": ["ca-on.reporting-time"],
  // Quebec
  "QC.weekly": ["ca-qc.weekly-rest"],
  "QC.refuse": ["ca-qc.daily-maximum", "ca-qc.weekly-maximum", "ca-qc.advance-notice"],
  "QC.meal": ["ca-qc.meal-break"],
  "QC.report": ["ca-qc.reporting-time"],
  "QC.ot": ["ca-qc.overtime"],
  "QC.minor": ["ca-qc.minor-hours.under-16", "ca-qc.minor-hours.under-14"],
  // Canada, federally regulated work
  "CAF.notice": ["ca-federal.advance-notice"],
  "CAF.change": ["ca-federal.change-notice"],
  "CAF.rest": ["ca-federal.rest-between-shifts"],
  "CAF.break": ["ca-federal.meal-break"],
  "CAF.max": ["ca-federal.weekly-maximum", "ca-federal.weekly-rest"],
  "CAF.ot": ["ca-federal.overtime"],
  // Australia
  "AU.retail.rest": ["au.rest-between-shifts.retail"],
  "AU.retail.breaks": ["au.rest-break.retail", "au.meal-break.retail"],
  "AU.retail.roster": [
    "au.change-notice.retail",
    "au.minimum-shift-length.retail",
    "au.daily-maximum.retail",
    "au.consecutive-days.retail",
  ],
  "AU.ff.rest": ["au.rest-between-shifts.fast-food"],
  "AU.max": ["au.weekly-maximum"],
};

/** Our enactments for a rule id, versions apart; null when we have none. */
export const enactmentsOfRule = (rule: string): readonly string[] | null =>
  Object.hasOwn(table, rule) ? (table[rule] ?? null) : null;

/** Every rule id of the table. */
export const ruleIds: readonly string[] = Object.keys(table);
