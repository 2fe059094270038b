import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../src/kernel/clock.ts";
import { graceMilliseconds, MILLISECONDS_BETWEEN_LOOKS } from "../portfolio/patience.ts";

/** Why threads were asked to stop. */
export type AheadStop = "seconds" | "asked";

interface Watched {
  /** Infinity = no limit. */
  readonly seconds: number;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** Nothing is stopped before there is something to give. */
  readonly hasSomething: () => boolean;
  readonly onLook: () => void;
  readonly onStop: () => void;
}

/** Waits for threads, looks at the clock meanwhile, and stops them when it is time. */
export class TimeKeeper {
  readonly #watched: Watched;
  readonly #begun: number;
  stopReason: AheadStop | null = null;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#begun = watched.clock.nowMilliseconds();
  }

  get seconds(): number {
    return (this.#watched.clock.nowMilliseconds() - this.#begun) / 1000;
  }

  get secondsLeft(): number {
    return Math.max(0, this.#watched.seconds - this.seconds);
  }

  /** Returns when the work is done, or a little after it was asked to stop. */
  async waitFor(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    const done = work.then(() => void (isDone = true));
    for (;;) {
      await Promise.race([done, sleep(MILLISECONDS_BETWEEN_LOOKS)]);
      this.#watched.onLook();
      if (isDone) return;
      this.#look();
      if (this.stopReason !== null) break;
    }
    await Promise.race([done, sleep(graceMilliseconds(1000 * this.seconds))]);
  }

  #look(): void {
    const { signal, seconds, hasSomething, onStop } = this.#watched;
    if (!hasSomething()) return;
    if (signal?.aborted === true) this.stopReason = "asked";
    else if (this.seconds >= seconds) this.stopReason = "seconds";
    if (this.stopReason !== null) onStop();
  }
}
