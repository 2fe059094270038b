import { enactmentId } from "../domain/identity.ts";
import type { Issue } from "../intake/issue.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { RuleKind } from "../rules/rule.ts";
import type { Enactment, NotCovered, Pack } from "./enactment.ts";
import { type Placed, checkEnactment, checkPlace, checkTogether } from "./pack-checks.ts";
import { enactmentFormat, notCoveredFormat, packHeadFormat } from "./pack-format.ts";
import { issuesOfParameters, issuesOfZod, packIssue, pointerTo } from "./pack-issues.ts";

/** The rule kinds by id; their schemas prove the parameters of enactments. */
export type Kinds = ReadonlyMap<string, RuleKind<unknown>>;

export const kindsById = (kinds: Iterable<RuleKind<unknown>>): Kinds =>
  new Map([...kinds].map((kind) => [kind.id, kind]));

/** The parts of a pack as JSON, each with its place in the input; file names only in a folder. */
interface Parts {
  readonly head: { readonly json: unknown; readonly pointer: string };
  readonly notCovered: { readonly json: unknown; readonly pointer: string };
  readonly enactments: readonly { json: unknown; pointer: string; file: string | null }[];
}

/**
 * A whole pack as one JSON value: the head's fields, `enactments` and `notCovered`. All issues at
 * once, with pointers into that value.
 */
export function readPack(json: unknown, kinds: Kinds): Result<Pack, readonly Issue[]> {
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    return fail([
      packIssue("pack.badValue", "", "A pack is an object.", "See the packs of the program.", json),
    ]);
  }
  const { enactments, notCovered, ...head } = json as Record<string, unknown>;
  if (!Array.isArray(enactments)) {
    const code = enactments === undefined ? "pack.missingField" : "pack.badValue";
    const hint = "Give a list of enactments; it may be empty.";
    return fail([packIssue(code, "/enactments", "The enactments are not a list.", hint)]);
  }
  return assemble(
    {
      head: { json: head, pointer: "" },
      notCovered: { json: notCovered ?? [], pointer: "/notCovered" },
      enactments: enactments.map((held: unknown, index) => ({
        json: held,
        pointer: `/enactments/${index}`,
        file: null,
      })),
    },
    kinds,
  );
}

/**
 * A pack as a folder's JSON files by name: `pack.json`, `not-covered.json`, and one file for each
 * enactment called after its kind, or "kind.what-tells-it-apart.json". Pointers begin with the name
 * of the file.
 */
export function readPackFiles(
  files: ReadonlyMap<string, unknown>,
  kinds: Kinds,
): Result<Pack, readonly Issue[]> {
  const missing = ["pack.json", "not-covered.json"].filter((name) => !files.has(name));
  if (missing.length > 0) {
    return fail(
      missing.map((name) =>
        packIssue(
          "pack.missingFile",
          pointerTo("", [name]),
          `The folder has no ${name}.`,
          "A pack has pack.json, not-covered.json and a file for each enactment.",
        ),
      ),
    );
  }
  const names = [...files.keys()].sort().filter((name) => !headFiles.has(name));
  return assemble(
    {
      head: { json: files.get("pack.json"), pointer: "/pack.json" },
      notCovered: { json: files.get("not-covered.json"), pointer: "/not-covered.json" },
      enactments: names.map((file) => ({
        json: files.get(file),
        pointer: pointerTo("", [file]),
        file,
      })),
    },
    kinds,
  );
}

const headFiles: ReadonlySet<string> = new Set(["pack.json", "not-covered.json"]);

function assemble(parts: Parts, kinds: Kinds): Result<Pack, readonly Issue[]> {
  const issues: Issue[] = [];
  const head = packHeadFormat.safeParse(parts.head.json);
  if (!head.success) issues.push(...issuesOfZod(head.error, parts.head.pointer, parts.head.json));
  else issues.push(...checkPlace(head.data.place, `${parts.head.pointer}/place`));
  const notCovered = readNotCovered(parts, issues);
  const placed: Placed[] = [];
  for (const part of parts.enactments) {
    const enactment = readEnactment(part, head.success ? head.data.id : "", kinds, issues);
    if (enactment !== null) placed.push({ enactment, pointer: part.pointer });
  }
  if (head.success) {
    const { maintainedOn } = head.data;
    issues.push(...placed.flatMap((held) => checkEnactment(held, maintainedOn)));
  }
  issues.push(...checkTogether(placed));
  if (!head.success || issues.length > 0) return fail(issues);
  const { id, title, place, maintainedOn } = head.data;
  const enactments = placed.map((held) => held.enactment);
  enactments.sort((a, b) => (a.id < b.id ? -1 : 1));
  return ok({ id, title, place, maintainedOn, enactments, notCovered });
}

function readNotCovered({ notCovered }: Parts, issues: Issue[]): readonly NotCovered[] {
  const parsed = notCoveredFormat.safeParse(notCovered.json);
  if (parsed.success) return parsed.data;
  issues.push(...issuesOfZod(parsed.error, notCovered.pointer, notCovered.json));
  return [];
}

function readEnactment(
  part: Parts["enactments"][number],
  pack: string,
  kinds: Kinds,
  issues: Issue[],
): Enactment | null {
  const parsed = enactmentFormat.safeParse(part.json);
  if (!parsed.success) issues.push(...issuesOfZod(parsed.error, part.pointer, part.json));
  const parameters = readParameters(part, kinds, issues);
  if (!parsed.success || parameters === null) return null;
  return { ...parsed.data, id: enactmentId(parsed.data.id), pack, parameters: parameters.value };
}

/** Also tried when other fields are wrong, so that one look shows every issue. */
function readParameters(
  { json, pointer, file }: Parts["enactments"][number],
  kinds: Kinds,
  issues: Issue[],
): { readonly value: unknown } | null {
  const held = (json ?? {}) as { readonly kind?: unknown; readonly parameters?: unknown };
  if (typeof held.kind !== "string" || held.kind === "") return null;
  if (file !== null && file !== `${held.kind}.json` && !file.startsWith(`${held.kind}.`)) {
    issues.push(
      packIssue(
        "pack.fileName",
        pointer,
        `The file ${file} holds an enactment of the kind ${held.kind}.`,
        `Call it ${held.kind}.json, or ${held.kind}.something.json when there are several.`,
      ),
    );
  }
  const kind = kinds.get(held.kind);
  if (kind === undefined) {
    const hint = `The kinds are ${[...kinds.keys()].sort().join(", ")}.`;
    const message = `No rule kind is called ${held.kind}.`;
    issues.push(packIssue("pack.unknownKind", `${pointer}/kind`, message, hint, held.kind));
    return null;
  }
  if (held.parameters === undefined) return null;
  const proved = kind.parameters.safeParse(held.parameters);
  if (proved.success) return { value: proved.data };
  const base = `${pointer}/parameters`;
  issues.push(...issuesOfParameters(proved.error, base, held.parameters, held.kind));
  return null;
}
