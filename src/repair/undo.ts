import { type Model, evaluate } from "../../solver/index.ts";

/** More changed lines than this are not tried in pairs: few repairs come near it. */
const pairedLinesMax = 12;

/**
 * Takes back every departure from `start` that nothing needs: whole lines, single dates, then pairs of
 * lines, as long as the roster stays lawful and covers as much. What is left is needed, each by itself.
 * `may` says at which slots something can be taken back; `worth` how many missing person-minutes a slot's
 * change must meet to stay. Changes taken back together are asked for the sum of theirs.
 */
export function withoutNeedless(
  model: Model,
  found: Int32Array,
  start: Int32Array,
  may: (slot: number) => boolean,
  worth: (slot: number, option: number) => number = () => 0,
): Int32Array {
  const { days, lines } = model;
  let best = found.slice();
  let score = evaluate(model, best);
  const changed = (line: number): readonly number[] =>
    Array.from({ length: days }, (_, day) => line * days + day).filter(
      (slot) => best[slot] !== start[slot] && may(slot),
    );
  const tryBack = (slots: readonly number[]): boolean => {
    if (slots.length === 0) return false;
    const tried = best.slice();
    for (const slot of slots) tried[slot] = start[slot] ?? -1;
    const judged = evaluate(model, tried);
    const lost = judged.coverage - score.coverage;
    const asked = slots.reduce((sum, slot) => sum + worth(slot, best[slot] ?? -1), 0);
    if (judged.legal > score.legal || (lost > 0 && lost >= asked)) return false;
    best = tried;
    score = judged;
    return true;
  };
  for (let again = true; again;) {
    again = false;
    const touched = Array.from({ length: lines }, (_, line) => line).filter(
      (line) => changed(line).length > 0,
    );
    for (const line of touched) {
      if (tryBack(changed(line))) again = true;
      else for (const slot of changed(line)) if (tryBack([slot])) again = true;
    }
    if (again || touched.length > pairedLinesMax) continue;
    for (const [at, one] of touched.entries()) {
      for (const other of touched.slice(at + 1)) {
        if (tryBack([...changed(one), ...changed(other)])) again = true;
      }
    }
  }
  return best;
}
