import type { Model } from "../model/model.ts";
import { OFF } from "../model/numbers.ts";
import { cover } from "../model/primitives/cover/primitive.ts";
import { primitives } from "../model/primitives/list.ts";
import { withSpecs, type SpecsOfLine } from "../roster/graph/line-parts.ts";

/** A whole lawful row of one line, as a column of the linear program. */
export interface Column {
  readonly line: number;
  /** By day: an option or OFF. */
  readonly row: Int32Array;
  /** Goals points of everything but demand, by the slow form. */
  readonly goals: number;
}

/** Whether a row may hold an option, or OFF, on a day. */
export type Allows = (day: number, option: number) => boolean;

/** Whether a row holds nothing that is not allowed. */
export const keepsTo = ({ row }: Column, allows: Allows): boolean =>
  row.every((option, day) => allows(day, option));

/** What rows may hold that begin with these days. */
export const beginning =
  (head: Int32Array): Allows =>
  (day, option) =>
    day >= head.length || head[day] === option;

/** Prices whole rows by the slow forms, so that no fast form can deceive the linear program. */
export class RowJudge {
  readonly #model: Model;
  readonly #ofLine: SpecsOfLine;
  readonly #roster: Int32Array;
  readonly #models: (Model | undefined)[];

  constructor(model: Model, ofLine: SpecsOfLine) {
    this.#model = model;
    this.#ofLine = ofLine;
    this.#roster = new Int32Array(model.lines * model.days).fill(OFF);
    this.#models = new Array<Model | undefined>(model.lines).fill(undefined);
  }

  /** The row as a column; null when it breaks a hard limit. */
  columnOf(line: number, row: Int32Array): Column | null {
    const { days } = this.#model;
    this.#roster.set(row, line * days);
    const model = (this.#models[line] ??= this.#modelOf(line));
    let goals = 0;
    let lawful = true;
    for (const primitive of primitives) {
      if (primitive === cover) continue;
      for (const term of primitive.evaluate(model, this.#roster)) {
        goals += term.goals;
        lawful &&= !term.broken;
      }
    }
    this.#roster.fill(OFF, line * days, (line + 1) * days);
    return lawful ? { line, row: row.slice(), goals } : null;
  }

  #modelOf(line: number): Model {
    const own = Object.fromEntries(
      Object.keys(this.#model.specs).map((name) => [
        name,
        this.#ofLine(name, line).map(({ spec }) => spec),
      ]),
    );
    return withSpecs(this.#model, own);
  }
}
