import type { RetaliationReport } from "../../../audit.ts";
import { figure } from "../measured/figures.ts";
import type { AuditedWords } from "./words.ts";

type Event = RetaliationReport["events"][number];

/** Each act with what screens it out, and every outcome that could be compared. */
export const retaliationLines = (
  report: RetaliationReport | null,
  words: AuditedWords,
): readonly string[] =>
  report === null
    ? []
    : [...report.events.flatMap((event) => eventLines(event, words)), report.statement];

function eventLines(result: Event, words: AuditedWords): readonly string[] {
  const head = `${result.event.worker}, ${result.event.kind}`;
  if (result.kind === "notCompared") return [`- ${head}: ${words.notCompared[result.why]}`];
  const reasons = result.reasons.map(({ outcome, rule }) => `${outcome}: ${words.reasons[rule]}`);
  return [
    `- ${head}: ${reasons.length === 0 ? words.noReason : reasons.join("; ")}`,
    ...result.outcomes.map(
      ({ outcome, before, after, rank, controls }) =>
        `    ${words.difference(outcome, figure(before, 2), figure(after, 2), rank, controls + 1)}`,
    ),
  ];
}
