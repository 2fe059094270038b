import type { Section, Statement } from "../model/report.ts";
import { count } from "../model/value.ts";
import type { Scene } from "./scene.ts";

/** Steps for a person to decide on, the most pressing first. Staff alone can take them. */
export function adviceSection(scene: Scene): Section | null {
  const { words, seesAll } = scene;
  if (!seesAll) return null;
  const items = [
    ...broken(scene),
    ...fills(scene),
    ...facts(scene),
    ...money(scene),
    ...law(scene),
  ];
  const numbered = items.map((item, index): Statement => ({ ...item, id: `advice-${index + 1}` }));
  return {
    id: "advice",
    ...words.sections.advice,
    blocks: [
      {
        block: "figures",
        figures: [{ id: "advice-count", label: words.figures.advice, value: count(items.length) }],
      },
      { block: "statements", id: "advice-list", items: numbered, empty: words.empty.advice },
    ],
  };
}

type Advice = Omit<Statement, "id">;

const advice = (
  { words }: Scene,
  kind: keyof Scene["words"]["advice"],
  lines: readonly string[],
  more: Partial<Pick<Statement, "citation" | "facts" | "tone" | "title">> = {},
): Advice => ({
  tone: "plain",
  tag: words.tags.todo,
  title: words.advice[kind].title,
  lines,
  citation: null,
  facts: [],
  ...more,
});

function broken(scene: Scene): readonly Advice[] {
  const { words, given } = scene;
  if (given.check.verdict !== "unlawful") return [];
  return [advice(scene, "illegal", [words.advice.illegal.text], { tone: "bad" })];
}

/** The remedies of each open slot, as the explanations found them. */
function fills(scene: Scene): readonly Advice[] {
  const { words, given } = scene;
  const told = new Map(given.open.map(({ slot, remedies }) => [slot, remedies]));
  return given.schedule.open.map(({ id, role }, index) => {
    const remedies = told.get(id) ?? [];
    return advice(scene, "fill", [remedies[0] ?? words.advice.fill.text], {
      title: `${words.advice.fill.title}: ${scene.roleOf(role)}`,
      facts: [
        {
          id: `advice-slot-${index + 1}`,
          label: words.missingPeople,
          value: count(given.schedule.open[index]?.missing ?? 0),
          from: `open-${index + 1}-missing`,
        },
      ],
    });
  });
}

/** Each missing fact once, with the rules that wait for it. */
function facts(scene: Scene): readonly Advice[] {
  const { words, given } = scene;
  const waiting = new Map<string, Set<string>>();
  for (const { missing, enactment } of given.check.findings) {
    if (missing === null) continue;
    const rules = waiting.get(missing) ?? new Set<string>();
    const rule = scene.lawPlace(enactment)?.text;
    if (rule !== undefined) rules.add(rule);
    waiting.set(missing, rules);
  }
  return [...waiting].map(([missing, rules]) =>
    advice(scene, "fact", [words.advice.fact.text, [...rules].join("; ")], {
      title: `${words.advice.fact.title}: ${missing}`,
    }),
  );
}

function money(scene: Scene): readonly Advice[] {
  const { words, given } = scene;
  const owed = given.check.findings.some(({ premium }) => premium !== null);
  return owed ? [advice(scene, "pay", [words.advice.pay.text])] : [];
}

function law(scene: Scene): readonly Advice[] {
  const { words, given } = scene;
  const unsure = given.check.law.filter(
    ({ enactment, covered, unknown }) =>
      given.check.notPrimary.includes(enactment) && covered + unknown > 0,
  );
  if (unsure.length === 0) return [];
  const titles = unsure.map(({ title }) => title).join("; ");
  return [advice(scene, "law", [words.advice.law.text, titles])];
}
