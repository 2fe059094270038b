import type { Change } from "../../../state/change.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import { successionKinds, type SuccessionKinds } from "./kinds.ts";

/** Looks only at neighbours that are near enough to matter, at most one beyond either end. */
export class SuccessionDelta implements Delta {
  readonly #days: number;
  readonly #kinds: SuccessionKinds;

  constructor({ model }: Board) {
    this.#days = model.days;
    this.#kinds = successionKinds(model);
  }

  price(change: Change): boolean {
    for (let k = 0; k < change.lineCount; k++) {
      if (this.#kinds.reach[change.lines[k]!]! > 0 && !this.#lawful(change, k)) return false;
    }
    return true;
  }

  apply(): void {}

  #lawful({ lines, first, last, rows }: Change, k: number): boolean {
    const line = lines[k]!;
    const reach = this.#kinds.reach[line]!;
    const table = this.#kinds.withinDays[line]!;
    const count = this.#kinds.count[line]!;
    const { kind } = this.#kinds;
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
      const present = kind[option]!;
      if (held !== -1 && table[held * count + present]! >= day - heldDay) return false;
      if (day > last[k]!) return true;
      held = present;
      heldDay = day;
    }
    return true;
  }
}
