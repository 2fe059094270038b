import type { Change } from "../../../state/change.ts";
import { OFF, type FrozenNumbers } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import { successionKinds, type SuccessionKinds } from "./kinds.ts";

/** Looks only at neighbours that are near enough to matter, at most one beyond either end. */
export class SuccessionDelta implements Delta {
  readonly #days: number;
  readonly #place: FrozenNumbers;
  /** By line. */
  readonly #kinds: readonly (SuccessionKinds | null)[];

  constructor({ model }: Board) {
    this.#days = model.days;
    this.#place = model.options.place;
    this.#kinds = Array.from({ length: model.lines }, (_, line) => successionKinds(model, line));
  }

  price(change: Change): boolean {
    for (let k = 0; k < change.lineCount; k++) {
      const kinds = this.#kinds[change.lines[k]!]!;
      if (kinds !== null && kinds.reach > 0 && !this.#lawful(change, k, kinds)) return false;
    }
    return true;
  }

  apply(): void {}

  #lawful({ first, last, rows }: Change, k: number, kinds: SuccessionKinds): boolean {
    const { reach, withinDays, count, ofPlace } = kinds;
    const row = k * this.#days;
    const end = Math.min(this.#days - 1, last[k]! + reach);
    let day = first[k]! - 1;
    const begin = Math.max(0, first[k]! - reach);
    while (day > begin && rows[row + day] === OFF) day--;
    let held = -1;
    let heldDay = 0;
    for (day = Math.max(0, day); day <= end; day++) {
      const option = rows[row + day]!;
      if (option === OFF) continue;
      const present = ofPlace[this.#place[option]!]!;
      if (held !== -1 && withinDays[held * count + present]! >= day - heldDay) return false;
      if (day > last[k]!) return true;
      held = present;
      heldDay = day;
    }
    return true;
  }
}
