import type { CheckFinding } from "../check/checked.ts";
import type { WorkerId } from "../domain/identity.ts";
import type { Shift } from "../domain/shift.ts";
import type { Viewer } from "../rules/explanation.ts";
import type { GoalChange } from "./compare.ts";
import type { Inquiry } from "./inquiry.ts";
import { withExtraPay, withUnknown } from "./messages/changes.ts";
import { isPrivate, notAvailable, theShift } from "./messages/findings.ts";
import type { Account } from "./account.ts";
import type { Message } from "./message.ts";
import { seenAs } from "./reader.ts";
import type { Caveats } from "./trial.ts";
import {
  type Redacted,
  type Statement,
  isKeptFrom,
  redact,
  redactFinding,
  redactGoal,
  withoutRepeats,
} from "./visibility.ts";

/** A statement about one worker, for this inquiry's reader. */
export const say = <V extends Viewer>(
  inquiry: Inquiry<V>,
  message: Message,
  subject: WorkerId | null,
  facts: Statement["facts"] = {},
): Redacted<V> | null => redact(inquiry.reader, message, { subject, facts });

/** Which shift is meant. Where and when somebody is wanted is no secret of anybody's. */
export const sayShift = <V extends Viewer>(
  { reader }: Inquiry<V>,
  { id, role, interval }: Pick<Shift, "id" | "role" | "interval">,
): Redacted<V> | null =>
  redact(reader, theShift, {
    subject: null,
    facts: { role, start: interval.start, end: interval.end },
    shifts: [id],
  });

/**
 * Findings in the words of their rules, each once; "not available" first, whatever rule is behind
 * it.
 */
export function sayFindings<V extends Viewer>(
  { reader, judge }: Inquiry<V>,
  findings: readonly CheckFinding[],
): readonly Redacted<V>[] {
  const said = findings.flatMap((one) => redactFinding(reader, one, judge.explanationOf(one.kind)));
  const isHidden = ({ message }: Redacted<V>): boolean => message === notAvailable.id;
  return withoutRepeats([
    ...said.filter(isHidden),
    ...said.filter((statement) => !isHidden(statement)),
  ]);
}

/** Goals that speak for what is, or against what might be, with their natural measures. */
export const sayGoals = <V extends Viewer>(
  { reader, judge }: Inquiry<V>,
  subject: WorkerId,
  side: "better" | "worse",
  changes: readonly GoalChange[],
): readonly Redacted<V>[] =>
  changes
    .map(({ goal, points, natural }) =>
      redactGoal(
        reader,
        { id: goal, side, points: Math.abs(points) },
        judge.goalExplanationOf(goal).sentences,
        { subject, facts: natural },
      ),
    )
    .filter((said) => said !== null);

/** What comes with a change that no rule stops: pay owed, and facts that are missing. */
export function sayCaveats<V extends Viewer>(
  inquiry: Inquiry<V>,
  subject: WorkerId,
  { caveats }: { readonly caveats: () => Caveats },
): readonly Redacted<V>[] {
  const found = caveats();
  const isOpen = (finding: CheckFinding): boolean =>
    !isKeptFrom(inquiry.reader, finding, inquiry.judge.explanationOf(finding.kind));
  const paid = found.premiums.some(isOpen) ? [say(inquiry, withExtraPay, subject)] : [];
  const open = found.unknown.filter(isOpen);
  const missing = [...new Set(open.map((finding) => finding.missing ?? finding.kind))];
  const unknown =
    missing.length > 0 ? [say(inquiry, withUnknown, subject, { missing: missing.join(", ") })] : [];
  return [...paid, ...unknown].filter((said) => said !== null);
}

/** What a worker reads who asks about somebody else; null when the reader may know more. */
export function privateAccount<V extends Viewer>(
  { reader }: Inquiry<V>,
  about: Account<V>["about"],
  id: string,
  subject: WorkerId,
): Account<V> | null {
  if (seenAs(reader, subject) !== "coworker") return null;
  const said = redact(reader, isPrivate, { subject, facts: {} });
  return {
    about,
    id,
    viewer: reader.viewer,
    parts: [{ topic: "reasons", points: said === null ? [] : [said] }],
  };
}
