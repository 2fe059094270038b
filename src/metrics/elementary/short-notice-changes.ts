import type { WorkerWindow } from "../log/window.ts";
import { countedEdits } from "./change-burden.ts";
import type { ElementaryMetric } from "./metric.ts";

/**
 * M2b: the share of published shifts that the employer edited with less lead than a limit, 0 to 1;
 * edits that the change burden forgives are forgiven here too.
 *
 * @param leadMinutesBelow 20,160 (14 days) for the metric; 1,440 (24 hours) is reported beside it.
 * @returns null when no shift was published.
 */
export function shortNoticeChangeRate(
  { published, changes }: Pick<WorkerWindow, "published" | "changes">,
  leadMinutesBelow: number = 14 * 1440,
): number | null {
  if (published.length === 0) return null;
  const employers = changes.filter(({ initiator }) => initiator === "employer");
  const late = countedEdits(employers).filter(({ leadMinutes }) => leadMinutes < leadMinutesBelow);
  return new Set(late.map(({ shift }) => shift)).size / published.length;
}

export const shortNoticeChangesMetric: ElementaryMetric = {
  id: "M2b",
  name: "shortNoticeChangeRate",
  question: "How many published shifts did the employer change less than 14 days ahead?",
  formula: "published shifts with an employer's edit at lead < 14 days / published shifts",
  unit: "share of published shifts, 0 to 1",
  better: "lower",
  reads: ["P", "C"],
  undefinedWhen: "no shift was published",
  source: {
    text:
      "Construct: the Shift Project (shift.hks.harvard.edu), last-minute changes. Rate per " +
      "shift: own design.",
    mark: "own",
  },
  measure: (window) => shortNoticeChangeRate(window),
};
