import type { CurvePiece, DemandCurve } from "../../domain/demand.ts";
import { demandId, roleId } from "../../domain/identity.ts";
import { type Pointer, child } from "../pointer.ts";
import type { CurveJson, DemandJson } from "../schema/demand.ts";
import { show } from "../show.ts";
import { type Placed, byStart, clashes } from "./clash.ts";
import { requireKnown } from "./known-ids.ts";
import { type Reading, dateOf, each, minuteOf, readTime } from "./reading.ts";

export function readCurves(reading: Reading, json: DemandJson | undefined): readonly DemandCurve[] {
  refuseUnserved(reading, json);
  const all: Placed<{ readonly role: string; readonly piece: CurvePiece }>[] = [];
  const curves = each(json?.curves, "/demand/curves", (curve, at) => {
    requireKnown(reading.issues, reading.ids.roles, curve.role, child(at, "role"), "unknownRole");
    const { role } = curve;
    const placed = each(curve.days, child(at, "days"), (entry, place) =>
      readDay(reading, curve.stepMinutes, entry, place).map((piece) => ({
        value: { role, piece },
        place,
        interval: piece.interval,
      })),
    ).flat();
    for (const piece of placed) all.push(piece);
    return {
      id: demandId(curve.id),
      role: roleId(role),
      pieces: placed
        .toSorted(byStart)
        .map(({ value }) => value.piece)
        .filter(({ count }) => count > 0),
    };
  });
  // Two curves of one role that overlap would leave it open whether their counts add up.
  for (const { earlier, later } of clashes(all, ({ role }) => role)) {
    const message = `The counts overlap those at ${earlier.place}.`;
    reading.issues.add("overlappingPieces", later.place, message);
  }
  return curves;
}

/** Reports curves of roles that no template makes shifts for, where all templates are sound. */
function refuseUnserved(reading: Reading, json: DemandJson | undefined): void {
  const templates = json?.templates ?? [];
  if (Object.keys(templates).length < templates.length) return;
  const served = new Set(templates.flatMap(({ roles }) => roles));
  each(json?.curves, "/demand/curves", ({ role }, at) => {
    if (served.has(role) || reading.ids.roles?.has(role) === false) return null;
    const message = `No template makes shifts of the role ${show(role)}.`;
    reading.issues.add("curveWithoutTemplate", child(at, "role"), message, { value: role });
    return null;
  });
}

/**
 * The counts of one date follow the wall clock: what is wanted at noon is wanted when clocks show
 * noon, whatever they did at night. A step that clocks skip has no piece; a repeated one a longer one.
 */
function readDay(
  reading: Reading,
  stepMinutes: number,
  json: CurveJson["days"][number],
  at: Pointer,
): readonly CurvePiece[] {
  const { calendar, period, issues } = reading;
  const [date, from] = [dateOf(json.date), minuteOf(json.from)];
  const minutes = json.counts.length * stepMinutes;
  if (minutes > 1_440) {
    const message = `The counts run for ${minutes} minutes; a date takes 1440.`;
    issues.add("curveTooLong", child(at, "counts"), message);
    return [];
  }
  if (period !== null && (date < period.first || date > period.last)) {
    const message = `${json.date} does not lie within the period.`;
    issues.add("outsidePeriod", child(at, "date"), message, { value: json.date });
  }
  const first = readTime(reading, `${json.date}T${json.from}`, child(at, "from"));
  if (calendar === null || first === null) return [];
  const repeated = reading.disambiguation === "later" ? "later" : "earlier";
  const edge = (step: number) =>
    step === 0 ? first : calendar.edge(date, from + step * stepMinutes, repeated);
  return each(json.counts, at, (count, _, step) => {
    const interval = { start: edge(step), end: edge(step + 1) };
    return interval.start < interval.end ? { interval, count } : null;
  });
}
