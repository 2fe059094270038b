import { z } from "zod";
import { type Result, fail, ok } from "../../kernel/result.ts";
import { type Day, parseDay } from "../../time/civil.ts";
import type { EquityIssue } from "../issue.ts";
import { type EventKind, eventKinds } from "./series.ts";

const date = z.string().refine((text) => parseDay(text) !== null);

/** The file of protected acts: kept apart from histories, and read by the retaliation screen alone. */
const eventFile = z.strictObject({
  format: z.literal("fairweek-protected-events"),
  version: z.literal(1),
  events: z
    .array(
      z.strictObject({
        worker: z.string().min(1).max(100),
        kind: z.enum(eventKinds as [EventKind, ...EventKind[]]),
        /** The date of the act, or the first of a leave. */
        date,
        /** The first date back at work; omitted: there was no absence. */
        backDate: date.optional(),
      }),
    )
    .max(100_000),
});

/** A protected act by its dates. */
export interface DatedEvent {
  readonly worker: string;
  readonly kind: EventKind;
  readonly date: Day;
  /** First date back at work; null = there was no absence. */
  readonly backDate: Day | null;
}

const issue = (code: string, pointer: string, message: string, hint: string): EquityIssue => ({
  code: `equity.${code}`,
  pointer,
  message,
  hint,
});

/** Reads the text of an event file; every fault is an issue with its JSON pointer, never a value. */
export function parseEvents(text: string): Result<readonly DatedEvent[], readonly EquityIssue[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message may quote the text, which is protected.
    const hint = "Write the file with a JSON library.";
    return fail([issue("not-json", "", "The event file is not JSON.", hint)]);
  }
  const parsed = eventFile.safeParse(json, { reportInput: false });
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map(({ path, code }) => {
        const pointer = path.map((part) => `/${String(part)}`).join("");
        const hint = 'See the format "fairweek-protected-events", version 1.';
        return issue("event-file", pointer, `This is not what the format asks: ${code}.`, hint);
      }),
    );
  }
  const events = parsed.data.events.map(({ worker, kind, date: on, backDate }) => ({
    worker,
    kind,
    date: parseDay(on) as Day,
    backDate: backDate === undefined ? null : parseDay(backDate),
  }));
  const late = events.flatMap(({ date: on, backDate }, index) =>
    backDate !== null && backDate <= on
      ? [
          issue(
            "event-dates",
            `/events/${index}/backDate`,
            "The first date back does not lie after the date of the act.",
            "Give the first date at work again, or leave it out.",
          ),
        ]
      : [],
  );
  return late.length > 0 ? fail(late) : ok(events);
}
