import type { Issue } from "../index.ts";
import { type ExitCode, exitCode } from "./exit.ts";
import { asJson, writeWhole } from "./files.ts";

/** How a command was asked to answer. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly output?: string;
}

/** What a command has to say: data for machines, text for people. */
export interface Answer {
  readonly code: ExitCode;
  readonly data: unknown;
  readonly text: string;
}

/** `-o` always writes JSON; standard output gets text, or JSON with `--json`. */
export function deliver(answer: Answer, { json, output }: OutputOptions): ExitCode {
  if (output !== undefined) writeWhole(output, asJson(answer.data));
  if (json === true && output === undefined) process.stdout.write(asJson(answer.data));
  else if (json !== true) process.stdout.write(`${answer.text}\n`);
  return answer.code;
}

/** Every issue at once, on standard error for people and on standard output for machines. */
export function refuse(issues: readonly Issue[], { json }: OutputOptions): ExitCode {
  if (json === true) process.stdout.write(asJson({ issues }));
  else process.stderr.write(`${issueLines(issues).join("\n")}\n`);
  return exitCode.badInput;
}

function issueLines(issues: readonly Issue[]): readonly string[] {
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
  return [
    `${count} in the input:`,
    ...issues.flatMap(({ code, pointer, message, hint }) => [
      `  ${pointer === "" ? "/" : pointer}  [${code}]`,
      `    ${message}`,
      `    Try: ${hint}`,
    ]),
  ];
}
