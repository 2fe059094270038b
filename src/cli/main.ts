#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { Bug } from "../index.ts";
import { addAudit } from "./commands/audit.ts";
import { addCheck } from "./commands/check.ts";
import { addDemo } from "./commands/demo.ts";
import { addExplain } from "./commands/explain.ts";
import { addMeasure } from "./commands/measure.ts";
import { addPacks } from "./commands/packs.ts";
import { addRepair } from "./commands/repair.ts";
import { addReport } from "./commands/report.ts";
import { addRules } from "./commands/rules.ts";
import { addSchema } from "./commands/schema.ts";
import { addServe } from "./commands/serve.ts";
import { addShadow } from "./commands/shadow.ts";
import { addSkills } from "./commands/skills.ts";
import { addSolve } from "./commands/solve.ts";
import { type ExitCode, exitCode } from "./exit.ts";

/** How a command hands over its exit code. */
export type Finish = (code: ExitCode) => void;

const finish: Finish = (code) => {
  process.exitCode = code;
};

// Whoever reads what is printed may have read enough: `fairweek solve ... | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCode.fine);
});

const program = new Command("fairweek")
  .description("Weekly schedules: lawful by construction, predictable, explained to everyone.")
  .version("0.1.0")
  .showHelpAfterError()
  .exitOverride()
  .addHelpText(
    "after",
    "\nExit codes: 0 fine, 1 violations found, 2 bad input, 3 open slots under --strict, 4 internal.",
  );

/** Every command, in the order in which the help shows them. */
const commands = [
  addSolve,
  addRepair,
  addCheck,
  addExplain,
  addMeasure,
  addAudit,
  addReport,
  addShadow,
  addSkills,
  addRules,
  addPacks,
  addSchema,
  addServe,
  addDemo,
];
for (const add of commands) add(program, finish);

try {
  await program.parseAsync();
} catch (error) {
  finish(codeOf(error));
}

/** Commander throws for help as well as for bad usage; only the second is an error. */
function codeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCode.fine : exitCode.badInput;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`A fault of ours, not of your input: ${message}\n`);
  if (error instanceof Bug && error.dump !== undefined) {
    process.stderr.write(`${JSON.stringify(error.dump, null, 1)}\n`);
  }
  return exitCode.internal;
}
