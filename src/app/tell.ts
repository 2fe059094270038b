import type { Problem } from "../domain/problem.ts";
import { type Account, type Reader, conflict, namesOf, tell } from "../explain/index.ts";
import { assert } from "../kernel/assert.ts";
import type { Language, Viewer } from "../rules/explanation.ts";
import type { OpenSlotDocument } from "./documents/schema.ts";
import { inquiryOf } from "./inquiry.ts";
import type { Solution } from "./solution.ts";

/** Every open slot with the reasons that keep people out and the smallest changes that would fill it. */
export function tellOpenSlots(
  problem: Problem,
  { checked, ruleset }: Solution,
  reader: Reader,
  language: Language,
): readonly OpenSlotDocument[] {
  const inquiry = inquiryOf(problem, ruleset, checked.schedule, reader);
  const names = namesOf(inquiry.problem, ruleset);
  const { calendar } = problem.site;
  return checked.schedule.open.map((slot) => {
    const account = conflict(inquiry, slot.id);
    assert(account.ok, "an open slot of the schedule is found in it", slot);
    return {
      slot: slot.id,
      demand: slot.demand,
      role: slot.role,
      from: calendar.format(slot.interval.start),
      to: calendar.format(slot.interval.end),
      missing: slot.missing,
      text: tell(inShort(account.value), language, names).map(({ text }) => text),
    };
  });
}

/** Counts and remedies; who is kept out by what stands in the answer to a question about the slot. */
const inShort = <V extends Viewer>(account: Account<V>): Account<V> => ({
  ...account,
  parts: account.parts.filter(({ topic }) => topic === "counts" || topic === "change"),
});
