import type { Command } from "commander";
import {
  type Issue,
  type Pack,
  type Result,
  describePack,
  diffPack,
  listPacks,
  loadPack,
  ok,
  showPack,
  stalePacks,
} from "../../index.ts";
import { todayText } from "../dates.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { readPacks } from "../inputs.ts";
import { type OutputOptions, withOutput, withPacks } from "../options.ts";
import { deliver, refuse } from "../output.ts";
import { packChanges, packDetail, packsOverview, staleLines, validLines } from "../text/packs.ts";
import type { Finish } from "../main.ts";

type Options = OutputOptions & { readonly pack: readonly string[]; readonly on?: string };

/** fairweek packs list|show|diff|stale|validate */
export function addPacks(program: Command, finish: Finish): void {
  const packs = program.command("packs").description("the law as data, and packs of your own");
  const add = (name: string, what: string) =>
    packs.command(name, { isDefault: name === "list" }).description(what);

  withOutput(withPacks(add("list", "every pack, and how far its numbers were verified"))).action(
    (options: Options) =>
      finish(
        answer(options, (own) => {
          const all = [...listPacks(), ...own.map(describePack)];
          return ok({ data: { packs: all }, lines: packsOverview(all) });
        }),
      ),
  );

  const show = add("show", "a pack's enactments with their numbers, sources and readings")
    .argument("<pack>", "id of a pack, as us-or")
    .option("--on <date>", "only what is in force on this date");
  withOutput(withPacks(show)).action((id: string, options: Options) =>
    finish(
      answer(options, (own) => {
        const { on } = options;
        const pack = showPack(id, { on, packs: own });
        return pack.ok ? ok({ data: pack.value, lines: packDetail(pack.value, on) }) : pack;
      }),
    ),
  );

  const diff = add("diff", "what changes in a pack from one date to another")
    .argument("<pack>", "id of a pack, as us-or")
    .argument("<from>", "the earlier date, as 2019-01-01")
    .argument("<to>", "the later date");
  withOutput(withPacks(diff)).action((id: string, from: string, to: string, options: Options) =>
    finish(
      answer(options, (own) => {
        const found = diffPack(id, { from, to, packs: own });
        return found.ok ? ok({ data: found.value, lines: packChanges(found.value) }) : found;
      }),
    ),
  );

  const stale = add("stale", "enactments in force whose text nobody has read for a year").option(
    "--on <date>",
    "the date to count from; default: today",
  );
  withOutput(withPacks(stale)).action((options: Options) =>
    finish(
      answer(options, (own) => {
        const on = options.on ?? todayText();
        const found = stalePacks(on, { packs: own });
        if (!found.ok) return found;
        return ok({ data: { on, stale: found.value }, lines: staleLines(found.value, on) });
      }),
    ),
  );

  const validate = add(
    "validate",
    "whether a pack of your own is sound; all issues at once",
  ).argument("<file>", "a JSON file, or a folder of them");
  withOutput(validate).action((path: string, options: OutputOptions) => {
    const pack = loadPack(path);
    if (!pack.ok) return finish(refuse(pack.problem, options));
    const data = describePack(pack.value);
    const text = validLines(data, path).join("\n");
    finish(deliver({ code: exitCode.fine, data, text }, options));
  });
}

interface Found {
  readonly data: unknown;
  readonly lines: readonly string[];
}

/** Looks something up beside the user's own packs, and prints it or what is wrong. */
function answer(
  options: Options,
  find: (own: readonly Pack[]) => Result<Found, readonly Issue[]>,
): ExitCode {
  const own = readPacks(options.pack);
  if (!own.ok) return refuse(own.problem, options);
  const found = find(own.value);
  if (!found.ok) return refuse(found.problem, options);
  const { data, lines } = found.value;
  return deliver({ code: exitCode.fine, data, text: lines.join("\n") }, options);
}
