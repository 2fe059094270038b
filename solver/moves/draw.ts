import { OFF, type OptionIndex } from "../model/numbers.ts";
import { twinIn } from "../state/choices.ts";
import type { Scene } from "./move.ts";

/** A slot that is not pinned and has choices; -1 when there is none. */
export function drawSlot({ choices, rng }: Scene): number {
  const { freeSlots } = choices;
  return freeSlots.length === 0 ? -1 : freeSlots[rng.below(freeSlots.length)]!;
}

/** A slot that is not pinned, has choices and holds work; -1 when the one drawn does not. */
export function drawAtWork(scene: Scene): number {
  const slot = drawSlot(scene);
  return slot === -1 || scene.state.roster[slot] === OFF ? -1 : slot;
}

/** Any of the slot's choices, OFF not among them. */
export function drawChoice({ choices, rng }: Scene, slot: number): OptionIndex {
  const first = choices.start[slot]!;
  return choices.items[first + rng.below(choices.start[slot + 1]! - first)]!;
}

/** A choice of the slot close to the present one in start and end; `option` must be one of them. */
export function drawNear({ choices, rng }: Scene, slot: number, option: OptionIndex): OptionIndex {
  const first = choices.start[slot]!;
  const last = choices.start[slot + 1]! - 1;
  let at = first;
  while (choices.items[at] !== option) at++;
  const step = 1 + rng.below(3);
  const wanted = rng.below(2) === 0 ? at - step : at + step;
  return choices.items[Math.min(last, Math.max(first, wanted))]!;
}

/** A twin of the option on another line; OFF when it has none. */
export function drawTwin({ choices, rng }: Scene, option: OptionIndex): OptionIndex {
  const found = choices.classes[option]!;
  const first = choices.twinStart[found]!;
  const count = choices.twinStart[found + 1]! - first;
  if (count < 2) return OFF;
  const twin = choices.twins[first + rng.below(count)]!;
  return twin === option ? OFF : twin;
}

/** The slot (line * days + day) an option stands on. */
export function slotOf({ state }: Scene, option: OptionIndex): number {
  const { options, days } = state.model;
  return options.line[option]! * days + options.day[option]!;
}

/**
 * What the slot would choose to take over `option`: OFF for OFF, else the twin; null = it has none.
 */
export function takenOver(
  { choices }: Scene,
  slot: number,
  option: OptionIndex,
): OptionIndex | null {
  if (option === OFF) return OFF;
  const twin = twinIn(choices, slot, choices.classes[option]!);
  return twin === OFF ? null : twin;
}

/**
 * What most resembles, among the choices of `slot`, what the line could do at `from` on another day: OFF
 * for OFF, else the choice at the same place among the day's choices. OFF when there are none.
 */
export function resembling(
  { choices }: Scene,
  { option, from, slot }: { option: OptionIndex; from: number; slot: number },
): OptionIndex {
  const count = choices.start[slot + 1]! - choices.start[slot]!;
  if (option === OFF || count === 0) return OFF;
  let at = 0;
  while (choices.items[choices.start[from]! + at] !== option) at++;
  return choices.items[choices.start[slot]! + Math.min(at, count - 1)]!;
}

/** Lines drawn before nobody else is thought to work on a day. */
const OTHERS_MAX = 8;

/**
 * The slot of another line that works on the same day, from the minute `from` on where that is given;
 * -1 = none was drawn.
 */
export function drawOtherAtWork(
  { state, choices, rng }: Scene,
  slot: number,
  from: number | null = null,
): number {
  const { days, lines, options } = state.model;
  const day = slot % days;
  for (let i = 0; i < OTHERS_MAX; i++) {
    const other = rng.below(lines) * days + day;
    const option = state.roster[other]!;
    const isIdle = choices.start[other] === choices.start[other + 1];
    if (other === slot || option === OFF || isIdle) continue;
    if (from === null || options.start[option] === from) return other;
  }
  return -1;
}

/**
 * The slot's choice that starts as `option` does, covers the same first cell, and ends at `end`; OFF when
 * there is none.
 */
export function lasting(
  { state, choices }: Scene,
  slot: number,
  option: OptionIndex,
  end: number,
): OptionIndex {
  const { options } = state.model;
  const first = options.cells[options.cellStart[option]!];
  for (let i = choices.start[slot]!; i < choices.start[slot + 1]!; i++) {
    const found = choices.items[i]!;
    if (options.end[found] !== end || options.start[found] !== options.start[option]) continue;
    if (options.cells[options.cellStart[found]!] === first) return found;
  }
  return OFF;
}
