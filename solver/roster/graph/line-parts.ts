import { OFF } from "../../model/numbers.ts";
import type { Model, Specs } from "../../model/model.ts";
import { cover } from "../../model/primitives/cover/primitive.ts";
import { primitives } from "../../model/primitives/list.ts";
import type { Board, Primitive, Resource } from "../../model/primitives/primitive.ts";
import type { PathTask } from "../task.ts";

/** Specs of a line, mostly one, as a resource of their own, which keeps `width` numbers of a label. */
export interface Part {
  readonly primitive: Primitive;
  /** The specs' places among the model's of that primitive. */
  readonly indexes: readonly number[];
  readonly resource: Resource;
  readonly width: number;
}

/** Everything that is posted on one line, taken apart; demand is left out, for it ties lines. */
export interface LineParts {
  /** The whole row; `goals` hold what each choice costs by itself. */
  readonly task: PathTask;
  readonly parts: readonly Part[];
  /** Primitives that cannot say everything of a whole row; what they cost is not in the parts. */
  readonly loose: readonly Primitive[];
}

/** The model with other specs: what a resource is told when it should see some of them only. */
export function withSpecs(model: Model, specs: Partial<Record<keyof Specs, readonly object[]>>) {
  const none = Object.fromEntries(Object.keys(model.specs).map((key) => [key, []]));
  return { ...model, specs: { ...none, ...specs } as unknown as Specs };
}

/** A board on which nobody works. */
export function emptyBoard(model: Model): Board {
  return {
    model,
    roster: new Int32Array(model.lines * model.days).fill(OFF),
    counts: new Int32Array(model.cells.count),
  };
}

/**
 * Takes apart what is posted on a line. Points that belong to single choices go into the task; what
 * keeps numbers becomes one part for each spec, or for all specs of a primitive that asks for one
 * table, so that each has few different numbers.
 */
export function lineParts(board: Board, ofLine: SpecsOfLine, task: PathTask): LineParts {
  const parts: Part[] = [];
  const loose: Primitive[] = [];
  for (const primitive of primitives) {
    if (primitive === cover) continue;
    const specs = ofLine(primitive.name, task.line);
    if (specs.length === 0) continue;
    const trial = { ...task, goals: task.goals.slice(), exact: true };
    const all = resourceOf(board, primitive, specs);
    const width = all.begin(trial);
    if (!trial.exact) {
      loose.push(primitive);
      continue;
    }
    task.goals.set(trial.goals);
    if (width === 0) continue;
    for (const together of primitive.oneTable === true ? [specs] : specs.map((one) => [one])) {
      const scratch = { ...task, goals: task.goals.slice() };
      const resource = resourceOf(board, primitive, together);
      const own = resource.begin(scratch);
      const indexes = together.map(({ index }) => index);
      if (own > 0) parts.push({ primitive, indexes, resource, width: own });
    }
  }
  return { task, parts, loose };
}

/** A spec with its place among the model's specs of its primitive. */
export interface PlacedSpec {
  readonly index: number;
  readonly spec: object;
}

export type SpecsOfLine = (name: string, line: number) => readonly PlacedSpec[];

/** Looks up the specs of a line by the primitive's name; made once for a model. */
export function specsOfLine(model: Model): SpecsOfLine {
  const byName = new Map<string, PlacedSpec[][]>();
  for (const [name, specs] of Object.entries(model.specs)) {
    const lists: PlacedSpec[][] = Array.from({ length: model.lines }, () => []);
    (specs as readonly { readonly line: number }[]).forEach((spec, index) =>
      lists[spec.line]!.push({ index, spec }),
    );
    byName.set(name, lists);
  }
  return (name, line) => byName.get(name)?.[line] ?? [];
}

export function resourceOf(
  board: Board,
  primitive: Primitive,
  specs: readonly PlacedSpec[],
): Resource {
  const own = { [primitive.name]: specs.map(({ spec }) => spec) };
  return primitive.resource({ ...board, model: withSpecs(board.model, own) });
}
