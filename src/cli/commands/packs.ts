import type { Command } from "commander";
import { type PackEntry, listPacks } from "../../index.ts";
import { exitCode } from "../exit.ts";
import { type OutputOptions, withOutput } from "../options.ts";
import { deliver, refuse } from "../output.ts";
import { grid, wrap } from "../text/grid.ts";
import type { Finish } from "../main.ts";

/** fairweek packs [PACK] */
export function addPacks(program: Command, finish: Finish): void {
  const command = program
    .command("packs")
    .description("the law packs; with a pack's id, its enactments and what it does not cover")
    .argument("[pack]", "id of a pack, as us-or");
  withOutput(command).action((id: string | undefined, options: OutputOptions) => {
    const packs = listPacks();
    if (id === undefined) {
      const text = overview(packs).join("\n");
      finish(deliver({ code: exitCode.fine, data: { packs }, text }, options));
      return;
    }
    const pack = packs.find((one) => one.id === id);
    if (pack === undefined) finish(refuse([unknownPack(id, packs)], options));
    else
      finish(deliver({ code: exitCode.fine, data: pack, text: detail(pack).join("\n") }, options));
  });
}

const unknownPack = (id: string, packs: readonly PackEntry[]) => ({
  code: "unknownPack",
  pointer: "",
  message: `There is no built-in pack with the id ${id}.`,
  value: id,
  hint: `The packs are ${packs.map((pack) => pack.id).join(", ")}.`,
});

const overview = (packs: readonly PackEntry[]): readonly string[] =>
  grid([
    ["pack", "title", "enactments", "primary", "secondary", "unverified"],
    ...packs.map(({ id, title, enactments, marks }) => [
      id,
      title,
      String(enactments.length),
      String(marks.primary),
      String(marks.secondary),
      String(marks.unverified),
    ]),
  ]);

const detail = (pack: PackEntry): readonly string[] => [
  `${pack.id}: ${pack.title} (maintained on ${pack.maintainedOn})`,
  `Holds where ${pack.place}.`,
  ...pack.enactments.flatMap((held) => [
    "",
    `${held.id}: ${held.title}`,
    `  ${held.citation.text}${held.citation.url === null ? "" : ` <${held.citation.url}>`}`,
    `  ${held.modality}, in force ${held.from ?? "always"} to ${held.until ?? "now"}; ` +
      `${held.verification.mark}${held.verification.readOn === null ? "" : `, read ${held.verification.readOn}`}`,
    ...wrap(`  Covers: ${held.coverage}`, 96, "    "),
    ...wrap(`  Parameters: ${JSON.stringify(held.parameters)}`, 96, "    "),
    ...wrap(`  Reading: ${held.reading}`, 96, "    "),
  ]),
  ...(pack.notCovered.length === 0 ? [] : ["", "Not covered:"]),
  ...pack.notCovered.flatMap(({ title, citation, reason }) =>
    wrap(`  - ${title} (${citation}): ${reason}`, 96, "    "),
  ),
];
