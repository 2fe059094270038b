import type { Draft } from "./draft.ts";
import type { ActivityModel, ActivityShift } from "./model.ts";
import type { Score } from "../state/score.ts";

/** A copy of the best draft there was. */
export class BestDraft {
  readonly #model: ActivityModel;
  readonly #doing: Int16Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  #coverage: number;
  #goals: number;

  constructor(draft: Draft) {
    this.#model = draft.model;
    this.#doing = draft.doing.slice();
    this.#from = draft.from.slice();
    this.#to = draft.to.slice();
    this.#coverage = draft.missing + draft.outside;
    this.#goals = draft.over;
  }

  get score(): Score {
    return { coverage: this.#coverage, goals: this.#goals };
  }

  /** Copies the draft when it is better. */
  see(draft: Draft): boolean {
    const coverage = draft.missing + draft.outside;
    if (coverage > this.#coverage) return false;
    if (coverage === this.#coverage && draft.over >= this.#goals) return false;
    this.#coverage = coverage;
    this.#goals = draft.over;
    this.#doing.set(draft.doing);
    this.#from.set(draft.from);
    this.#to.set(draft.to);
    return true;
  }

  /** Its shifts, by line and then day. */
  get shifts(): readonly ActivityShift[] {
    const { days, ticks } = this.#model;
    const found: ActivityShift[] = [];
    this.#from.forEach((from, at) => {
      if (from === -1) return;
      const line = Math.floor(at / days);
      const row = line * ticks;
      const activities = [...this.#doing.subarray(row + from, row + this.#to[at]!)];
      found.push({ line, day: at - line * days, from, activities });
    });
    return found;
  }
}
