import type { CurvePiece, DemandCurve } from "../../domain/demand.ts";
import { demandId, roleId } from "../../domain/identity.ts";
import { overlap } from "../../time/interval.ts";
import { type Pointer, child } from "../pointer.ts";
import type { CurveJson, DemandJson } from "../schema/demand.ts";
import { show } from "../show.ts";
import { requireKnown } from "./known-ids.ts";
import { type Reading, dateOf, each, minuteOf, readTime } from "./reading.ts";

export function readCurves(reading: Reading, json: DemandJson | undefined): readonly DemandCurve[] {
  const served = new Set(each(json?.templates, "", (template) => template.roles).flat());
  const templates = json?.templates ?? [];
  // A hole stands for a template that was ill-formed: which roles it serves is then not known.
  const isComplete = templates.every((_, index) => index in templates) && !hasHole(templates);
  return each(json?.curves, "/demand/curves", (curve, at) => {
    const place = child(at, "role");
    const known = requireKnown(reading.issues, reading.ids.roles, curve.role, place, "unknownRole");
    if (known && isComplete && !served.has(curve.role)) {
      const message = `No template makes shifts of the role ${show(curve.role)}.`;
      reading.issues.add("curveWithoutTemplate", place, message, { value: curve.role });
    }
    return readCurve(reading, curve, at);
  });
}

const hasHole = (list: readonly unknown[]): boolean => Object.keys(list).length < list.length;

function readCurve(reading: Reading, json: CurveJson, at: Pointer): DemandCurve {
  const days = child(at, "days");
  const placed = each(json.days, days, (entry, place) =>
    readDay(reading, json.stepMinutes, entry, place).map((piece) => ({ piece, place })),
  ).flat();
  placed.sort((a, b) => a.piece.interval.start - b.piece.interval.start);
  placed.forEach((later, index) => {
    const earlier = placed[index - 1];
    if (earlier === undefined || !overlap(earlier.piece.interval, later.piece.interval)) return;
    const message = `The counts overlap those at ${earlier.place}.`;
    reading.issues.add("overlappingPieces", later.place, message);
  });
  return {
    id: demandId(json.id),
    role: roleId(json.role),
    pieces: placed.map(({ piece }) => piece).filter(({ count }) => count > 0),
  };
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
    const message = `${json.counts.length} counts of ${stepMinutes} minutes run for ${minutes} minutes; a date takes 1440.`;
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
