import type { LawCase } from "./case-format.ts";
import { type Judgement, judgeCase } from "./judge-case.ts";

/** "agreed"; or what differs; or rules of the case that we have no enactment for. */
export type Outcome = "agreed" | "disagreed" | "notModelled";

export interface Comparison {
  readonly given: LawCase;
  readonly outcome: Outcome;
  /** What differs, or is not modelled, in words. */
  readonly differences: readonly string[];
  readonly judgement: Judgement;
}

/** An hour of pay owed is right within this many hours. */
const hoursTolerance = 0.001;

export function compare(given: LawCase): Comparison {
  const judgement = judgeCase(given);
  if (judgement.notModelled.length > 0) {
    const differences = judgement.notModelled.map((rule) => `${rule} is not modelled`);
    return { given, outcome: "notModelled", differences, judgement };
  }
  const differences = [...verdictDiffers(given, judgement), ...premiumDiffers(given, judgement)];
  return {
    given,
    outcome: differences.length === 0 ? "agreed" : "disagreed",
    differences,
    judgement,
  };
}

function verdictDiffers({ expect }: LawCase, { findings }: Judgement): string[] {
  const having = (outcome: string) => [
    ...new Set(findings.filter((one) => one.finding.outcome === outcome).map(({ rule }) => rule)),
  ];
  const violated = having("violation").toSorted();
  const wanted = expect.violated.toSorted();
  const wrong: string[] = [];
  if ((violated.length === 0) !== expect.legal) {
    wrong.push(`expected ${expect.legal ? "legal" : "illegal"}`);
  }
  if (violated.join() !== wanted.join()) {
    wrong.push(`expected violated [${wanted.join(", ")}], found [${violated.join(", ")}]`);
  }
  // A rule that is surely broken was judged, whatever else it would have asked. How long the worker's
  // regular day is, a case says where it matters.
  const unknown = findings.filter(
    ({ finding, rule }) =>
      finding.outcome === "notAssessable" &&
      finding.missing !== "worker.regularDayMinutes" &&
      !violated.includes(rule),
  );
  const missing = [...new Set(unknown.map(({ finding }) => finding.missing ?? ""))];
  return [...wrong, ...missing.map((fact) => `could not be judged without ${fact}`)];
}

function premiumDiffers({ expect }: LawCase, { findings }: Judgement): string[] {
  const owed = findings.flatMap(({ finding }) => finding.premium ?? []);
  const wrong: string[] = [];
  const hours = owed.reduce((sum, one) => sum + one.payMilliminutes, 0) / 60_000;
  if (expect.premiumHours !== undefined && Math.abs(hours - expect.premiumHours) > hoursTolerance) {
    wrong.push(`expected ${expect.premiumHours} h of pay, found ${hours}`);
  }
  if (expect.premiumMoney === undefined) return wrong;
  const { amount, currency } = expect.premiumMoney;
  const inMoney = owed.filter(({ cents }) => cents > 0);
  const money = inMoney.reduce((sum, { cents }) => sum + cents, 0) / 100;
  if (money !== amount) wrong.push(`expected ${amount} ${currency}, found ${money}`);
  const foreign = inMoney.filter((one) => one.currency !== currency);
  return [...wrong, ...foreign.map((one) => `owed in ${String(one.currency)}, not ${currency}`)];
}
