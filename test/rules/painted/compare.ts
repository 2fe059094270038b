import { present } from "../../../src/kernel/assert.ts";
import { rules } from "../../../src/rules/index.ts";
import { judges } from "./judges.ts";
import { said } from "./paint.ts";
import { drawsFrom, rosterFrom } from "./roster.ts";

/** Where rules and judges differ, in words, and how often each kind found something and nothing. */
export interface Comparison {
  readonly differences: readonly string[];
  readonly seen: ReadonlyMap<string, number>;
}

const judged = judges.map((judge) => {
  const rule = rules.find(({ kind }) => kind.id === judge.id);
  return { ...judge, rule: present(rule, judge.id) };
});

/** Has every judge look at the random lines of so many seeds, and the rule of its kind as well. */
export function compareLines(firstSeed: number, lines: number): Comparison {
  const seen = new Map<string, number>();
  const differences: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + lines; seed++) {
    const draw = drawsFrom(seed);
    const roster = rosterFrom(draw);
    for (const { id, rule, params, judge, about } of judged) {
      const parsed = rule.kind.parameters.parse(params(draw));
      const found = rule.check(parsed, roster.line).map((one) => said(one.outcome, about(one)));
      const painted = judge(parsed as never, roster);
      const verdict = `${id} ${found.length === 0 ? "lawful" : "broken"}`;
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      const [ofRule, ofJudge] = [found.sort().join(), painted.sort().join()];
      if (ofRule === ofJudge) continue;
      const { zone } = roster.line.calendar;
      const where = `seed ${seed}, ${id}, ${zone}, ${JSON.stringify(parsed)}`;
      differences.push(`${where}: the rule finds "${ofRule}", the judge "${ofJudge}"`);
    }
  }
  return { differences, seen };
}
