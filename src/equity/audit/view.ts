import { type Audience, tooFew } from "../privacy/audience.ts";
import type { Suppression } from "../privacy/suppress.ts";
import { type Strata, weightedDifference, informative } from "../statistics/strata.ts";
import type { OutcomeReport, ViewReport } from "./report.ts";
import { type Comparison, type ShownComparison, screeningStatement } from "./comparison.ts";
import { type GroupImpact, impactOf } from "./impact-ratio.ts";
import { type Draws, type RawTest, decidingTest, measuredOf, testable } from "./measured.ts";
import type { Outcome } from "./outcome.ts";
import type { Group, Population } from "./population.ts";
import { protectOutcome, protectRoster, valuesIn } from "./protect.ts";
import { splitByStratum, splitName } from "./split.ts";
import type { AuditUnit } from "./unit.ts";
import { verdictOf } from "./verdict.ts";

interface PreparedGroup {
  readonly group: Group;
  readonly strata: Strata;
  readonly impact: GroupImpact;
  /** The key of its test among those of the audit; null = shown, but not tested. */
  readonly testKey: string | null;
}

interface PreparedOutcome {
  readonly outcome: Outcome;
  readonly protection: Suppression;
  /** null = hidden. */
  readonly groups: readonly (PreparedGroup | null)[];
}

/** A view with its tests made, before the audit adjusts them for each other. */
export interface Prepared {
  readonly population: Population;
  readonly audience: Audience;
  readonly draws: Draws;
  readonly roster: Suppression;
  readonly outcomes: readonly PreparedOutcome[];
  readonly tests: ReadonlyMap<string, RawTest>;
}

/** Impact ratios, each group within those that split the same people. */
function impacts(
  { groups }: Population,
  outcome: Outcome,
  isHidden: (index: number) => boolean,
): readonly GroupImpact[] {
  const found = new Map<Group, GroupImpact>();
  for (const part of ["cell", "rowTotal", "columnTotal"] as const) {
    const ofPart = groups
      .map((group, index) => ({ group, index }))
      .filter(({ group }) => group.part === part);
    const given = ofPart.map(({ group, index }) => ({
      values: valuesIn(group.members, outcome),
      shown: !isHidden(index),
    }));
    impactOf(outcome.kind, given).forEach((impact, place) => {
      const { group } = ofPart[place] as { group: Group };
      found.set(group, impact);
    });
  }
  return groups.map((group) => found.get(group) as GroupImpact);
}

export function prepareView(
  population: Population,
  {
    outcomes,
    audience,
    draws,
  }: { readonly outcomes: readonly Outcome[]; readonly audience: Audience; readonly draws: Draws },
): Prepared {
  const roster = protectRoster(population, audience);
  const tests = new Map<string, RawTest>();
  const prepared = outcomes.map((outcome): PreparedOutcome => {
    const protection = protectOutcome(population, outcome, { roster, audience });
    const isHidden = (index: number): boolean =>
      protection.withheld || protection.hidden.has(index);
    const measure = (unit: AuditUnit): number | null => unit.values[outcome.id] ?? null;
    const impact = impacts(population, outcome, isHidden);
    const groups = population.groups.map((group, index): PreparedGroup | null => {
      if (isHidden(index)) return null;
      const strata = splitByStratum(population.units, group.members, measure);
      const split = splitName(population.units, group.members, measure);
      const key = JSON.stringify([population.attributes, outcome.id, split]);
      const tested = testable(strata);
      if (tested && !tests.has(key)) tests.set(key, decidingTest(outcome, strata, draws));
      return {
        group,
        strata,
        impact: impact[index] as GroupImpact,
        testKey: tested ? key : null,
      };
    });
    return { outcome, protection, groups };
  });
  return { population, audience, draws, roster, outcomes: prepared, tests };
}

function practicalOf(
  { practical }: Outcome,
  { units }: Population,
  { members }: Group,
): ShownComparison["practical"] {
  if (practical === null) return null;
  const { companion, unit, atLeast } = practical;
  const measure = (one: AuditUnit): number | null => one.companions[companion] ?? null;
  const strata = informative(splitByStratum(units, members, measure));
  if (strata.length === 0) return null;
  const difference = weightedDifference(strata);
  return { difference, unit, matters: Math.abs(difference) >= atLeast };
}

interface Adjusted {
  readonly adjusted: ReadonlyMap<string, number>;
  readonly alpha: number;
}

function comparisonOf(
  view: Prepared,
  outcome: Outcome,
  prepared: PreparedGroup,
  { adjusted, alpha }: Adjusted,
): ShownComparison {
  const { group, strata, impact, testKey } = prepared;
  const { rate, mean: _, ...ratios } = impact;
  const measured = measuredOf(outcome, strata, { rate, draws: view.draws });
  const raw = testKey === null ? undefined : view.tests.get(testKey);
  const pAdjusted = testKey === null ? null : (adjusted.get(testKey) ?? 1);
  const practical = practicalOf(outcome, view.population, group);
  const { hedgesG, cohenH } = measured.effect;
  return {
    shown: true,
    labels: group.labels,
    statement: screeningStatement,
    ...measured,
    ...ratios,
    practical,
    test: raw === undefined || pAdjusted === null ? null : { ...raw, pAdjusted },
    verdict: verdictOf({
      compared: measured.compared,
      impactRatio: impact.impactRatio,
      pAdjusted,
      alpha,
      effect: outcome.kind === "goodBinary" ? cohenH : hedgesG,
      practical: practical?.matters ?? null,
    }),
  };
}

/** The report of a view once all p-values of the audit are adjusted. */
export function finished(view: Prepared, adjusted: Adjusted): ViewReport {
  const { population, audience, roster } = view;
  const unlessFew = (count: number): number | null => (tooFew(count, audience) ? null : count);
  const outcomes = view.outcomes.map(({ outcome, protection, groups }): OutcomeReport => ({
    outcome,
    withheld: protection.withheld,
    comparisons: groups.map((prepared, index): Comparison =>
      prepared === null
        ? { shown: false, labels: (population.groups[index] as Group).labels }
        : comparisonOf(view, outcome, prepared, adjusted),
    ),
  }));
  return {
    attributes: population.attributes,
    withheld: roster.withheld,
    notStated: unlessFew(population.notStated),
    undefinedFor: unlessFew(population.undefinedFor),
    groups: population.groups.map(({ labels, members }, index) => ({
      labels,
      people: roster.withheld || roster.hidden.has(index) ? null : members.size,
    })),
    outcomes,
  };
}
