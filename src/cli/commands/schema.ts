import { Argument, type Command } from "commander";
import {
  disruptionsJsonSchema,
  historyJsonSchema,
  problemJsonSchema,
  scheduleJsonSchema,
} from "../../index.ts";
import { exitCode } from "../exit.ts";
import { asJson } from "../files.ts";
import { type OutputOptions, withOutput } from "../options.ts";
import { deliver } from "../output.ts";
import type { Finish } from "../main.ts";

const schemas = {
  problem: problemJsonSchema,
  schedule: scheduleJsonSchema,
  disruptions: disruptionsJsonSchema,
  history: historyJsonSchema,
} as const;

type Format = keyof typeof schemas;

/** fairweek schema problem|schedule|disruptions|history */
export function addSchema(program: Command, finish: Finish): void {
  const what = new Argument("<format>", "which format").choices(Object.keys(schemas));
  const command = program
    .command("schema")
    .description("the JSON Schema of a format, every field with its unit")
    .addArgument(what);
  withOutput(command).action((format: Format, options: OutputOptions) => {
    const data = schemas[format]();
    finish(deliver({ code: exitCode.fine, data, text: asJson(data).trimEnd() }, options));
  });
}
