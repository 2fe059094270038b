import type { Model } from "../../model.ts";
import type { FrozenNumbers } from "../../numbers.ts";

/**
 * All linear points of the model added up: one number for each option and one for each slot off.
 */
export interface LinearTotals {
  readonly option: FrozenNumbers;
  /** By line * days + day. */
  readonly dayOff: FrozenNumbers;
}

export function linearTotals(model: Model): LinearTotals {
  const option = new Float64Array(model.options.count);
  const dayOff = new Float64Array(model.lines * model.days);
  for (const { line, optionPoints, dayOffPoints } of model.specs.linear) {
    const first = model.lineStart[line]!;
    for (let place = 0; place < (optionPoints?.length ?? 0); place++) {
      option[model.lineOptions[first + place]!]! += optionPoints![place]!;
    }
    for (let day = 0; day < (dayOffPoints?.length ?? 0); day++) {
      dayOff[line * model.days + day]! += dayOffPoints![day]!;
    }
  }
  return { option, dayOff };
}
