import { Argument, type Command } from "commander";
import { problemJsonSchema, scheduleJsonSchema } from "../../index.ts";
import { exitCode } from "../exit.ts";
import { asJson } from "../files.ts";
import { type OutputOptions, withOutput } from "../options.ts";
import { deliver } from "../output.ts";
import type { Finish } from "../main.ts";

/** fairweek schema problem|schedule */
export function addSchema(program: Command, finish: Finish): void {
  const what = new Argument("<format>", "which format").choices(["problem", "schedule"]);
  const command = program
    .command("schema")
    .description("the JSON Schema of a format, every field with its unit")
    .addArgument(what);
  withOutput(command).action((format: "problem" | "schedule", options: OutputOptions) => {
    const data = format === "problem" ? problemJsonSchema() : scheduleJsonSchema();
    finish(deliver({ code: exitCode.fine, data, text: asJson(data).trimEnd() }, options));
  });
}
