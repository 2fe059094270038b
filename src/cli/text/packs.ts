import type {
  EnactmentDifference,
  FieldChange,
  PackDifference,
  PackEntry,
  StaleEnactment,
} from "../../index.ts";
import { grid, wrap } from "./grid.ts";

/** All packs, a line each. */
export const packsOverview = (packs: readonly PackEntry[]): readonly string[] =>
  grid([
    ["pack", "title", "kept up to", "enactments", "primary", "secondary", "unverified"],
    ...packs.map(({ id, title, maintainedOn, enactments, marks }) => [
      id,
      title,
      maintainedOn,
      String(enactments.length),
      String(marks.primary),
      String(marks.secondary),
      String(marks.unverified),
    ]),
  ]);

/** One pack in full, or what of it is in force on a date. */
export const packDetail = (pack: PackEntry, on?: string): readonly string[] => [
  `${pack.id}: ${pack.title} (kept up to ${pack.maintainedOn})`,
  `Holds where ${pack.place}.`,
  ...(on === undefined ? [] : [`In force on ${on}: ${pack.enactments.length} enactments.`]),
  ...pack.enactments.flatMap((held) => [
    "",
    `${held.id}: ${held.title}`,
    `  ${held.citation.text}${held.citation.url === null ? "" : ` <${held.citation.url}>`}`,
    `  ${held.modality}, in force ${held.from ?? "always"} to ${held.until ?? "now"}; ` +
      `${held.verification.mark}${held.verification.readOn === null ? "" : `, read ${held.verification.readOn}`}`,
    ...indented(`Covers: ${held.coverage}`),
    ...indented(`Parameters: ${spaced(held.parameters)}`),
    ...indented(`Reading: ${held.reading}`),
  ]),
  ...(pack.notCovered.length === 0 ? [] : ["", "Not covered:"]),
  ...pack.notCovered.flatMap(({ title, citation, reason }) =>
    indented(`- ${title} (${citation}): ${reason}`),
  ),
];

const indented = (text: string): readonly string[] =>
  wrap(text, 94, "  ").map((line) => `  ${line}`);

/** JSON with a blank after each comma, so that it can be wrapped. */
const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");

/** What changes between two dates, number by number. */
export function packChanges(found: PackDifference): readonly string[] {
  const { pack, from, to, differences, unchanged } = found;
  const same = `${unchanged} ${unchanged === 1 ? "enactment holds" : "enactments hold"} unchanged.`;
  if (differences.length === 0) return [`${pack}: nothing changes from ${from} to ${to}; ${same}`];
  return [
    `${pack}, from ${from} to ${to}:`,
    ...differences.flatMap((one) => ["", ...differenceLines(one)]),
    "",
    `Besides these, ${same}`,
  ];
}

function differenceLines({ state, family, before, after, fields }: EnactmentDifference) {
  const title = (after ?? before)?.title ?? "";
  if (state === "begins") {
    return [
      `+ ${family}: ${title}`,
      `    since ${after?.from ?? "always"} (${after?.citation.text ?? ""})`,
    ];
  }
  if (state === "ends") {
    return [
      `- ${family}: ${title}`,
      `    until ${before?.until ?? "now"} (${before?.citation.text ?? ""})`,
    ];
  }
  return [`~ ${family}: ${title}, since ${after?.from ?? "always"}`, ...fields.flatMap(fieldLines)];
}

const fieldLines = ({ path, before, after }: FieldChange): readonly string[] =>
  wrap(`${path}: ${shown(before)} -> ${shown(after)}`, 92, "  ").map((line) => `    ${line}`);

const shown = (value: unknown): string =>
  value === null ? "none" : typeof value === "string" ? value : spaced(value);

/** Whose text must be read again. */
export function staleLines(stale: readonly StaleEnactment[], on: string): readonly string[] {
  if (stale.length === 0) return [`On ${on} every text in force was read within a year.`];
  return [
    `On ${on}, read more than a year ago or never (${stale.length}):`,
    ...grid([
      ["enactment", "read on", "days ago", "mark", "text"],
      ...stale.map(({ id, readOn, daysAgo, mark, citation }) => [
        id,
        readOn ?? "never",
        daysAgo === null ? "" : String(daysAgo),
        mark,
        citation.text,
      ]),
    ]).map((line) => `  ${line}`),
  ];
}

/** A pack of the user's own that is well formed, and what it will do. */
export const validLines = (pack: PackEntry, path: string): readonly string[] => [
  `${path}: a sound pack. ${pack.id}, ${pack.title}; holds where ${pack.place}.`,
  ...grid(
    pack.enactments.map(({ id, kind, modality, from, until, verification }) => [
      id,
      kind,
      modality,
      `${from ?? "always"} to ${until ?? "now"}`,
      verification.mark,
    ]),
  ).map((line) => `  ${line}`),
  `Use it with --pack ${path}.`,
];
