import type { Comparison, Outcome } from "./compare.ts";
import type { Dispute } from "./disputes.ts";

/** What a run found: lines to print, and whether every case agrees or is disputed with a reason. */
export interface Report {
  readonly lines: readonly string[];
  readonly isClean: boolean;
}

export function report(
  compared: readonly Comparison[],
  disputes: ReadonlyMap<string, Dispute>,
): Report {
  const disputed = compared.filter(
    ({ given, outcome }) => outcome === "disagreed" && disputes.has(given.id),
  );
  const failing = compared.filter((one) => one.outcome !== "agreed" && !disputes.has(one.given.id));
  const needless = compared.filter(
    ({ given, outcome }) => outcome === "agreed" && disputes.has(given.id),
  );
  const lines = [
    ...failing.flatMap(describe),
    ...disputed.map(({ given }) => {
      const { why, citation } = disputes.get(given.id) as Dispute;
      return `disputed ${given.id}: ${why} (${citation})`;
    }),
    ...needless.map(({ given }) => `agreed, though disputed: ${given.id}`),
    "",
    ...counts("jurisdiction", compared, disputes, ({ given }) => [given.jurisdiction]),
    ...counts("rule", compared, disputes, ({ given }) => given.rules),
    ...counts("all", compared, disputes, () => ["cases"]),
  ];
  return { lines, isClean: failing.length === 0 };
}

function describe({ given, outcome, differences, judgement }: Comparison): string[] {
  const { expect } = given;
  const how = outcome === "notModelled" ? "not modelled" : "disagrees";
  return [
    `${how} ${given.id} [${given.rules.join(", ")}]: ${differences.join("; ")}`,
    ...(outcome === "notModelled"
      ? []
      : [
          `  why: ${given.why}`,
          `  expected ${JSON.stringify(expect)}`,
          ...judgement.findings.map(({ enactment, finding }) => {
            const { outcome: found, shifts, facts, premium, missing } = finding;
            return `  found ${enactment} ${JSON.stringify({ found, shifts, facts, premium, missing })}`;
          }),
        ]),
  ];
}

function counts(
  title: string,
  compared: readonly Comparison[],
  disputes: ReadonlyMap<string, Dispute>,
  groupsOf: (one: Comparison) => readonly string[],
): string[] {
  const groups = [...new Set(compared.flatMap(groupsOf))].toSorted();
  return groups.map((group) => {
    const inside = compared.filter((one) => groupsOf(one).includes(group));
    const of = (outcome: Outcome): Comparison[] => inside.filter((one) => one.outcome === outcome);
    const isDisputed = ({ given }: Comparison): boolean => disputes.has(given.id);
    const disagreed = of("disagreed").filter((one) => !isDisputed(one)).length;
    const disputed = of("disagreed").length - disagreed;
    return (
      `${title} ${group}: ${of("agreed").length} of ${inside.length} agree, ` +
      `${disagreed} disagree, ${of("notModelled").length} not modelled, ${disputed} disputed`
    );
  });
}
