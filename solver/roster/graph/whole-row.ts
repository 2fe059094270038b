import { FREE, OFF } from "../../model/numbers.ts";
import type { Model } from "../../model/model.ts";
import type { Choices } from "../../state/choices.ts";
import type { PathTask } from "../task.ts";

/** Every choice a line has on every day, with nothing priced yet; pinned days have the pin alone. */
export function wholeRow(model: Model, choices: Choices, line: number): PathTask {
  const { days, pins } = model;
  const choiceStart = new Int32Array(days + 1);
  const items: number[] = [];
  for (let day = 0; day < days; day++) {
    const slot = line * days + day;
    if (pins[slot] !== FREE) {
      items.push(pins[slot]!);
    } else {
      items.push(OFF);
      for (let i = choices.start[slot]!; i < choices.start[slot + 1]!; i++) {
        items.push(choices.items[i]!);
      }
    }
    choiceStart[day + 1] = items.length;
  }
  return {
    ...{ line, from: 0, to: days, choiceStart },
    choices: Int32Array.from(items),
    coverage: new Float64Array(items.length),
    goals: new Float64Array(items.length),
    exact: true,
  };
}
