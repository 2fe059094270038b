import type { Demand, FixedShift, PlannedBreak, ShiftTemplate } from "../../domain/demand.ts";
import { demandId, roleId } from "../../domain/identity.ts";
import { lengthMinutes } from "../../time/interval.ts";
import { limits } from "../limits.ts";
import { type Pointer, child } from "../pointer.ts";
import type { DemandJson, FixedShiftJson, TemplateJson } from "../schema/demand.ts";
import type { PlannedBreakJson } from "../schema/shift.ts";
import { show } from "../show.ts";
import { readCurves } from "./curve.ts";
import { requireKnown } from "./known-ids.ts";
import {
  type Reading,
  each,
  minuteOf,
  readInterval,
  refuseDuplicates,
  weekdayOf,
} from "./reading.ts";
import { refuseLong } from "./shift.ts";

export function readDemand(reading: Reading, json: DemandJson | undefined): Demand {
  const { issues } = reading;
  const at = (name: keyof DemandJson): Pointer => child("/demand", name);
  const taken = new Map<string, Pointer>();
  refuseDuplicates(issues, json?.shifts, at("shifts"), ({ id }) => id, taken);
  refuseDuplicates(issues, json?.curves, at("curves"), ({ id }) => id, taken);
  refuseDuplicates(issues, json?.templates, at("templates"), ({ id }) => id);
  return {
    shifts: each(json?.shifts, at("shifts"), (shift, place) => readFixed(reading, shift, place)),
    curves: readCurves(reading, json),
    templates: each(json?.templates, at("templates"), (template, place) =>
      readTemplate(reading, template, place),
    ),
  };
}

/** A fixed shift as the demand asks for it. */
export function readFixed(reading: Reading, json: FixedShiftJson, at: Pointer): FixedShift | null {
  requireKnown(reading.issues, reading.ids.roles, json.role, child(at, "role"), "unknownRole");
  const interval = readInterval(reading, json, at);
  if (interval === null) return null;
  refuseLong(reading, interval, limits.shiftMinutes, at);
  refuseOutside(reading, interval.start, json.start, child(at, "start"));
  const minutes = lengthMinutes(interval);
  const breaks = readPlanned(reading, json.breaks, minutes, child(at, "breaks"));
  return { id: demandId(json.id), role: roleId(json.role), interval, count: json.count, breaks };
}

/** Reports what does not begin within the period. */
export function refuseOutside(reading: Reading, start: number, text: string, at: Pointer): void {
  const span = reading.period?.interval;
  if (span === undefined || (span.start <= start && start < span.end)) return;
  reading.issues.add("outsidePeriod", at, `${text} does not lie within the period.`, {
    value: text,
  });
}

function readTemplate(reading: Reading, json: TemplateJson, at: Pointer): ShiftTemplate {
  const earliestStart = minuteOf(json.earliestStart);
  const latestStart = minuteOf(json.latestStart);
  if (latestStart < earliestStart) {
    const message = `The latest start, ${json.latestStart}, lies before the earliest, ${json.earliestStart}.`;
    const place = child(at, "latestStart");
    reading.issues.add("templateMakesNoShift", place, message, { value: json.latestStart });
  }
  const roles = each(json.roles, child(at, "roles"), (id, place) => {
    requireKnown(reading.issues, reading.ids.roles, id, place, "unknownRole");
    return roleId(id);
  });
  const shortest = json.lengthsMinutes.reduce(
    (least, minutes) => Math.min(least, minutes),
    Infinity,
  );
  refuseRepeats(reading, json.weekdays, child(at, "weekdays"));
  refuseRepeats(reading, json.roles, child(at, "roles"));
  refuseRepeats(reading, json.lengthsMinutes, child(at, "lengthsMinutes"));
  return {
    id: json.id,
    roles,
    weekdays: each(json.weekdays, at, weekdayOf),
    earliestStart,
    latestStart,
    stepMinutes: json.stepMinutes,
    lengthsMinutes: each(json.lengthsMinutes, at, (minutes) => minutes),
    breaks: readPlanned(reading, json.breaks, shortest, child(at, "breaks")),
  };
}

function refuseRepeats(reading: Reading, list: readonly (string | number)[], at: Pointer): void {
  const seen = new Set<string | number>();
  each(list, at, (item, place) => {
    if (seen.has(item))
      reading.issues.add("duplicateEntry", place, `${show(item)} stands here twice.`, {
        value: item,
      });
    seen.add(item);
    return null;
  });
}

function readPlanned(
  reading: Reading,
  list: readonly PlannedBreakJson[] | undefined,
  shiftMinutes: number,
  at: Pointer,
): readonly PlannedBreak[] {
  const breaks = each(list, at, ({ kind, minutes, paid }) => ({ kind, minutes, paid }));
  const total = breaks.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total >= shiftMinutes) {
    const message = `The breaks take ${total} minutes of a shift of ${shiftMinutes} minutes.`;
    reading.issues.add("breaksTooLong", at, message);
  }
  return breaks;
}
