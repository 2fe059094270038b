import type { Change } from "../../domain/change.ts";
import type { ShiftId, WorkerId } from "../../domain/identity.ts";
import type { Shift } from "../../domain/shift.ts";
import { type Instant, type Interval, lengthMinutes } from "../../time/interval.ts";
import type { Snapshot } from "../event-log.ts";
import { paidMinutes } from "../paid-minutes.ts";

type Version = Pick<Shift, "interval" | "breaks" | "onCall">;

const snapshotOf = ({ interval, breaks, onCall }: Version): Snapshot => ({
  interval,
  paidMinutes: paidMinutes(interval, breaks),
  onCall,
});

/** An interval of no length is no shift. */
const lasting = (span: Interval | null): Interval | null =>
  span === null || lengthMinutes(span) === 0 ? null : span;

/** One worker's shift from its first sight on, told in the order of time. */
export class ShiftStory {
  readonly worker: WorkerId;
  readonly shift: ShiftId;
  readonly changes: Change[] = [];
  published: Snapshot | null = null;
  publishedAt: Instant | null = null;
  /** The version in force at the start, as far as the story has been told. */
  final: Snapshot | null = null;
  /** What the worker knows now; null = nothing, or that it was taken away. */
  #now: Version | null = null;
  #breaks: Shift["breaks"] = [];
  #onCall = false;

  constructor(worker: WorkerId, shift: ShiftId) {
    this.worker = worker;
    this.shift = shift;
  }

  /** A plan shows the shift; a difference to what was known is an employer's change. */
  show(at: Instant, { interval, breaks, onCall }: Version): void {
    if (this.#hasStarted(at)) return;
    const known = this.#now?.interval ?? null;
    const isNew = this.publishedAt === null;
    const isSame = known?.start === interval.start && known.end === interval.end;
    if (!isNew && !isSame) this.changes.push(this.#silent(at, known, interval));
    this.#become({ interval, breaks, onCall }, at);
  }

  /** A plan that covers the shift does not list it: it was taken away in silence. */
  leaveOut(at: Instant, covers: Interval): void {
    const known = this.#now?.interval ?? null;
    if (known === null || this.#hasStarted(at)) return;
    if (known.start < covers.start || known.start >= covers.end) return;
    this.changes.push(this.#silent(at, known, null));
    this.#become(null, at);
  }

  /** A recorded change. */
  change(change: Change): void {
    const { at } = change;
    const [before, after] = [lasting(change.before), lasting(change.after)];
    const [breaks, onCall] = [this.#breaks, this.#onCall];
    if (this.publishedAt === null && before !== null)
      this.#become({ interval: before, breaks, onCall }, at);
    const known = this.#now?.interval ?? null;
    if (known === null && after === null) return;
    this.changes.push({ ...change, before: known, after });
    this.#become(after === null ? null : { interval: after, breaks, onCall }, at);
  }

  #hasStarted(at: Instant): boolean {
    return this.#now !== null && at > this.#now.interval.start;
  }

  /** What happens after the start is not the final version but what was worked. */
  #become(version: Version | null, at: Instant): void {
    const hadStarted = this.#hasStarted(at);
    this.#now = version;
    if (version !== null) [this.#breaks, this.#onCall] = [version.breaks, version.onCall];
    const snapshot = version === null ? null : snapshotOf(version);
    if (!hadStarted) this.final = snapshot;
    if (this.published === null) [this.published, this.publishedAt] = [snapshot, at];
  }

  #silent(at: Instant, before: Interval | null, after: Interval | null): Change {
    return {
      id: `unrecorded:${this.worker}:${this.shift}:${at}`,
      worker: this.worker,
      shift: this.shift,
      at,
      initiator: "employer",
      kind: after === null ? "cancel" : before === null ? "addShift" : "move",
      before,
      after,
      reason: null,
      voluntaryStated: false,
      overtimePremiumPaid: false,
    };
  }
}
