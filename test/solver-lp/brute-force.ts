import type { Rng } from "../../src/kernel/rng.ts";
import type { TinyModel } from "../../solver/lp/index.ts";

/** A covering model of whole variables, each 0 to 3: small enough to try every point. */
export function coveringModel(rng: Rng): TinyModel {
  const columns = 2 + rng.below(5);
  const variables = Array.from({ length: columns }, () => ({
    cost: 1 + rng.below(9),
    upper: 3,
    whole: true,
  }));
  const rows = Array.from({ length: 1 + rng.below(5) }, () => {
    const terms = variables
      .map((_, variable) => ({ variable, coefficient: rng.below(5) }))
      .filter(({ coefficient }) => coefficient > 0);
    const most = terms.reduce((sum, { coefficient }) => sum + 3 * coefficient, 0);
    // One row in eight asks for more than there is, so that models without an answer occur.
    const min = rng.below(8) === 0 ? most + 1 : rng.below(most + 1);
    return { terms, min, max: rng.below(3) === 0 ? most - rng.below(3) : null };
  });
  return { variables, rows };
}

/** The least cost over all whole points, null when no point fulfils all rows. */
export function leastCost(model: TinyModel): number | null {
  let best: number | null = null;
  const values: number[] = model.variables.map(() => 0);
  const visit = (index: number): void => {
    const variable = model.variables[index];
    if (variable === undefined) {
      const cost = model.variables.reduce((sum, { cost }, at) => sum + cost * (values[at] ?? 0), 0);
      if (model.rows.every((row) => holds(row, values)) && (best === null || cost < best))
        best = cost;
      return;
    }
    for (let value = 0; value <= (variable.upper ?? 0); value++) {
      values[index] = value;
      visit(index + 1);
    }
  };
  visit(0);
  return best;
}

function holds(row: TinyModel["rows"][number], values: readonly number[]): boolean {
  const sum = row.terms.reduce(
    (all, { variable, coefficient }) => all + coefficient * (values[variable] ?? 0),
    0,
  );
  return (row.min === null || sum >= row.min) && (row.max === null || sum <= row.max);
}
