import { performance } from "node:perf_hooks";
import type { Clock } from "../../src/index.ts";

/** The system is asked this seldom: on some machines each answer takes as long as many moves. */
const REFRESH_MILLISECONDS = 2;

let asked = -Infinity;
let milliseconds = 0;

/**
 * The processor time of this process. On a machine with other work, so many seconds by this clock are
 * worth as many seconds by the wall on a quiet one, for a search in one thread.
 */
export const cpuClock: Clock = {
  nowMilliseconds() {
    const now = performance.now();
    if (now - asked >= REFRESH_MILLISECONDS) {
      const { user, system } = process.cpuUsage();
      milliseconds = (user + system) / 1000;
      asked = now;
    }
    return milliseconds;
  },
};
