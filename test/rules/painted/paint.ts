import type { Shift } from "../../../src/domain/shift.ts";
import type { Roster } from "./roster.ts";

/** A minute may be worked by several shifts at once; nobody paints more than 255 of them. */
export type Layer = Uint8Array;

/** Shifts painted on the minutes around a roster, by index of its clock. */
export interface Painted {
  /** How many shifts of the past and of the schedule cover the minute. */
  readonly busy: Layer;
  /** How many of the schedule's alone. */
  readonly ours: Layer;
  /** How many of all are at work: an unpaid break is not work. */
  readonly work: Layer;
  /** How many of the schedule's are at work. */
  readonly ourWork: Layer;
}

/** More minutes than any roster is painted on. */
export const longest = 60 * 1440;
const fresh = (): Layer => new Uint8Array(longest);
const blank = (): Painted => ({ busy: fresh(), ours: fresh(), work: fresh(), ourWork: fresh() });

/** Layers are wiped and used again: to make new ones for every roster takes longer than to paint. */
const canvases = { all: blank(), working: blank(), chosen: blank() };
const painted = new Map<Painted, Roster>();

/** All shifts, or all but those of standing by. Painted once for all judges who ask for the same. */
export function paint(roster: Roster, onCallCounts: boolean): Painted {
  const canvas = onCallCounts ? canvases.all : canvases.working;
  if (painted.get(canvas) === roster) return canvas;
  painted.set(canvas, roster);
  return paintOn(canvas, roster, ({ onCall }) => onCallCounts || !onCall);
}

/** The shifts that satisfy. What was painted so before is wiped. */
export const paintOnly = (roster: Roster, counts: (shift: Shift) => boolean): Painted =>
  paintOn(canvases.chosen, roster, counts);

function paintOn(canvas: Painted, roster: Roster, counts: (shift: Shift) => boolean): Painted {
  for (const layer of Object.values(canvas) as Layer[]) layer.fill(0, 0, roster.clock.length);
  const { line } = roster;
  for (const shift of line.worker.history.shifts) {
    if (!counts(shift)) continue;
    stroke(roster, shift, canvas.busy, 1);
    strokeWork(roster, shift, canvas.work);
  }
  for (const shift of line.shifts) {
    if (!counts(shift)) continue;
    for (const layer of [canvas.busy, canvas.ours]) stroke(roster, shift, layer, 1);
    for (const layer of [canvas.work, canvas.ourWork]) strokeWork(roster, shift, layer);
  }
  return canvas;
}

/** Adds to every minute of the shift. */
export const stroke = ({ clock }: Roster, { interval }: Shift, layer: Layer, by: number): void =>
  add(layer, interval.start - clock.from, interval.end - clock.from, by);

/** Adds one to every minute of the shift, and takes it off its unpaid breaks again. */
function strokeWork(roster: Roster, shift: Shift, layer: Layer): void {
  stroke(roster, shift, layer, 1);
  for (const { paid, interval } of shift.breaks) {
    if (!paid) add(layer, interval.start - roster.clock.from, interval.end - roster.clock.from, -1);
  }
}

function add(layer: Layer, from: number, until: number, by: number): void {
  for (let at = Math.max(0, from); at < until; at++) layer[at] = (layer[at] as number) + by;
}

/** The sum of a layer's minutes in [from, until). */
export function sumOf(layer: Layer, from: number, until: number): number {
  let sum = 0;
  for (let at = Math.max(0, from); at < until; at++) sum += layer[at] as number;
  return sum;
}

/** Whether anything is painted on a minute of [from, until). */
export function isPainted(layer: Layer, from: number, until: number): boolean {
  for (let at = Math.max(0, from); at < until; at++) if (layer[at] !== 0) return true;
  return false;
}

/** The longest unbroken run of minutes in [from, until) on which nothing is painted. */
export function longestFree(layer: Layer, from: number, until: number): number {
  let [longestRun, run] = [0, 0];
  for (let at = from; at < until; at++) {
    run = layer[at] === 0 ? run + 1 : 0;
    if (run > longestRun) longestRun = run;
  }
  return longestRun;
}

/** Index of the first minute of which everything is known. */
export const knownFrom = ({ line, clock }: Roster): number =>
  (line.worker.history.completeFrom ?? line.period.interval.start) - clock.from;

export const said = (outcome: string, about: string | number): string => `${outcome} ${about}`;
