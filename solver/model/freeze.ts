import { assert } from "../../src/kernel/assert.ts";
import { POINTS, SIGNED_POINTS, whole, type Range } from "./bounds.ts";
import { cellTable, type NewCell } from "./cell-table.ts";
import type { Model, Specs } from "./model.ts";
import type { OptionIndex } from "./numbers.ts";
import { layOut, type LaidOut, type NewOption } from "./option-table.ts";
import type { ConsecutiveDaysSpec } from "./primitives/consecutive-days/primitive.ts";
import type { FreeStretchSpec } from "./primitives/free-stretch/primitive.ts";
import type { GapSpec } from "./primitives/gap/primitive.ts";
import type { GroupCountSpec } from "./primitives/group-count/primitive.ts";
import { primitives } from "./primitives/list.ts";
import type { PostedRun } from "./primitives/run/post.ts";
import type { PostedSum } from "./primitives/sum/post.ts";
import { WEEK_DAYS, type WeekToWeekSpec } from "./primitives/week-to-week/primitive.ts";
import type { WholeGroupsSpec } from "./primitives/whole-groups/primitive.ts";
import { SharedVectors } from "./shared-vectors.ts";

type OfOption = (option: OptionIndex) => number;
type Belongs = (option: OptionIndex) => boolean;
type OfPair = (earlier: OptionIndex | null, later: OptionIndex | null) => number;

/** What the builder's verbs leave behind: specs whose functions are still to be asked. */
export interface Posted {
  readonly gap: GapSpec[];
  readonly sum: PostedSum[];
  readonly freeStretch: FreeStretchSpec[];
  readonly consecutiveDays: ConsecutiveDaysSpec[];
  readonly succession: { line: number; earlier: Belongs; later: Belongs; withinDays: number }[];
  readonly linear: {
    line: number;
    ofOption: OfOption | null;
    ofDayOff: ((day: number) => number) | null;
  }[];
  readonly weekToWeek: { line: number; points: OfPair }[];
  readonly run: PostedRun[];
  readonly groupCount: GroupCountSpec[];
  readonly wholeGroups: WholeGroupsSpec[];
}

/**
 * Asks all functions, freezes the specs and proves that no sum of points leaves the safe integers.
 */
export function frozenModel(
  size: { readonly lines: number; readonly days: number },
  cells: readonly NewCell[],
  options: readonly NewOption[],
  pins: Int32Array,
  posted: Posted,
): Model {
  const laidOut = layOut(options, size);
  const specs = askedSpecs(size.days, laidOut, posted);
  const mayEarn =
    specs.linear.some((s) => earns(s.optionPoints) || earns(s.dayOffPoints)) ||
    specs.weekToWeek.some((s) => s.tables.some(({ points }) => earns(points)));
  const model: Model = Object.freeze({
    ...size,
    cells: cellTable(cells),
    ...laidOut,
    pins: pins.slice(),
    specs,
    mayEarn,
  });
  for (const level of ["coverage", "goals"] as const) {
    const bound = primitives.reduce((sum, primitive) => sum + primitive.bound(model)[level], 0);
    assert(
      Number.isSafeInteger(bound),
      `the ${level} points of a model can grow beyond 2^53`,
      bound,
    );
  }
  return model;
}

function askedSpecs(days: number, laidOut: LaidOut, posted: Posted): Specs {
  const { lineStart, lineOptions } = laidOut;
  const shared = new SharedVectors();
  const asked = (line: number, ask: OfOption, range: Range) => {
    const values = new Float64Array(lineStart[line + 1]! - lineStart[line]!);
    for (let place = 0; place < values.length; place++) {
      const option = lineOptions[lineStart[line]! + place]!;
      values[place] = whole(ask(option), range, "the value of an option");
    }
    return shared.share(values);
  };
  const flags = (line: number, belongs: Belongs) =>
    asked(line, (option) => Number(belongs(option)), { low: 0, high: 1 });
  const daysOff = (ask: (day: number) => number) =>
    shared.share(
      Float64Array.from({ length: days }, (_, day) =>
        whole(ask(day), SIGNED_POINTS, "a day's points"),
      ),
    );
  const frozen = <Spec extends object>(list: Spec[]) =>
    Object.freeze(list.map((spec) => Object.freeze(spec)));
  return Object.freeze({
    gap: frozen(posted.gap),
    freeStretch: frozen(posted.freeStretch),
    consecutiveDays: frozen(posted.consecutiveDays),
    groupCount: frozen(posted.groupCount),
    wholeGroups: frozen(posted.wholeGroups),
    run: frozen(
      posted.run.map(({ belongs, ...spec }) => ({ ...spec, members: flags(spec.line, belongs) })),
    ),
    sum: frozen(
      posted.sum.map(({ line, value, sumMax, sumMin, price }) => ({
        ...{ line, sumMax, sumMin, price },
        values: asked(line, value, POINTS),
      })),
    ),
    succession: frozen(
      posted.succession.map(({ line, earlier, later, withinDays }) => ({
        ...{ line, withinDays },
        earlier: flags(line, earlier),
        later: flags(line, later),
      })),
    ),
    linear: frozen(
      posted.linear.map(({ line, ofOption, ofDayOff }) => ({
        line,
        optionPoints: ofOption && asked(line, ofOption, SIGNED_POINTS),
        dayOffPoints: ofDayOff && daysOff(ofDayOff),
      })),
    ),
    weekToWeek: frozen(posted.weekToWeek.map((post) => askedPairs(post, days, laidOut, shared))),
  });
}

function askedPairs(
  post: { line: number; points: OfPair },
  days: number,
  { lineStart, lineOptions, options }: LaidOut,
  shared: SharedVectors,
): WeekToWeekSpec {
  const ofDay: (OptionIndex | null)[][] = Array.from({ length: days }, () => [null]);
  for (let i = lineStart[post.line]!; i < lineStart[post.line + 1]!; i++) {
    ofDay[options.day[lineOptions[i]!]!]!.push(lineOptions[i]!);
  }
  const tables = Array.from({ length: Math.max(0, days - WEEK_DAYS) }, (_, day) => {
    const later = ofDay[day + WEEK_DAYS]!;
    const points = ofDay[day]!.flatMap((a) =>
      later.map((b) =>
        whole(post.points(a, b), SIGNED_POINTS, "the points of a pair a week apart"),
      ),
    );
    return Object.freeze({ width: later.length, points: shared.share(Float64Array.from(points)) });
  });
  return { line: post.line, tables: Object.freeze(tables) };
}

function earns(
  points: { readonly length: number; readonly [index: number]: number } | null,
): boolean {
  for (let i = 0; i < (points?.length ?? 0); i++) if (points![i]! < 0) return true;
  return false;
}
