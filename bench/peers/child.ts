import { execFile } from "node:child_process";

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  /** It did not end in time. */
  readonly isStopped: boolean;
}

/** Runs a program in a process of its own, which is killed when it has not ended after some seconds. */
export function runToItsEnd(
  program: string,
  words: readonly string[],
  secondsMax: number,
): Promise<Ended> {
  const options = {
    maxBuffer: 2 ** 26,
    timeout: Math.ceil(1000 * secondsMax),
    killSignal: "SIGKILL" as const,
  };
  return new Promise((resolve) => {
    execFile(program, [...words], options, (error, stdout, stderr) => {
      resolve({ stdout, stderr, isStopped: error?.killed === true });
    });
  });
}

/** The JSON on the last line that a program has printed; null = there is none. */
export function lastLine({ stdout }: Ended): Readonly<Record<string, unknown>> | null {
  const line = stdout.trim().split("\n").at(-1) ?? "";
  return line.startsWith("{") ? (JSON.parse(line) as Record<string, unknown>) : null;
}
