import type { Command } from "commander";
import { listRules } from "../../index.ts";
import { exitCode } from "../exit.ts";
import { type OutputOptions, withOutput } from "../options.ts";
import { deliver } from "../output.ts";
import { wrap } from "../text/grid.ts";
import type { Finish } from "../main.ts";

/** fairweek rules */
export function addRules(program: Command, finish: Finish): void {
  const command = program.command("rules").description("the rule kinds: what can be judged at all");
  withOutput(command).action((options: OutputOptions) => {
    const rules = listRules();
    const text = rules.flatMap(({ id, title, question, agreement, enactments }) => [
      `${id}: ${title}`,
      ...wrap(`  ${question}`, 96, "  "),
      ...wrap(`  In force through: ${enactments.join(", ") || "no built-in pack"}`, 96, "    "),
      ...(agreement.mode === "stricter"
        ? wrap(`  The generator forbids more than the law: ${agreement.why}`, 96, "    ")
        : []),
    ]);
    finish(deliver({ code: exitCode.fine, data: { rules }, text: text.join("\n") }, options));
  });
}
