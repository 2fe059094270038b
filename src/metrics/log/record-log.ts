import type { ShiftId, WorkerId } from "../../domain/identity.ts";
import type { Publication } from "../../domain/shift.ts";
import { type Interval, lengthMinutes } from "../../time/interval.ts";
import type { EventLog, ShiftRecord } from "../event-log.ts";
import { ShiftStory } from "./shift-story.ts";
import { inTimeOrder } from "./time-order.ts";

/**
 * A plan as workers saw it: what it does not list within `covers` is not, or no longer, planned.
 */
export interface PublishedPlan {
  readonly publication: Publication;
  readonly covers: Interval;
}

/** What was worked by the clock; null = nothing. */
export interface ClockedShift {
  readonly worker: WorkerId;
  readonly shift: ShiftId;
  readonly worked: Interval | null;
}

/** What workplaces keep: the plans they showed, the changes they wrote down, the clock. */
export interface LogSource extends Omit<EventLog, "shifts"> {
  readonly plans: readonly PublishedPlan[];
  readonly clocked: readonly ClockedShift[];
}

/**
 * The event log of a workplace. Every difference between one plan and the next that no change
 * explains becomes an employer's change at the time of the later plan, so that editing in silence
 * saves nothing; an entry of no length is not yet a shift. Each change starts from what the worker
 * last knew, whatever it says itself. A changed shift of which no plan told was known, at the
 * latest, when it was changed. Where a change and a plan share their time, the change came first.
 */
export function recordLog(source: LogSource): EventLog {
  const { site, recorded, workers, actions, requests } = source;
  const stories = storiesOf(source);
  const clocked = new Map(source.clocked.map((one) => [keyOf(one), one.worked]));
  const shifts = stories.flatMap((story): ShiftRecord[] => {
    if (story.published === null || story.publishedAt === null) return [];
    const worked = clocked.get(keyOf(story));
    return [
      {
        worker: story.worker,
        shift: story.shift,
        published: story.published,
        publishedAt: story.publishedAt,
        final: story.final,
        actual: worked === undefined ? "notRecorded" : (worked ?? "notWorked"),
      },
    ];
  });
  const changes = stories.flatMap((story) => story.changes);
  return { site, recorded, workers, actions, requests, shifts, changes };
}

type Key = Pick<ClockedShift, "worker" | "shift">;

const keyOf = ({ worker, shift }: Key): string => JSON.stringify([worker, shift]);

/** Plays plans and changes in the order of time. */
function storiesOf({ plans, changes }: LogSource): readonly ShiftStory[] {
  const stories = new Map<string, ShiftStory>();
  const storyOf = (key: Key): ShiftStory => {
    const known = stories.get(keyOf(key)) ?? new ShiftStory(key.worker, key.shift);
    stories.set(keyOf(key), known);
    return known;
  };
  const left = [...inTimeOrder(changes)];
  const byTime = plans.toSorted((a, b) => a.publication.publishedAt - b.publication.publishedAt);
  for (const plan of byTime) {
    const { publishedAt: at, assignments } = plan.publication;
    const later = left.findIndex((change) => change.at > at);
    for (const change of left.splice(0, later < 0 ? left.length : later))
      storyOf(change).change(change);
    const listed = assignments.filter(({ shift }) => lengthMinutes(shift.interval) > 0);
    const shown = new Set(
      listed.map(({ worker, shift }) => {
        const story = storyOf({ worker, shift: shift.id });
        story.show(at, shift);
        return story;
      }),
    );
    for (const story of stories.values()) if (!shown.has(story)) story.leaveOut(at, plan.covers);
  }
  for (const change of left) storyOf(change).change(change);
  return [...stories.values()];
}
