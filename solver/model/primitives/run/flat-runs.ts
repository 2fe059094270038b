import { byLine } from "../../by-line.ts";
import type { Model } from "../../model.ts";
import type { RunSpec } from "./primitive.ts";

/** The specs of one line that fit into the bits of one whole number. */
const BITS = 31;

/**
 * At most {@link BITS} run specs of every line as columns. Spec number i of line l stands at
 * `first[l] + i`, and bit i of an option's mark tells whether the option belongs to its class.
 */
export interface FlatRuns {
  readonly first: Int32Array;
  readonly min: Int32Array;
  readonly max: Float64Array;
  readonly already: Int32Array;
  /** Goals points for a day missing and a day too many; Infinity when hard. */
  readonly under: Float64Array;
  readonly over: Float64Array;
  /** The same when floors are not asked: see `Change.asksFloors`. */
  readonly underUnasked: Float64Array;
  readonly overUnasked: Float64Array;
  readonly hard: Uint8Array;
  readonly openStart: Uint8Array;
  readonly openEnd: Uint8Array;
  /** By line: the bits of hard specs that a line on which nobody works may break. */
  readonly carried: Int32Array;
  /** By option, and by line for a day off. */
  readonly marks: Int32Array;
  readonly offMarks: Int32Array;
}

/** All run specs, in as many layers as the line with most of them needs. */
export function flatRuns(model: Model): readonly FlatRuns[] {
  const lines = byLine(model.lines, model.specs.run);
  const most = lines.reduce((max, specs) => Math.max(max, specs.length), 0);
  return Array.from({ length: Math.ceil(most / BITS) }, (_, layer) =>
    flat(
      model,
      lines.map((specs) => specs.slice(layer * BITS, (layer + 1) * BITS)),
    ),
  );
}

function flat(model: Model, lines: readonly (readonly RunSpec[])[]): FlatRuns {
  const all = lines.flat();
  const first = new Int32Array(model.lines + 1);
  const carried = new Int32Array(model.lines);
  const offMarks = new Int32Array(model.lines);
  const marks = new Int32Array(model.options.count);
  lines.forEach((specs, line) => {
    first[line + 1] = first[line]! + specs.length;
    specs.forEach((spec, bit) => {
      if (spec.price === null && spec.already > 0 && !spec.openStart) carried[line]! |= 1 << bit;
      if (spec.offBelongs) offMarks[line]! |= 1 << bit;
      for (let i = model.lineStart[line]!; i < model.lineStart[line + 1]!; i++) {
        const option = model.lineOptions[i]!;
        if (spec.members[model.options.place[option]!] === 1) marks[option]! |= 1 << bit;
      }
    });
  });
  const flags = (of: (spec: RunSpec) => boolean) => Uint8Array.from(all, (s) => Number(of(s)));
  return {
    ...{ first, carried, marks, offMarks },
    min: Int32Array.from(all, ({ min }) => min),
    max: Float64Array.from(all, ({ max }) => max ?? Infinity),
    already: Int32Array.from(all, ({ already }) => already),
    under: Float64Array.from(all, ({ price }) => price?.under ?? Infinity),
    over: Float64Array.from(all, ({ price }) => price?.over ?? Infinity),
    underUnasked: Float64Array.from(all, ({ price }) => price?.under ?? 0),
    // Too many days off in a row can be mended by working more, so that is a floor too.
    overUnasked: Float64Array.from(all, (s) => s.price?.over ?? (s.offBelongs ? 0 : Infinity)),
    hard: flags(({ price }) => price === null),
    openStart: flags((spec) => spec.openStart),
    openEnd: flags((spec) => spec.openEnd),
  };
}
