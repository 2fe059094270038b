import {
  type AuditRequest,
  type Comparison,
  type Outcome,
  type ShownComparison,
  audit,
  standardOutcomes,
} from "../../../src/equity/index.ts";
import { type Person, storeOf, unitsOf } from "./people.ts";

export const outcome = (id: string): Outcome => {
  const found = standardOutcomes.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const quick = { seed: 1, permutationDraws: 999, bootstrapResamples: 199 };

export function run(
  people: readonly Person[],
  request: Pick<AuditRequest, "outcomes" | "views"> & Partial<AuditRequest>,
): ReturnType<typeof audit> {
  const given = { units: unitsOf(people), audience: "needToKnow", ...quick, ...request } as const;
  return audit(given, storeOf(people));
}

export function reported(
  result: ReturnType<typeof audit>,
): Extract<typeof result, { ok: true }>["value"] {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export function shown(
  comparisons: readonly Comparison[] | undefined,
  label: string,
): ShownComparison {
  const found = comparisons?.find(({ labels }) => labels.join("+") === label);
  if (found === undefined || !found.shown) throw new Error(`${label} is not shown`);
  return found;
}

/** Groups of people who reached their hours or not: `[label, yes, all]`. */
export const reaching = (
  groups: readonly (readonly [string, number, number])[],
): readonly Person[] =>
  groups.flatMap(([gender, yes, all]) =>
    Array.from({ length: all }, (_, i) => ({
      worker: `${gender}${i}`,
      stated: { gender },
      values: { hoursReached: i < yes ? 1 : 0 },
      companions: { hoursPerWeek: i < yes ? 30 : 20 },
    })),
  );
