import { assert } from "../../src/kernel/assert.ts";
import { dumpModel } from "../model/dump.ts";
import { FREE, OFF, type Roster } from "../model/numbers.ts";
import { lawfulRow } from "../roster/graph/lawful-row.ts";
import { brokenLines } from "../state/broken-lines.ts";
import type { Session } from "./session.ts";
import { priceBestRow } from "./rewrite.ts";

/** Efforts for lines that need a lawful row: the last for those whose limits leave hardly any. */
const LABELS_MAX = [8, 100, 1000, 5000] as const;

/**
 * Puts every pin in its place, line by line. Where the pins of a line are not lawful by themselves,
 * or a line must not stay without work, the roster path looks for a row that is lawful; a line that
 * has none is a Bug: whoever builds the model asks `evaluate` about pins first, and posts floors only
 * where they can be kept.
 */
export function placePins(session: Session): void {
  const { state, model, edit } = session;
  for (let line = 0; line < model.lines; line++) {
    edit.clear();
    for (let day = 0; day < model.days; day++) {
      const slot = line * model.days + day;
      const pin = model.pins[slot]!;
      if (pin !== FREE && pin !== OFF) edit.set(slot, pin);
    }
    if (edit.count > 0 && state.price(edit)) state.take();
  }
  for (const line of brokenLines(model, state.roster)) {
    if (placeLawful(session, line)) continue;
    const whole = { line, from: 0, to: model.days };
    const saved = LABELS_MAX.some((labelsMax) => priceBestRow(session, { ...whole, labelsMax }));
    assert(saved, "the pins and floors of a line cannot be kept lawfully", {
      line,
      model: dumpModel(model),
    });
    state.take();
  }
}

/** Puts the line on some lawful row of its graph, whatever that costs; false when none is found. */
function placeLawful({ graphs, rng, state, model, edit }: Session, line: number): boolean {
  const row = lawfulRow(graphs.of(line), rng);
  if (row === null) return false;
  edit.clear();
  for (let day = 0; day < model.days; day++) edit.set(line * model.days + day, row[day]!);
  if (!state.price(edit)) return false;
  state.take();
  return true;
}

/**
 * Takes over what is lawful of a given roster: whole lines where possible, single days otherwise.
 * Pins win over it.
 */
export function placeStart(session: Session, start: Roster): void {
  const { state, model, choices, edit } = session;
  assert(start.length === state.roster.length, "a start roster has one entry per line and day");
  const offered = (slot: number): boolean => {
    for (let i = choices.start[slot]!; i < choices.start[slot + 1]!; i++) {
      if (choices.items[i] === start[slot]) return true;
    }
    return false;
  };
  for (let line = 0; line < model.lines; line++) {
    const slots = Array.from({ length: model.days }, (_, day) => line * model.days + day);
    const wanted = slots.filter(offered);
    edit.clear();
    for (const slot of slots) {
      if (model.pins[slot] === FREE) edit.set(slot, offered(slot) ? start[slot]! : OFF);
    }
    if (state.price(edit)) {
      state.take();
      continue;
    }
    for (const slot of wanted) {
      if (state.price(edit.clear().set(slot, start[slot]!))) state.take();
    }
  }
}
