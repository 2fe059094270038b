import type { MeasuredDocument } from "../../../index.ts";
import { wrap } from "../grid.ts";
import { figure } from "./figures.ts";
import type { MeasuredWords } from "./words.ts";

export function fatigueLines(
  { fatigue }: MeasuredDocument,
  words: MeasuredWords,
): readonly string[] {
  if (fatigue.duties === 0) return [];
  const { duties, meanRisk, maxRisk, highRiskDuties, guidancePassed, guidanceTexts } = fatigue;
  return [
    words.risk(duties, figure(meanRisk, 2), figure(maxRisk, 2), highRiskDuties),
    ...Object.entries(guidancePassed)
      .filter(([, count]) => count > 0)
      .map(([id, count]) => `${count} x ${guidanceTexts[id] ?? id}`),
    ...fatigue.wording.flatMap((line) => wrap(line, 96)),
  ];
}

/** All seven analyses, each on its lines. */
export function sensitivityLines(
  { sensitivity }: MeasuredDocument,
  words: MeasuredWords,
): readonly string[] {
  if (sensitivity === null) return [];
  const { weights, ...others } = sensitivity;
  const { analyses } = words;
  const listed = (Object.keys(others) as (keyof typeof others)[]).map((id) => [
    analyses[id],
    others[id].map(({ variant, score }) => `${variant} ${figure(score, 1)}`).join(", "),
  ]);
  return [
    analyses.weights(figure(weights.low, 1), figure(weights.high, 1), weights.draws),
    ...listed.flatMap(([title, text]) => wrap(`${title}: ${text}`, 96, "    ")),
  ];
}
