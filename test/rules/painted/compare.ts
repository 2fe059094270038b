import { present } from "../../../src/kernel/assert.ts";
import { rules } from "../../../src/rules/index.ts";
import type { Judge } from "./judges.ts";
import { said } from "./paint.ts";
import { type Draw, type Roster, drawsFrom } from "./roster.ts";

/** Where rules and judges differ, in words, and how often each kind found what, and nothing. */
export interface Comparison {
  readonly differences: readonly string[];
  readonly seen: ReadonlyMap<string, number>;
}

/** Which lines are judged, and by whom: the random lines of so many seeds. */
export interface Comparing {
  readonly judges: readonly Judge[];
  readonly rosterFrom: (draw: Draw) => Roster;
  readonly firstSeed: number;
  readonly lines: number;
}

/** Has every judge look at every line, and the rule of its kind as well. */
export function compareLines({ judges, rosterFrom, firstSeed, lines }: Comparing): Comparison {
  const judged = judges.map((judge) => {
    const rule = rules.find(({ kind }) => kind.id === judge.id);
    return { ...judge, rule: present(rule, judge.id) };
  });
  const seen = new Map<string, number>();
  const differences: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + lines; seed++) {
    const draw = drawsFrom(seed);
    const drawn = rosterFrom(draw);
    for (const { id, rule, params, settle, judge, about, isOnce } of judged) {
      const roster = settle?.(drawn) ?? drawn;
      const parsed = rule.kind.parameters.parse(params(draw));
      const findings = rule.check(parsed, roster.line);
      const found = findings.flatMap((one) => {
        const subject = about(one);
        return subject === null ? [] : [said(one.outcome, subject)];
      });
      const painted = judge(parsed as never, roster);
      const verdicts = [found.length === 0 ? "lawful" : "broken"];
      for (const outcome of new Set(findings.map((one) => one.outcome))) verdicts.push(outcome);
      for (const verdict of verdicts) {
        seen.set(`${id} ${verdict}`, (seen.get(`${id} ${verdict}`) ?? 0) + 1);
      }
      const told = isOnce === true ? [...new Set(found)] : found;
      const [ofRule, ofJudge] = [told.sort().join(), painted.sort().join()];
      if (ofRule === ofJudge) continue;
      const { zone } = roster.line.calendar;
      const where = `seed ${seed}, ${id}, ${zone}, ${JSON.stringify(parsed)}`;
      differences.push(`${where}: the rule finds "${ofRule}", the judge "${ofJudge}"`);
    }
  }
  return { differences, seen };
}
