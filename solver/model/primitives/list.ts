import { consecutiveDays } from "./consecutive-days/primitive.ts";
import { cover } from "./cover/primitive.ts";
import { freeStretch } from "./free-stretch/primitive.ts";
import { gap } from "./gap/primitive.ts";
import { groupCount } from "./group-count/primitive.ts";
import { linear } from "./linear/primitive.ts";
import type { Primitive } from "./primitive.ts";
import { run } from "./run/primitive.ts";
import { succession } from "./succession/primitive.ts";
import { sum } from "./sum/primitive.ts";
import { weekToWeek } from "./week-to-week/primitive.ts";
import { wholeGroups } from "./whole-groups/primitive.ts";

/**
 * Every primitive there is. Evaluation, pricing, the roster path, bounds and tests iterate over
 * this list; its order is the order of pricing, so those that refuse often and cheaply come first.
 */
export const primitives: readonly Primitive[] = [
  gap,
  consecutiveDays,
  sum,
  succession,
  run,
  groupCount,
  wholeGroups,
  freeStretch,
  cover,
  linear,
  weekToWeek,
];
