import type { IssueCode } from "./codes.ts";

/**
 * Data a schedule must not depend on, by the words that names of fields are made of: "pick rate" stands
 * for pickRate, pick_rate, workerPickRates. Words are small; a plural s is not needed.
 */
export const refusals: readonly { readonly code: IssueCode; readonly names: readonly string[] }[] =
  [
    {
      code: "refusedProductivityData",
      names: listed(`
      productivity, performance, output per hour, units per hour, items per hour, orders
      per hour, pick rate, scan rate, sales per hour, sales score, sales figure, customer
      rating, rating, score, ranking, efficiency, idle time, time off task, speed, error
      rate, risk score, attrition, flight risk, tips earned, keystroke`),
    },
    {
      code: "refusedBiometricData",
      names: listed(`
      biometric, fingerprint, face id, face scan, face print, facial, retina, iris scan,
      voice print, hand geometry, heart rate, step count, gait, dna, body temperature,
      sleep data, wearable`),
    },
    {
      code: "refusedLocationData",
      names: listed(`
      gps, geolocation, geo location, geofence, latitude, longitude, coordinate, location
      history, current location, last location, location tracking, tracking, tracker,
      movement, whereabouts, badge swipe, home address, commute route`),
    },
    {
      code: "refusedCommunicationsData",
      names: listed(`
      message, email content, email message, chat, call log, call recording, communication,
      social media, sentiment, screen time, screenshot, browsing, browser history, webcam,
      video feed, audio, monitoring, surveillance`),
    },
    {
      code: "refusedUnionData",
      names: listed(`
      union, unionized, union member, organizing, organising, organizer, organiser,
      strike, shop steward, steward, works council member, petition, grievance, concerted
      activity, complaint`),
    },
    {
      code: "refusedLeaveReason",
      names: listed(`
      leave reason, leave type, leave kind, absence reason, absence type, fmla,
      bereavement, sick leave, sick, maternity, paternity, parental leave, jury duty,
      military leave`),
    },
    {
      code: "refusedMedicalReason",
      names: listed(`
      medical, diagnosis, disability, disabled, disabilities, health status, health
      condition, health record, illness, injury, injuries, medication, pregnancy,
      pregnant, accommodation reason, restriction reason, doctor, symptom, vaccination,
      vaccinated, genetic`),
    },
    {
      code: "refusedProtectedAttribute",
      names: listed(`
      race, ethnicity, ethnic, ethnic origin, skin color, skin colour, caste, religion,
      religious, creed, faith, gender, gender identity, sex, sexual orientation,
      orientation, national origin, nationality, ancestry, citizenship, immigration, visa
      status, marital status, married, children, family status, veteran, political,
      protected class, hair texture, native language`),
    },
  ];

/** The names of a list that is written with commas. */
function listed(text: string): readonly string[] {
  return text.split(",").map((name) => name.trim().replace(/\s+/g, " "));
}
