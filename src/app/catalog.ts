import { z } from "zod";
import { languages } from "../rules/explanation.ts";
import { rules } from "../rules/index.ts";
import { type PackEntry, describePack } from "../law/listing.ts";
import { lawLibrary } from "./law.ts";

/** One rule kind as people look it up. */
export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** JSON Schema of the parameters, with units and bounds. */
  readonly parameters: unknown;
  /** Whether the generator forbids exactly what the check finds, or more, and why. */
  readonly agreement:
    { readonly mode: "exact" } | { readonly mode: "stricter"; readonly why: string };
  readonly languages: readonly string[];
  /** The built-in enactments of this kind. */
  readonly enactments: readonly string[];
}

/** Every rule kind the program knows, by id. */
export function listRules(): readonly RuleEntry[] {
  const packs = listPacks();
  return rules.map(({ kind }) => ({
    id: kind.id,
    title: kind.title,
    question: kind.question,
    parameters: z.toJSONSchema(kind.parameters, { io: "input" }),
    agreement: kind.agreement,
    languages,
    enactments: packs
      .flatMap(({ enactments }) => enactments)
      .filter((enactment) => enactment.kind === kind.id)
      .map(({ id }) => id),
  }));
}

/** Every built-in pack with its enactments, and what it does not cover. */
export const listPacks = (): readonly PackEntry[] => lawLibrary().map(describePack);
