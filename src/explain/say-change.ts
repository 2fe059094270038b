import type { Viewer } from "../rules/explanation.ts";
import { unreachable } from "../kernel/assert.ts";
import { type Part, part } from "./account.ts";
import type { Change } from "./changes.ts";
import { type Inquiry, isSecondIn } from "./inquiry.ts";
import * as message from "./messages/changes.ts";
import { say, sayCaveats } from "./statements.ts";
import type { Redacted } from "./visibility.ts";

/** A change in words, with what would come with it. */
export const changePart = <V extends Viewer>(inquiry: Inquiry<V>, change: Change): Part<V> =>
  part("change", [
    sayChange(inquiry, change),
    ...sayCaveats(inquiry, change.worker.id, change.trial),
  ]);

function sayChange<V extends Viewer>(inquiry: Inquiry<V>, change: Change): Redacted<V> | null {
  const { id } = change.worker;
  switch (change.kind) {
    case "give":
      return say(inquiry, isSecond(inquiry, change) ? message.giveSecond : message.giveIt, id);
    case "swap": {
      const facts = { start: change.gives.interval.start, other: change.takenBy.id };
      return say(inquiry, message.swapIt, id, facts);
    }
    case "availability":
      return say(inquiry, message.widenAvailability, id);
    case "consent":
      return say(inquiry, message.agreeTo, id, { consent: change.consent });
    case "training": {
      const role = change.trial.taken?.role ?? "";
      return say(inquiry, message.trainFor, id, { role });
    }
    default:
      return unreachable(change);
  }
}

/** True when the worker has another shift that starts on the same date. */
const isSecond = (inquiry: Inquiry, { trial: { taken, shifts } }: Change): boolean =>
  taken !== null && isSecondIn(inquiry, shifts, taken);
