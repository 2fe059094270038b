import { ModelBuilder, OFF, evaluate } from "../../solver/index.ts";
import { LinePosts } from "../../src/compile/posts.ts";
import { present } from "../../src/kernel/assert.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import { PlainPosts } from "./plain-posts.ts";

/** What the compiled form says of the options chosen, as the solver hears it and as worded. */
export interface CompiledVerdict {
  /** Whether the solver's evaluation finds the choice lawful. */
  readonly lawful: boolean;
  /** Goal points of the priced verbs. */
  readonly points: number;
  /** The verbs that the choice breaks when they are read plainly. */
  readonly plainlyBroken: readonly string[];
  readonly plainPoints: number;
}

/** True when the solver can hold the choice: dates of the period, one option each. */
export function isChoice({ period }: LineFacts, chosen: readonly OptionFacts[]): boolean {
  const dates = chosen.map((option) => option.day);
  const inside = dates.every((date) => date >= period.first && date <= period.last);
  return inside && new Set(dates).size === dates.length;
}

/** Posts the kind on a model of one line and judges the choice there. */
export function compiledVerdict(
  rule: Rule,
  params: unknown,
  told: LineFacts,
  chosen: readonly OptionFacts[],
): CompiledVerdict {
  const days = told.period.last - told.period.first + 1;
  const plain = new PlainPosts({ firstDay: told.period.first, days });
  rule.compiler.post(params, told, plain);

  const posts = new LinePosts();
  rule.compiler.post(params, told, posts);
  const builder = new ModelBuilder({ lines: 1, days });
  const kept = told.options.filter(
    (option) => isChoice(told, [option]) && !posts.forbidden.has(option.index),
  );
  const indexOf = new Map(
    kept.map((option) => {
      const { day, start, end } = option;
      const place = { line: 0, day: day - told.period.first };
      return [option, builder.option({ ...place, start, end, cells: [] })] as const;
    }),
  );
  posts.applyTo(builder, { line: 0, firstDay: told.period.first }, (index) =>
    present(kept[index], "an option kept"),
  );
  const model = builder.freeze();
  const roster = new Int32Array(days).fill(OFF);
  for (const option of chosen) {
    roster[option.day - told.period.first] = indexOf.get(option) ?? OFF;
  }
  const { legal, goals } = evaluate(model, roster);
  const plainlyBroken = plain.broken(chosen);
  return {
    lawful: legal === 0 && chosen.every((option) => indexOf.has(option)),
    points: goals,
    plainlyBroken,
    plainPoints: plain.price(chosen),
  };
}
