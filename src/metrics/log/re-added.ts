import type { Change } from "../../domain/change.ts";
import type { Calendar } from "../../time/calendar.ts";
import { type Interval, instant } from "../../time/interval.ts";
import type { ShiftRecord } from "../event-log.ts";
import { inTimeOrder } from "./time-order.ts";

/** A cancellation and an addition so close together are one move. */
const minutesApartMost = 24 * 60;

/** The shifts of one worker and what was changed about them. */
interface OwnRecord {
  readonly shifts: readonly ShiftRecord[];
  readonly changes: readonly Change[];
}

/**
 * The record of one worker in which every shift taken from her, and given back within 24 hours on
 * the same local date, was moved: neither cancelled nor newly published. The move is the employer's
 * unless neither half was, and is told when the later half was.
 */
export function withMoves(own: OwnRecord, calendar: Calendar): OwnRecord {
  let known = own;
  for (;;) {
    const pair = firstPair(known, calendar);
    if (pair === null) return known;
    known = joined(known, pair);
  }
}

interface Pair {
  readonly cancelled: Change & { readonly before: Interval };
  readonly added: Change & { readonly after: Interval };
}

/**
 * The earliest cancellation that has a matching addition, with the addition nearest in time. Where
 * times tie, the shifts' own times decide, and ids only between shifts that are alike.
 */
function firstPair({ shifts, changes }: OwnRecord, calendar: Calendar): Pair | null {
  const recordOf = new Map(shifts.map((record) => [record.shift, record]));
  const inOrder = inTimeOrder(changes);
  const additions = inOrder.filter(isAddition);
  if (additions.length === 0) return null;
  const cancellations = inOrder
    .filter(isCancellation)
    .toSorted((a, b) => a.at - b.at || byTimes(a.before, b.before));
  for (const cancelled of cancellations) {
    if (!recordOf.has(cancelled.shift)) continue;
    const { at, before } = cancelled;
    const date = calendar.dayOf(before.start);
    const apart = (one: Pair["added"]): number => Math.abs(one.at - at);
    const away = ({ after }: Pair["added"]): number => Math.abs(after.start - before.start);
    const [added] = additions
      .filter((one) => apart(one) <= minutesApartMost && calendar.dayOf(one.after.start) === date)
      .filter((one) =>
        one.shift === cancelled.shift
          ? one.at >= at
          : recordOf.get(one.shift)?.publishedAt === one.at,
      )
      .toSorted(
        (a, b) =>
          apart(a) - apart(b) || away(a) - away(b) || a.at - b.at || byTimes(a.after, b.after),
      );
    if (added !== undefined) return { cancelled, added };
  }
  return null;
}

const byTimes = (a: Interval, b: Interval): number => a.start - b.start || a.end - b.end;

const isCancellation = (change: Change): change is Pair["cancelled"] =>
  change.before !== null && change.after === null;

const isAddition = (change: Change): change is Pair["added"] =>
  change.before === null && change.after !== null;

function joined({ shifts, changes }: OwnRecord, { cancelled, added }: Pair): OwnRecord {
  const isOwn = cancelled.initiator !== "employer" && added.initiator !== "employer";
  const move: Change = {
    ...cancelled,
    at: instant(Math.max(cancelled.at, added.at)),
    kind: "move",
    after: added.after,
    initiator: isOwn ? cancelled.initiator : "employer",
  };
  const others = changes
    .filter((change) => change !== cancelled && change !== added)
    .map((change) =>
      change.shift === added.shift ? { ...change, shift: cancelled.shift } : change,
    );
  if (added.shift === cancelled.shift) return { shifts, changes: [...others, move] };
  const later = shifts.find(({ shift }) => shift === added.shift);
  const kept = shifts.filter((record) => record !== later);
  return {
    shifts: kept.map((record) =>
      record.shift === cancelled.shift && later !== undefined
        ? { ...record, final: later.final, actual: later.actual }
        : record,
    ),
    changes: [...others, move],
  };
}
