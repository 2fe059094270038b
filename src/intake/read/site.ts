import type { HolidayCalendar, SchoolCalendar, Site } from "../../domain/problem.ts";
import type { Calendar } from "../../time/calendar.ts";
import type { IssueList } from "../issues.ts";
import type { EmployerJson } from "../schema/employer.ts";
import type { SiteJson } from "../schema/site.ts";
import { readFacts } from "./facts.ts";
import { dateOf, each, minuteOf } from "./reading.ts";

export function readSite(issues: IssueList, calendar: Calendar, json: SiteJson): Site {
  const { country, region, county, city } = json;
  return {
    id: json.id,
    name: json.name,
    calendar,
    facts: readFacts(issues, "site", json.facts, { country, region, county, city }, "/site/facts"),
    school: json.school === undefined ? null : readSchool(issues, json.school),
    holidays: json.holidays === undefined ? null : readHolidays(issues, json.holidays),
  };
}

function readHolidays(
  issues: IssueList,
  { knownFrom, knownUntil, dates }: NonNullable<SiteJson["holidays"]>,
): HolidayCalendar {
  const known = { from: dateOf(knownFrom), until: dateOf(knownUntil) };
  if (known.until < known.from) {
    const message = `The list ends on ${knownUntil}, before it begins (${knownFrom}).`;
    issues.add("reversedDates", "/site/holidays/knownUntil", message, { value: knownUntil });
  }
  return { dates: new Set(dates.map(dateOf)), known };
}

function readSchool(issues: IssueList, json: NonNullable<SiteJson["school"]>): SchoolCalendar {
  const at = "/site/school";
  const known = { from: dateOf(json.knownFrom), until: dateOf(json.knownUntil) };
  if (known.until < known.from) {
    const message = `The list ends on ${json.knownUntil}, before it begins (${json.knownFrom}).`;
    issues.add("reversedDates", `${at}/knownUntil`, message, { value: json.knownUntil });
  }
  const days = each(json.schoolDays, `${at}/schoolDays`, (text, place) => {
    const date = dateOf(text);
    if (known.from <= known.until && (date < known.from || date > known.until)) {
      const message = `${text} lies outside ${json.knownFrom} to ${json.knownUntil}.`;
      issues.add("schoolDayOutsideKnown", place, message, { value: text });
    }
    return date;
  });
  const hours =
    json.hours === undefined
      ? null
      : { from: minuteOf(json.hours.from), to: minuteOf(json.hours.to) };
  if (hours !== null && hours.to <= hours.from) {
    const message = `School ends at ${json.hours?.to}, not after it begins (${json.hours?.from}).`;
    issues.add("reversedWindow", `${at}/hours/to`, message, { value: json.hours?.to });
  }
  return { schoolDays: new Set(days), hours, known };
}

export function readEmployer(issues: IssueList, json: EmployerJson) {
  const { facts, ...fields } = json;
  return readFacts(issues, "employer", facts, fields, "/employer/facts");
}
