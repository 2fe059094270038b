import type { Rng } from "../../../src/kernel/rng.ts";
import { OFF } from "../../model/numbers.ts";
import type { LineGraph } from "./line-graph.ts";
import { RowFinder } from "./row-finder.ts";

/** Choices get prices in [0, NOISE), days off this much more or less, from slack to hard work. */
const NOISE = 100;
const BIASES = [0, 20, -20, 40, -40, 60, -60, 80, -80, 100, -100] as const;

/** Labels a day in one try, and those of one state; doubled each time all biases have been tried. */
const LABELS = 50;
const LABELS_OF_STATE = 1;
const TIMES = 4;

/**
 * Some row of a line that keeps all its limits, demand set apart; null = none was found. How much a
 * line has to work is what a search with few labels misses most easily, so work is made now cheap,
 * now dear.
 */
export function lawfulRow(graph: LineGraph, rng: Rng): Int32Array | null {
  const { choices, choiceStart } = graph.task;
  const days = choiceStart.length - 1;
  const finder = new RowFinder(days);
  const prices = new Float64Array(choices.length);
  for (let time = 0; time < TIMES; time++) {
    for (const bias of BIASES) {
      for (let i = 0; i < prices.length; i++) {
        prices[i] = rng.below(NOISE) + (choices[i] === OFF ? bias : 0);
      }
      const labels = { labelsMax: LABELS << time, labelsOfStateMax: LABELS_OF_STATE << time };
      if (!finder.find(graph, { prices, scale: 0, below: Infinity, ...labels })) continue;
      return finder.places.map((place) => choices[place]!);
    }
  }
  return null;
}
