import { evaluate, OFF, type Model, type Score } from "../../solver/index.ts";

/** The best score of all lawful rosters, by trying every one; null = none is lawful. */
export function bestOfAll(
  model: Model,
  isBetter: (score: Score, than: Score) => boolean,
): Score | null {
  const choices = Array.from({ length: model.lines * model.days }, () => [OFF]);
  for (let o = 0; o < model.options.count; o++) {
    choices[model.options.line[o]! * model.days + model.options.day[o]!]!.push(o);
  }
  const roster = new Int32Array(choices.length).fill(OFF);
  let best: Score | null = null;
  const tryFrom = (slot: number): void => {
    if (slot === choices.length) {
      const { legal, coverage, goals } = evaluate(model, roster);
      if (legal === 0 && (best === null || isBetter({ coverage, goals }, best))) {
        best = { coverage, goals };
      }
      return;
    }
    for (const choice of choices[slot]!) {
      roster[slot] = choice;
      tryFrom(slot + 1);
    }
  };
  tryFrom(0);
  return best;
}
