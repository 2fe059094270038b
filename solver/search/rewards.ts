import type { Rng } from "../../src/kernel/rng.ts";

/** One turn in so many goes to any player, whatever it has earned. */
const CURIOUS_ONE_IN = 4;

/** How much of what was earned before counts after a turn. */
const MEMORY = 0.6;

/** Players take turns: mostly the one that lately gained most for its work. */
export class Rewards<Name extends string> {
  readonly #players: { readonly name: Name; gain: number; work: number; turns: number }[];
  readonly #rng: Rng;

  constructor(names: readonly Name[], rng: Rng) {
    this.#players = names.map((name) => ({ name, gain: 0, work: 0, turns: 0 }));
    this.#rng = rng;
  }

  next(): Name {
    const players = this.#players;
    const fresh = players.findLast(({ turns }) => turns === 0);
    if (fresh !== undefined) return fresh.name;
    const rate = ({ gain, work }: (typeof players)[number]) => gain / Math.max(1, work);
    const best = players.reduce((a, b) => (rate(b) > rate(a) ? b : a));
    if (rate(best) === 0 || this.#rng.below(CURIOUS_ONE_IN) === 0) {
      return players[this.#rng.below(players.length)]!.name;
    }
    return best.name;
  }

  tell(name: Name, gain: number, work: number): void {
    const player = this.#players.find((one) => one.name === name)!;
    player.gain = player.gain * MEMORY + Math.max(0, gain);
    player.work = player.work * MEMORY + work;
    player.turns++;
  }
}
