import type { Clock } from "../../src/index.ts";

/**
 * The processor time of this process. On a machine with other work, so many seconds by this clock are
 * worth as many seconds by the wall on a quiet one, for a search in one thread.
 */
export const cpuClock: Clock = {
  nowMilliseconds() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};
