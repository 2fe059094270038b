/**
 * An integer program that any solver can be told: minimise the constant and the cost of all variables,
 * each row's sum within its bounds. All numbers are whole; a bound that is absent is infinite.
 */
export interface IntegerProgram {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  readonly constant: number;
}

export interface Variable {
  readonly lower: number;
  readonly upper: number;
  /** Points for each unit. */
  readonly cost: number;
}

export interface Row {
  /** No variable stands in a row twice. */
  readonly terms: readonly Term[];
  readonly lower: number;
  readonly upper: number;
}

export interface Term {
  readonly factor: number;
  /** Index into the program's variables. */
  readonly variable: number;
}

/** That a variable of 0 or 1 is 1 (true), or that it is 0. */
export interface Literal {
  readonly variable: number;
  readonly isTrue: boolean;
}

/** Each of these variables once. */
export const each = (variables: readonly number[], factor = 1): Term[] =>
  variables.map((variable) => ({ factor, variable }));

/** Builds a program variable by variable and row by row. */
export class ProgramBuilder {
  readonly #variables: { lower: number; upper: number; cost: number }[] = [];
  readonly #rows: Row[] = [];
  #constant = 0;

  /** A new variable from 0 to `upper`; returns its index. */
  variable(upper: number, cost = 0): number {
    return this.#variables.push({ lower: 0, upper, cost }) - 1;
  }

  /** Makes each unit of a variable so much dearer. */
  addCost(variable: number, points: number): void {
    this.#variables[variable]!.cost += points;
  }

  /** Makes every solution so much dearer. */
  addConstant(points: number): void {
    this.#constant += points;
  }

  row(terms: readonly Term[], bounds: { readonly lower?: number; readonly upper?: number }): void {
    const { lower = -Infinity, upper = Infinity } = bounds;
    this.#rows.push({ terms, lower, upper });
  }

  /** At least one of the literals holds. */
  clause(literals: readonly Literal[]): void {
    const terms = literals.map(({ variable, isTrue }) => ({ factor: isTrue ? 1 : -1, variable }));
    this.row(terms, { lower: 1 - literals.filter(({ isTrue }) => !isTrue).length });
  }

  freeze(): IntegerProgram {
    return { variables: this.#variables, rows: this.#rows, constant: this.#constant };
  }
}

/**
 * What values come to: their cost, and the rows and bounds that they break.
 * @param values by variable, whole numbers.
 */
export function judge(
  { variables, rows, constant }: IntegerProgram,
  values: readonly number[],
): { readonly cost: number; readonly broken: number } {
  const isWithin = (value: number, { lower, upper }: { lower: number; upper: number }) =>
    lower <= value && value <= upper;
  const sumOf = ({ terms }: Row) =>
    terms.reduce((sum, { factor, variable }) => sum + factor * values[variable]!, 0);
  return {
    cost: variables.reduce((sum, { cost }, index) => sum + cost * values[index]!, constant),
    broken:
      variables.filter((variable, index) => !isWithin(values[index]!, variable)).length +
      rows.filter((row) => !isWithin(sumOf(row), row)).length,
  };
}
