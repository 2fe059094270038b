import { assert } from "../../src/kernel/assert.ts";
import { whole } from "./bounds.ts";

/** Groups of days of a model, copied and frozen; a Bug when they are not in order. */
export function dayGroups(
  groups: readonly (readonly number[])[],
  { days, daysMin }: { readonly days: number; readonly daysMin: number },
): readonly (readonly number[])[] {
  let last = -1;
  for (const group of groups) {
    assert(group.length >= daysMin, `a group of days has at least ${daysMin}`, group);
    for (const day of group) {
      whole(day, { low: 0, high: days - 1 }, "a day of a group");
      assert(day > last, "days of groups ascend, and a group ends before the next begins", groups);
      last = day;
    }
  }
  return Object.freeze(groups.map((group) => Object.freeze([...group])));
}
